import { sizeWords } from './elements.data.ts';
import { readColor } from './read-color.ts';

/** What of CSS decides whether text is seen, where it breaks, and how it looks. Undefined means "not said". */
export interface Declared {
  readonly display?: string;
  readonly visible?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points, or a factor of the size around it. */
  readonly size?: { readonly points: number } | { readonly factor: number };
  /** rrggbb in capitals; null is a colour that lets everything through. */
  readonly color?: string | null;
  /** rrggbb, null for transparent, or 'picture' for what has no one colour. */
  readonly background?: string | null;
  readonly opacity?: number;
  /** Drawn where nobody sees it: clipped to nothing, or moved off the page. */
  readonly away?: 'clipped' | 'outside-page';
  readonly keepsSpace?: boolean;
  readonly floats?: boolean;
  /** Children of a flexible box stand one below the other. */
  readonly column?: boolean;
}

/** Declarations of one rule or of a style attribute; later ones win, as in CSS. */
export function readDeclarations(css: string): Declared {
  const found: Record<string, string> = {};
  for (const part of css.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (!wanted.has(name)) continue;
    found[name] = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
  }
  return Object.keys(found).length === 0 ? {} : interpreted(found);
}

const wanted = new Set([
  ...['display', 'visibility', 'font-weight', 'font-style', 'font-size', 'font', 'color', 'background', 'opacity'],
  ...['background-color', 'background-image', 'clip', 'clip-path', 'width', 'height', 'overflow', 'position', 'left'],
  ...['top', 'text-indent', 'white-space', 'float', 'mso-hide', 'flex-direction', 'flex-flow'],
]);

function interpreted(css: Readonly<Record<string, string>>): Declared {
  const size =
    fontSize(css['font-size'] ?? '') ?? fontSize(/[\d.]+(?:px|pt|r?em|%)/.exec(css['font'] ?? '')?.[0] ?? '');
  const weight = css['font-weight'] ?? /\b(?:bold|[6-9]00)\b/.exec(css['font'] ?? '')?.[0];
  const color = css['color'] === undefined ? undefined : readColor(css['color']);
  const background = backgroundOf(css);
  const opacity = Number.parseFloat(css['opacity'] ?? '');
  const away = awayOf(css);
  const flow = css['flex-direction'] ?? css['flex-flow'];
  const display = css['mso-hide'] === 'all' ? 'none' : css['display'];
  return {
    ...(display !== undefined && { display }),
    ...(css['visibility'] !== undefined && { visible: !/^(?:hidden|collapse)$/.test(css['visibility']) }),
    ...(weight !== undefined && weight !== 'inherit' && { bold: /^(?:bold|bolder|[6-9]00)$/.test(weight) }),
    ...(css['font-style'] !== undefined && { italic: /italic|oblique/.test(css['font-style']) }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
    ...(background !== undefined && { background }),
    ...(Number.isFinite(opacity) && { opacity }),
    ...(away !== undefined && { away }),
    ...(css['white-space'] !== undefined && { keepsSpace: /pre|break-spaces/.test(css['white-space']) }),
    ...(flow !== undefined && { column: /column/.test(flow) }),
    ...(css['float'] !== undefined && { floats: css['float'] !== 'none' }),
  };
}

function backgroundOf(css: Readonly<Record<string, string>>): string | null | undefined {
  if (/url\(|gradient/.test(`${css['background'] ?? ''}${css['background-image'] ?? ''}`)) return 'picture';
  const said = css['background-color'] ?? css['background'];
  if (said === undefined) return undefined;
  for (const part of said.split(/\s+(?![^(]*\))/)) {
    const color = readColor(part);
    if (color !== undefined) return color;
  }
  return undefined;
}

/** So far from the edge nothing is on the page: sheets use -9999px, -999em and their like. */
const farAway = /^-\d{3,}(?:px|em|rem|pt|%)/;

function awayOf(css: Readonly<Record<string, string>>): Declared['away'] {
  if (farAway.test(css['text-indent'] ?? '')) return 'outside-page';
  if (/absolute|fixed/.test(css['position'] ?? '')) {
    if (farAway.test(css['left'] ?? '') || farAway.test(css['top'] ?? '')) return 'outside-page';
    if (/^rect\((?:[01](?:px)?[,\s]*){4}\)/.test(css['clip'] ?? '')) return 'clipped';
  }
  if (/^inset\((?:50|100)%/.test(css['clip-path'] ?? '')) return 'clipped';
  // Boxes of one to three points show no letter.
  const nothing = (side: string) => /^(?:0|[0-3](?:\.\d+)?(?:px|pt))$/.test(css[side] ?? '');
  if (/hidden|clip/.test(css['overflow'] ?? '') && (nothing('width') || nothing('height'))) return 'clipped';
  return undefined;
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, px: 0.75, pc: 12, in: 72, cm: 28.35, mm: 2.835, rem: 12 };

function fontSize(said: string): Declared['size'] {
  const word = sizeWords.get(said);
  if (word !== undefined) return { points: word };
  const [, digits = '', unit = ''] = /^([\d.]+)(pt|px|pc|in|cm|mm|rem|em|ex|%)?$/.exec(said) ?? [];
  const value = Number.parseFloat(digits);
  if (!Number.isFinite(value)) return undefined;
  if (unit === '') return value === 0 ? { points: 0 } : undefined;
  if (unit === '%') return { factor: value / 100 };
  if (unit === 'em') return { factor: value };
  if (unit === 'ex') return { factor: value / 2 };
  return { points: value * (pointsPer[unit] ?? 1) };
}
