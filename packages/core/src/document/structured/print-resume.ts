import { Resume } from '../../resume/resume.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Block, Declared, FlowDocument, MediaType } from '../document.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import type { BlockPlace } from '../place.ts';
import { PrintedLine } from './printed-line.ts';
import { type SectionSpec, sectionSpecs } from './sections.data.ts';
import type { Stated, StatedEntry, StatedResume } from './stated-resume.ts';

const separator = ' · ';

/**
 * The printed form of a résumé that a file states field by field: the document that people see and that is judged, with
 * the place of every value in it.
 */
export function printResume(stated: StatedResume, mediaType: MediaType, what: string): FlowDocument {
  const printer = new Printer();
  printer.basics(stated);
  for (const spec of sectionSpecs) printer.section(spec, stated.sections[spec.name] ?? []);
  stated.other.forEach(({ heading, lines }, i) => {
    printer.other(`/other/${i}`, heading, lines);
  });
  const document = printer.writer.finish(mediaType, what);
  return { ...document, declared: declaredIn(document, printer) };
}

/** Values as they stand in the document, so that a value and its words can never differ. */
function declaredIn({ blocks }: FlowDocument, { places, fixed }: Printer): Declared {
  const resume: Record<string, unknown> = {};
  for (const [pointer, place] of places) {
    const words = blocks[place.block]?.text.slice(place.start, place.end) ?? '';
    setAt(resume, pointer, fixed.get(pointer) ?? words);
  }
  return { resume: Resume.parse(resume), places: Object.fromEntries(places) };
}

function setAt(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const path = pointer.slice(1).split('/');
  let at: unknown = root;
  path.forEach((key, i) => {
    if (typeof at !== 'object' || at === null) return;
    const isLast = i === path.length - 1;
    const next: unknown = Reflect.get(at, key);
    const made = isLast ? value : (next ?? (/^\d+$/.test(path[i + 1] ?? '') ? [] : {}));
    Reflect.set(at, key, made);
    at = made;
  });
}

class Printer {
  readonly writer = new FlowWriter();
  readonly places = new Map<string, BlockPlace>();
  /** Values that are not the words that are printed for them. */
  readonly fixed = new Map<string, unknown>();

  basics({ basics }: StatedResume): void {
    const { name, label, summary, url, emails, phones, location, country, profiles } = basics;
    if (name !== undefined) this.#print(new PrintedLine().value('/basics/name', name), 'heading', 1);
    if (label !== undefined) this.#print(new PrintedLine().value('/basics/label', label));
    const contacts = new PrintedLine();
    emails.forEach((email, i) => {
      contacts.next(separator).value(`/basics/emails/${i}`, email, i === 0 ? ['/basics/email'] : []);
    });
    phones.forEach((phone, i) => {
      const e164 = internationalForm(phone);
      const also = [...(i === 0 ? ['/basics/phone'] : []), ...(e164 === null ? [] : [`/basics/phones/${i}/e164`])];
      if (e164 !== null) this.fixed.set(`/basics/phones/${i}/e164`, e164);
      contacts.next(separator).value(`/basics/phones/${i}/printed`, phone, also);
    });
    if (url !== undefined) contacts.next(separator).value('/basics/url', url);
    this.#print(contacts);
    const address = new PrintedLine();
    for (const [key, value] of Object.entries(location)) address.next(', ').value(`/basics/location/${key}`, value);
    if (country !== undefined) address.next(', ').words(country);
    this.#print(address);
    profiles.forEach((profile, i) => {
      const line = new PrintedLine();
      for (const [key, value] of Object.entries(profile))
        line.next(separator).value(`/basics/profiles/${i}/${key}`, value);
      this.#print(line);
    });
    if (summary === undefined) return;
    this.#print(new PrintedLine().words('Summary'), 'heading', 2);
    this.#print(new PrintedLine().value('/basics/summary', summary));
  }

  section(spec: SectionSpec, entries: readonly StatedEntry[]): void {
    if (entries.length === 0) return;
    this.#print(new PrintedLine().words(spec.heading), 'heading', 2);
    entries.forEach((entry, i) => {
      this.#entry(spec, entry, `/${spec.name}/${i}`);
    });
  }

  other(pointer: string, heading: string | undefined, lines: readonly string[]): void {
    if (heading !== undefined) this.#print(new PrintedLine().value(`${pointer}/heading`, heading), 'heading', 2);
    lines.forEach((line, i) => {
      this.#print(new PrintedLine().value(`${pointer}/lines/${i}`, line));
    });
  }

  #entry(spec: SectionSpec, entry: StatedEntry, pointer: string): void {
    const head = new PrintedLine();
    const short = spec.fields.filter(({ name, kind }) => kind === 'texts' && name === 'keywords');
    for (const name of spec.head) this.#field(head, entry[name], `${pointer}/${name}`, separator);
    for (const { name } of short) {
      const items = listOf(entry[name]);
      items.forEach((item, i) => {
        head.next(i === 0 ? ': ' : ', ').value(`${pointer}/${name}/${i}`, item);
      });
    }
    this.#dates(head, entry, { spec, pointer });
    this.writer.gap();
    this.#print(head);
    const printed = new Set([...spec.head, ...short.map(({ name }) => name)]);
    for (const { name, kind } of spec.fields) {
      if (printed.has(name) || kind === 'date' || kind === 'flag') continue;
      const value = entry[name];
      if (kind === 'text') this.#print(this.#field(new PrintedLine(), value, `${pointer}/${name}`, ''));
      else {
        listOf(value).forEach((item, i) => {
          this.#print(new PrintedLine().value(`${pointer}/${name}/${i}`, item), 'list-item', 0);
        });
      }
    }
  }

  #field(
    line: PrintedLine,
    value: StatedEntry[string] | undefined,
    ...[pointer, before]: [string, string]
  ): PrintedLine {
    if (!isStated(value)) return line;
    if (value.value !== value.printed) this.fixed.set(pointer, value.value);
    return line.next(before).value(pointer, value.printed);
  }

  #dates(line: PrintedLine, entry: StatedEntry, { spec, pointer }: { spec: SectionSpec; pointer: string }): void {
    let isFirst = true;
    for (const { name, kind } of spec.fields) {
      if ((kind !== 'date' && kind !== 'flag') || !isStated(entry[name])) continue;
      this.#field(line, entry[name], `${pointer}/${name}`, isFirst ? '\t' : ' – ');
      isFirst = false;
    }
  }

  #print(line: PrintedLine, kind: Block['kind'] = 'paragraph', level?: number): void {
    if (line.text === '') return;
    const block = this.writer.blocks.length;
    this.writer.write({
      kind,
      ...(level !== undefined && { level }),
      segments: [{ text: line.text, look: kind === 'heading' ? { bold: true } : {} }],
    });
    const written = this.writer.blocks.at(-1)?.text;
    if (written !== line.text)
      throw new AppError('FILE_DAMAGED', 'This file holds signs that cannot be shown. Export it again.');
    for (const { pointer, start, end } of line.values) this.places.set(pointer, { block, start, end });
  }
}

const isStated = (value: StatedEntry[string] | undefined): value is Stated | Stated<true> =>
  value !== undefined && 'printed' in value;

const listOf = (value: StatedEntry[string] | undefined): readonly string[] =>
  value === undefined || 'printed' in value ? [] : value;

/** E.164, where the number says its country itself. */
function internationalForm(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return /^\s*\+/.test(phone) && !phone.includes('(0)') && /^\d{8,15}$/.test(digits) ? `+${digits}` : null;
}
