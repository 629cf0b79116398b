import type { Box } from '../place.ts';
import type { FontTraits, Glyph, InkStyle, PageInk, Patch, Stroke } from './ink.ts';
import { intersect, type Matrix, multiply } from './matrix.ts';

/** The part of the PDF graphics state that decides where ink falls and whether it is seen. Replaced, never changed. */
export interface GraphicsState {
  /** From user space to points from the top left of the page. */
  readonly ctm: Matrix;
  /** #rrggbb, or null for a pattern. */
  readonly fill: string | null;
  readonly line: string | null;
  readonly fillAlpha: number;
  readonly lineAlpha: number;
  readonly lineWidth: number;
  readonly clip: Box;
  /** Under a soft mask: how much shows is not known. */
  readonly masked: boolean;
  /** With a blend mode: what shows depends on what is below. */
  readonly blended: boolean;
  readonly font: FontTraits;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderMode: number;
}

/** A crafted page could ask for any number of glyphs; a real page of the densest CV has about 12,000. */
const maxGlyphs = 200_000;
const maxMarks = 20_000;

/** Collects what a page's operators paint; the operators themselves are in `operators.ts`. */
export class Painter {
  state: GraphicsState;
  textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  lineMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  /** A clip operator takes effect with the next path. */
  clipPending = false;
  /** Depth of layers that are switched off, innermost last. */
  readonly layers: boolean[] = [];
  /** Depth of groups that only define a mask: nothing in them is ink. */
  maskDepth = 0;
  readonly #initial: GraphicsState;
  readonly #stack: GraphicsState[] = [];
  readonly #glyphs: Glyph[] = [];
  readonly #patches: Patch[] = [];
  readonly #strokes: Stroke[] = [];
  #order = 0;
  #style: { state: GraphicsState; matrix: Matrix; layerOff: boolean; style: InkStyle } | null = null;
  /** Text drawn as a clip (mode 7) is seen only if something is painted through it. */
  #textClip: { from: number; depth: number } | null = null;

  constructor(ctm: Matrix, page: Box, font: FontTraits) {
    this.state = {
      ctm,
      fill: '#000000',
      line: '#000000',
      fillAlpha: 1,
      lineAlpha: 1,
      lineWidth: 1,
      clip: page,
      masked: false,
      blended: false,
      font,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      renderMode: 0,
    };
    this.#initial = this.state;
  }

  /** Annotations are drawn on the finished page, whatever state its content left behind. */
  saveAndReset(): void {
    this.save();
    this.state = this.#initial;
  }

  change(part: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...part };
  }

  save(): void {
    this.#stack.push(this.state);
  }

  restore(): void {
    const state = this.#stack.pop();
    if (state === undefined) return;
    this.state = state;
    if (this.#textClip !== null && this.#stack.length < this.#textClip.depth) this.#textClip = null;
  }

  transform(matrix: Matrix): void {
    this.change({ ctm: multiply(this.state.ctm, matrix) });
  }

  clipTo(box: Box): void {
    // A matrix beyond all measure makes sides that are no numbers.
    if (box.every(Number.isFinite)) this.change({ clip: intersect(this.state.clip, box) });
  }

  get layerOff(): boolean {
    return this.layers.includes(true);
  }

  addPatch(patch: Omit<Patch, 'order'>): void {
    if (this.maskDepth > 0 || this.layerOff) return;
    // Painted through letters, it neither covers nor carries others.
    const throughText = this.#showTextClip();
    const box = intersect(patch.box, this.state.clip);
    if (this.#patches.length >= maxMarks || !box.every(Number.isFinite)) return;
    this.#patches.push({ ...patch, ...(throughText && { alpha: null, color: null }), box, order: this.#order++ });
  }

  addStroke(stroke: Stroke): void {
    if (this.maskDepth > 0 || this.layerOff || this.#strokes.length >= maxMarks) return;
    const box = intersect(stroke.box, this.state.clip);
    // Also false when a side is not a number.
    if (box[2] >= box[0] && box[3] >= box[1]) this.#strokes.push({ ...stroke, box });
  }

  addGlyph(text: string, from: readonly [number, number], to: readonly [number, number]): void {
    if (this.#glyphs.length >= maxGlyphs || !Number.isFinite(from[0] + from[1] + to[0] + to[1])) return;
    // Text in a mask is what something colourful is painted through (gradient headings): a person sees it.
    const style = this.maskDepth > 0 ? { ...this.#currentStyle(), color: null, alpha: 1 } : this.#currentStyle();
    const [x0, y0] = from;
    const [x1, y1] = to;
    if (this.state.renderMode === 7) this.#textClip ??= { from: this.#glyphs.length, depth: this.#stack.length };
    this.#glyphs.push({ text, x0, y0, x1, y1, style, order: this.#order++ });
  }

  finish(): PageInk {
    return { glyphs: this.#glyphs, patches: this.#patches, strokes: this.#strokes };
  }

  /** Something is painted through text that serves as a clip: that text is what a person sees. */
  #showTextClip(): boolean {
    if (this.#textClip === null) return false;
    for (let i = this.#textClip.from; i < this.#glyphs.length; i++) {
      const glyph = this.#glyphs[i];
      if (glyph?.style.invisible) {
        this.#glyphs[i] = { ...glyph, style: { ...glyph.style, invisible: false, color: null } };
      }
    }
    this.#textClip = { ...this.#textClip, from: this.#glyphs.length };
    return true;
  }

  #currentStyle(): InkStyle {
    const { state, textMatrix } = this;
    const layerOff = this.layerOff;
    const last = this.#style;
    if (last?.state === state && isTurnedAlike(last.matrix, textMatrix) && last.layerOff === layerOff)
      return last.style;
    const style = sameAs(last?.style, styleOf(state, textMatrix, layerOff));
    this.#style = { state, matrix: textMatrix, layerOff, style };
    return style;
  }
}

/** Moving along the page changes no style; browsers move before every letter. */
const isTurnedAlike = (a: Matrix, b: Matrix): boolean =>
  a === b || (a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]);

/** The last style when the next is equal to it, so that runs can be compared by identity. */
function sameAs(last: InkStyle | undefined, next: InkStyle): InkStyle {
  if (last === undefined) return next;
  const equal =
    last.font === next.font &&
    last.size === next.size &&
    last.color === next.color &&
    last.alpha === next.alpha &&
    last.clip === next.clip &&
    last.tracking === next.tracking &&
    last.alongX === next.alongX &&
    last.alongY === next.alongY &&
    last.invisible === next.invisible &&
    last.outlined === next.outlined &&
    last.slanted === next.slanted &&
    last.layerOff === next.layerOff;
  return equal ? last : next;
}

/** Sine of the angle from which on letters count as leaning; fonts made oblique by program lean by 0.2 to 0.35. */
const leastSlant = 0.12;

/** Modes 0 fill, 1 outline, 2 both, 3 nothing, and the same with clipping from 4 on. */
function styleOf(state: GraphicsState, textMatrix: Matrix, layerOff: boolean): InkStyle {
  const { font, fontSize, horizontalScale, renderMode } = state;
  const [a, b, c, d] = multiply(state.ctm, textMatrix);
  const upLength = Math.hypot(c, d);
  const alongLength = Math.hypot(a, b) || 1;
  const sign = fontSize * horizontalScale < 0 ? -1 : 1;
  const outlineOnly = renderMode === 1 || renderMode === 5;
  return {
    font,
    size: Math.abs(fontSize) * upLength * font.sizeFactor,
    color: outlineOnly ? state.line : state.fill,
    alpha: outlineOnly ? state.lineAlpha : Math.max(state.fillAlpha, renderMode % 4 === 2 ? state.lineAlpha : 0),
    invisible: renderMode === 3 || renderMode === 7,
    outlined: renderMode === 2 || renderMode === 6,
    slanted: Math.abs(a * c + b * d) > leastSlant * alongLength * upLength,
    layerOff,
    clip: state.clip,
    tracking: state.charSpacing * Math.abs(horizontalScale) * alongLength,
    alongX: font.vertical ? -c / (upLength || 1) : (sign * a) / alongLength,
    alongY: font.vertical ? -d / (upLength || 1) : (sign * b) / alongLength,
  };
}
