import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../place.ts';
import type { FontTraits } from './ink.ts';
import { identity, isUpright, type Matrix, multiply, transformBox } from './matrix.ts';
import { paintPath } from './paint-path.ts';
import type { Painter } from './painter.ts';
import { showText } from './show-text.ts';

/** What the operators of one page need besides the painter. */
export interface PageResources {
  readonly fonts: ReadonlyMap<string, FontTraits>;
  readonly isLayerVisible: (layer: unknown) => boolean;
}

type Args = readonly unknown[];
type Operator = (painter: Painter, args: Args, resources: PageResources) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** pdf.js gives matrices and boxes as arrays or typed arrays, or null. */
function numbers(value: unknown, count: number): readonly number[] | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  if (value.length !== count) return null;
  return Array.from(value, number);
}

function toMatrix(value: unknown): Matrix | null {
  const [a, b, c, d, e, f] = numbers(value, 6) ?? [];
  if (a === undefined || b === undefined || c === undefined) return null;
  return [a, b, c, d ?? 0, e ?? 0, f ?? 0];
}

function toBox(value: unknown): Box | null {
  const [x0, y0, x1, y1] = numbers(value, 4) ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

const colorOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const moveText: Operator = (painter, [x, y]) => {
  painter.lineMatrix = multiply(painter.lineMatrix, [1, 0, 0, 1, number(x), number(y)]);
  painter.textMatrix = painter.lineMatrix;
};

const nextLine: Operator = (painter, _args, resources) => moveText(painter, [0, -painter.state.leading], resources);

/** Pictures fill the unit square of their coordinate system. */
const paintPicture =
  (whole: boolean): Operator =>
  (painter) => {
    const { ctm, fillAlpha, masked, blended } = painter.state;
    painter.addPatch({
      box: transformBox(ctm, [0, 0, 1, 1]),
      color: null,
      alpha: whole && !masked && !blended && isUpright(ctm) ? fillAlpha : null,
      rings: null,
      picture: true,
    });
  };

/** A gradient fills the clip; pictures that repeat or come in groups are too rare to place one by one. */
const paintSomewhere: Operator = (painter) =>
  painter.addPatch({ box: painter.state.clip, color: null, alpha: null, rings: null, picture: false });

/** pdf.js announces a picture that has a mask of its own by the lone entry ["SMask", false] before it. */
const applyGraphicsState: Operator = (painter, [entries]) => {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value] = entry;
    if (key === 'CA') painter.change({ lineAlpha: number(value) });
    else if (key === 'ca') painter.change({ fillAlpha: number(value) });
    else if (key === 'LW') painter.change({ lineWidth: number(value) });
    else if (key === 'SMask') painter.change({ masked: value !== false || entries.length === 1 });
    else if (key === 'BM') painter.change({ blended: value !== 'source-over' });
    else if (key === 'Font' && Array.isArray(value)) operators.get(OPS.setFont)?.(painter, value, noResources);
  }
};
const noResources: PageResources = { fonts: new Map(), isLayerVisible: () => true };

const beginForm: Operator = (painter, [matrix, bbox]) => {
  painter.save();
  const form = toMatrix(matrix);
  if (form !== null) painter.transform(form);
  const box = toBox(bbox);
  if (box !== null) painter.clipTo(transformBox(painter.state.ctm, box));
};

interface Group {
  readonly matrix?: unknown;
  readonly bbox?: unknown;
  readonly smask?: unknown;
}

/** A group with `smask` only defines a mask; what it draws is no ink. */
const beginGroup: Operator = (painter, [options]) => {
  painter.save();
  const group: Group = typeof options === 'object' && options !== null ? options : {};
  if (painter.maskDepth > 0 || group.smask) painter.maskDepth++;
  const box = toBox(group.bbox);
  if (box !== null) {
    const form = toMatrix(group.matrix) ?? identity;
    painter.clipTo(transformBox(multiply(painter.state.ctm, form), box));
  }
};

const endGroup: Operator = (painter) => {
  if (painter.maskDepth > 0) painter.maskDepth--;
  painter.restore();
};

const beginAnnotation: Operator = (painter, [, , transform, matrix]) => {
  painter.saveAndReset();
  for (const part of [toMatrix(transform), toMatrix(matrix)]) if (part !== null) painter.transform(part);
};

const beginMarked: Operator = (painter, [tag, properties], { isLayerVisible }) => {
  painter.layers.push(tag === 'OC' && !isLayerVisible(properties));
};

const operators: ReadonlyMap<number, Operator> = new Map<number, Operator>([
  [OPS.save, (painter) => painter.save()],
  [OPS.restore, (painter) => painter.restore()],
  [OPS.transform, (painter, args) => painter.transform(toMatrix(args) ?? identity)],
  [OPS.setGState, applyGraphicsState],
  [OPS.setLineWidth, (painter, [width]) => painter.change({ lineWidth: number(width) })],
  [OPS.setFillRGBColor, (painter, [color]) => painter.change({ fill: colorOf(color) })],
  [OPS.setFillColorN, (painter) => painter.change({ fill: null })],
  [OPS.setFillTransparent, (painter) => painter.change({ fill: null })],
  [OPS.setStrokeRGBColor, (painter, [color]) => painter.change({ line: colorOf(color) })],
  [OPS.setStrokeColorN, (painter) => painter.change({ line: null })],
  [OPS.setStrokeTransparent, (painter) => painter.change({ line: null })],
  [
    OPS.beginText,
    (painter) => {
      painter.textMatrix = identity;
      painter.lineMatrix = identity;
    },
  ],
  [OPS.setCharSpacing, (painter, [spacing]) => painter.change({ charSpacing: number(spacing) })],
  [OPS.setWordSpacing, (painter, [spacing]) => painter.change({ wordSpacing: number(spacing) })],
  [OPS.setHScale, (painter, [percent]) => painter.change({ horizontalScale: number(percent) / 100 })],
  [OPS.setLeading, (painter, [leading]) => painter.change({ leading: number(leading) })],
  [OPS.setTextRise, (painter, [rise]) => painter.change({ rise: number(rise) })],
  [OPS.setTextRenderingMode, (painter, [mode]) => painter.change({ renderMode: number(mode) })],
  [
    OPS.setFont,
    (painter, [name, size], { fonts }) => {
      const font = typeof name === 'string' ? fonts.get(name) : undefined;
      painter.change({ fontSize: number(size), ...(font && { font }) });
    },
  ],
  [
    OPS.setTextMatrix,
    (painter, [matrix]) => {
      painter.lineMatrix = toMatrix(matrix) ?? identity;
      painter.textMatrix = painter.lineMatrix;
    },
  ],
  [OPS.moveText, moveText],
  [
    OPS.setLeadingMoveText,
    (painter, args, resources) => {
      painter.change({ leading: -number(args[1]) });
      moveText(painter, args, resources);
    },
  ],
  [OPS.nextLine, nextLine],
  [OPS.showText, (painter, [glyphs]) => showText(painter, glyphs)],
  [
    OPS.clip,
    (painter) => {
      painter.clipPending = true;
    },
  ],
  [
    OPS.eoClip,
    (painter) => {
      painter.clipPending = true;
    },
  ],
  [OPS.constructPath, (painter, args) => paintPath(painter, args)],
  [OPS.shadingFill, paintSomewhere],
  [OPS.paintImageXObject, paintPicture(true)],
  [OPS.paintInlineImageXObject, paintPicture(true)],
  [OPS.paintImageMaskXObject, paintPicture(false)],
  [OPS.paintSolidColorImageMask, paintPicture(false)],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, (painter) => painter.restore()],
  [OPS.beginGroup, beginGroup],
  [OPS.endGroup, endGroup],
  [OPS.beginAnnotation, beginAnnotation],
  [OPS.endAnnotation, (painter) => painter.restore()],
  [OPS.beginMarkedContent, (painter) => painter.layers.push(false)],
  [OPS.beginMarkedContentProps, beginMarked],
  [OPS.endMarkedContent, (painter) => painter.layers.pop()],
]);

/** Runs one operator of pdf.js's list; those that paint nothing and move nothing are passed over. */
export function runOperator(painter: Painter, code: number, call: { args: unknown; resources: PageResources }): void {
  const operator = operators.get(code);
  if (operator === undefined) return;
  const { args, resources } = call;
  operator(painter, Array.isArray(args) ? args : args instanceof Float32Array ? Array.from(args) : [], resources);
}
