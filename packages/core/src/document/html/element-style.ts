import type { HiddenReason } from '../document.ts';
import type { RunLook } from '../docx/styles.ts';
import { type Declared, readDeclarations } from './declarations.ts';
import { boldElements, fontSizes, headingFactors, italicElements, unseenClasses } from './elements.data.ts';
import { faintest, looksSame, readColor } from './read-color.ts';
import type { StyledElement } from './style-sheet.ts';

/** How the text of an element is drawn, as far as it comes down from the elements around it. */
export interface ElementStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** rrggbb. */
  readonly color: string;
  /** rrggbb, or 'picture' where it is not one colour. */
  readonly background: string;
  readonly invisible: boolean;
  /** Nothing inside can be seen, whatever it says itself. */
  readonly gone?: HiddenReason;
  readonly keepsSpace: boolean;
  readonly href?: string;
}

export const pageStyle: ElementStyle = {
  bold: false,
  italic: false,
  size: 12,
  color: '000000',
  background: 'FFFFFF',
  invisible: false,
  keepsSpace: false,
};

export type Attributes = Readonly<Record<string, string>>;

/** What the element's own attributes say, older ways first. */
export function declaredBy(name: string, attributes: Attributes): Declared {
  const color = attributes['color'] ?? (name === 'body' ? attributes['text'] : undefined);
  const fontSize = name === 'font' ? fontSizes[Number(attributes['size']) - 1] : undefined;
  const background = attributes['bgcolor'] === undefined ? undefined : readColor(attributes['bgcolor']);
  const ownColor = color === undefined ? undefined : readColor(color);
  return {
    ...(ownColor !== undefined && { color: ownColor }),
    ...(background !== undefined && { background }),
    ...(attributes['background'] !== undefined && { background: 'picture' }),
    ...(fontSize !== undefined && { size: { points: fontSize } }),
    ...(attributes['style'] !== undefined && readDeclarations(attributes['style'])),
    ...(attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found' && { display: 'none' }),
  };
}

/** Style of an element inside of another. */
export function styleOf(element: StyledElement, around: ElementStyle, declared: Declared): ElementStyle {
  const { name } = element;
  const factor = headingFactors.get(name) ?? (name === 'small' ? 0.83 : name === 'big' ? 1.2 : 1);
  const gone = around.gone ?? goneBy(element, declared);
  return {
    bold: declared.bold ?? (around.bold || boldElements.has(name)),
    italic: declared.italic ?? (around.italic || italicElements.has(name)),
    size: sizeOf(declared.size, around.size, factor),
    color: declared.color ?? around.color,
    background: declared.background ?? around.background,
    invisible: declared.visible === undefined ? around.invisible : !declared.visible,
    keepsSpace: declared.keepsSpace ?? (around.keepsSpace || name === 'pre' || name === 'textarea'),
    ...(around.href !== undefined && { href: around.href }),
    ...(gone !== undefined && { gone }),
  };
}

function sizeOf(declared: Declared['size'], around: number, factor: number): number {
  if (declared === undefined) return around * factor;
  return 'points' in declared ? declared.points : around * declared.factor;
}

function goneBy({ classes }: StyledElement, { display, opacity, away, color }: Declared): HiddenReason | undefined {
  if (display === 'none') return 'hidden-property';
  if (opacity !== undefined && opacity < faintest) return 'transparent';
  if (color === null) return 'transparent';
  if (away !== undefined) return away;
  return Array.from(classes).some((name) => unseenClasses.has(name)) ? 'clipped' : undefined;
}

/** In points; smaller text cannot be read by eye. */
const smallestSize = 2;

/** Why text in this style is not seen, or undefined when it is. */
export function concealedBy(style: ElementStyle): HiddenReason | undefined {
  if (style.gone !== undefined) return style.gone;
  if (style.invisible) return 'hidden-property';
  if (style.size < smallestSize) return 'too-small';
  const { color, background } = style;
  return background !== 'picture' && looksSame(color, background) ? 'same-colour-as-background' : undefined;
}

export const lookOf = ({ bold, italic, size }: ElementStyle): RunLook => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  size: Math.round(size * 10) / 10,
});
