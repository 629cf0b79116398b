import type { Resume } from '../../packages/core/src/resume/resume.ts';

/**
 * The plain baseline that the reader is compared with: the first line is the name, regular expressions find e-mail,
 * phone and addresses, a heading word opens a section, and every comma or line parts skills and languages. No geometry.
 */
export function plainBaseline(text: string): Resume {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const emails = [...new Set(text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])];
  const phones = text.match(/\+?\(?\d[\d ().-]{7,}\d/g)?.filter((phone) => !/^\d{4}\s*-\s*\d{4}$/.test(phone)) ?? [];
  const urls = [...new Set(text.match(/(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[\w./-]+/g) ?? [])];
  const [name] = lines;
  return {
    basics: {
      ...(name ? { name } : {}),
      emails,
      ...(emails[0] ? { email: emails[0] } : {}),
      phones: phones.slice(0, 1).map((printed) => ({ printed })),
      profiles: urls.map((url) => ({ url })),
    },
    work: datedEntries(sectionLines(lines, /^(work |professional )?(experience|employment)/i)).map(
      ({ title, name: employer, start, end }) => ({
        position: title,
        ...(employer ? { name: employer } : {}),
        ...dates(start, end),
      }),
    ),
    education: datedEntries(sectionLines(lines, /^education/i)).map(({ title, name: institution, start, end }) => ({
      studyType: title,
      ...(institution ? { institution } : {}),
      ...dates(start, end),
    })),
    skills: [{ keywords: parts(sectionLines(lines, /^(technical |key )?skills/i)) }],
    languages: parts(sectionLines(lines, /^languages/i)).map((language) => ({
      language: language.replace(/[(:–-].*$/, '').trim(),
    })),
  };
}

const headingWords =
  /^(summary|profile|experience|work|employment|professional|education|skills|technical|key|languages|projects|publications|certific|awards|interests|references|volunteer)/i;

function sectionLines(lines: readonly string[], heading: RegExp): string[] {
  const from = lines.findIndex((line) => heading.test(line) && line.length < 40);
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => headingWords.test(line) && line.length < 40);
  return to < 0 ? rest : rest.slice(0, to);
}

const parts = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.split(/[,;•|]/))
    .map((part) => part.trim())
    .filter(Boolean);

interface Entry {
  readonly title: string;
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A line with two years (or a year and "present") starts an entry: the rest of it is the title, the next line the name. */
function datedEntries(lines: readonly string[]): Entry[] {
  return lines.flatMap((line, index): Entry[] => {
    const found = /(\d{4})\D+(\d{4}|present|current|today|now)/i.exec(line);
    if (!found) return [];
    const title = line
      .slice(0, found.index)
      .replace(/[A-Za-z]{3,9}\.?\s*$/, '')
      .trim();
    const next = lines[index + 1];
    return [
      {
        title,
        ...(next ? { name: next } : {}),
        ...(found[1] ? { start: found[1] } : {}),
        ...(found[2] ? { end: found[2] } : {}),
      },
    ];
  });
}

function dates(
  start: string | undefined,
  end: string | undefined,
): { startDate?: string; endDate?: string; current?: boolean } {
  const ended = end && /^\d/.test(end) ? { endDate: end } : { current: true };
  return { ...(start ? { startDate: start } : {}), ...ended };
}
