import { AppError } from '../../shared/app-error.ts';
import { mendBlocks } from '../disguised-words.ts';
import type { Block, FlowDocument, HiddenReason, HiddenText, MediaType } from '../document.ts';
import { gatherText, type Segment } from '../docx/inline-text.ts';
import { limits } from '../limits.ts';

/** A paragraph of a document that flows, in the looks that its parts have. */
export interface FlowParagraph extends Pick<Block, 'kind' | 'level' | 'cell' | 'region'> {
  readonly segments: readonly Segment[];
  /** What lies behind it is coloured, or not known: then white text counts as visible. */
  readonly onColor?: boolean;
}

/** Hidden text of one kind may be a whole stylesheet; so much of it is told. */
const toldLetters = 2_000;

/** Gathers the blocks of one document in reading order, sets hidden text apart, and keeps the limits. */
export class FlowWriter {
  readonly blocks: Block[] = [];
  readonly hidden: HiddenText[] = [];
  #afterGap = false;
  #letters = 0;

  write({ segments, onColor = false, ...kind }: FlowParagraph): void {
    const { block, hidden } = gatherText(segments, onColor);
    for (const { text, reason, at } of hidden) {
      this.hidden.push({ text: told(text), reason, place: { block: this.blocks.length, start: at, end: at } });
    }
    if (block.text === '') {
      if (hidden.length === 0) this.gap();
      return;
    }
    this.#letters += block.text.length;
    if (this.#letters > limits.letters) {
      throw new AppError('FILE_TOO_LARGE', `This document has over ${limits.letters} letters, far more than a CV.`);
    }
    if (this.blocks.length >= limits.blocks) {
      throw new AppError('FILE_TOO_LARGE', `This document has over ${limits.blocks} paragraphs, far more than a CV.`);
    }
    const text = block.text.normalize('NFC');
    // Ranges count the letters as they came; a text that changes by normalising is rare and then gives up its ranges.
    const { boldRanges, links, ...rest } = block;
    const ranges = text === block.text ? { ...(boldRanges && { boldRanges }), ...(links && { links }) } : {};
    this.blocks.push({ ...kind, ...rest, ...ranges, text, ...(this.#afterGap && { afterGap: true }) });
    this.#afterGap = false;
  }

  /** An empty line, a rule or a page break. */
  gap(): void {
    this.#afterGap = this.blocks.length > 0;
  }

  /** Text that stands nowhere on the page: a comment, a hidden element. */
  hide(text: string, reason: HiddenReason): void {
    const plain = text
      .slice(0, toldLetters * 4)
      .replace(/\s+/g, ' ')
      .trim();
    if (plain === '' || !/[\p{L}\p{N}]/u.test(plain)) return;
    const last = this.hidden.at(-1);
    if (last && last.text.length > toldLetters && last.reason === reason) return;
    const block = this.blocks.length;
    const place = { block, start: 0, end: 0 };
    if (last?.reason === reason && last.place && 'block' in last.place && last.place.block === block) {
      this.hidden[this.hidden.length - 1] = { ...last, text: told(`${last.text} ${plain}`) };
    } else this.hidden.push({ text: told(plain), reason, place });
  }

  /** `what` names the file for the person: "Word file", "web page". Throws FILE_HAS_NO_TEXT. */
  finish(mediaType: MediaType, what: string, producer?: string): FlowDocument {
    if (this.blocks.length === 0) {
      throw new AppError(
        'FILE_HAS_NO_TEXT',
        this.hidden.length > 0
          ? `All text of this ${what} is hidden, so that a person sees nothing. Use a file whose text can be seen.`
          : `This ${what} holds no text. Choose the file that holds the CV.`,
      );
    }
    // A place behind the last block is no place.
    const last = this.blocks.length - 1;
    const hidden = this.hidden.map((one) =>
      one.place && 'block' in one.place && one.place.block > last
        ? { ...one, place: endOf(last, this.blocks[last]?.text.length ?? 0) }
        : one,
    );
    const made = producer?.trim();
    return { kind: 'flow', mediaType, ...mendBlocks(this.blocks), hidden, ...(made && { producer: made }) };
  }
}

const endOf = (block: number, at: number) => ({ block, start: at, end: at });

const told = (text: string): string => (text.length > toldLetters ? `${text.slice(0, toldLetters)}…` : text);
