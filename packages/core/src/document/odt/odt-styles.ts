import { headingLevelByName } from '../docx/heading-names.data.ts';
import { mergeLooks, type RunLook } from '../docx/styles.ts';
import { childElements, findChild, type XmlElement } from '../docx/xml-tree.ts';
import { readColor } from '../html/read-color.ts';

export interface OdtLook {
  readonly run: RunLook;
  readonly heading?: number;
  /** A page break stands before it. */
  readonly breaksBefore?: boolean;
  /** Something coloured lies behind the paragraph or the cell. */
  readonly filled?: boolean;
}

/** Longer chains are loops. */
const longestChain = 30;
const none: OdtLook = { run: {} };

/** Styles by family ("paragraph", "text", "table-cell" …) and name, those of content.xml over those of styles.xml. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #looks = new Map<string, OdtLook>();

  constructor(roots: readonly (XmlElement | null)[]) {
    for (const root of roots) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const style of childElements(findChild(root ?? undefined, group))) this.#keep(style);
      }
    }
  }

  look(family: string, name: string | undefined): OdtLook {
    const key = `${family}/${name ?? ''}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#chain(family, name).reduce(onTop, none);
    this.#looks.set(key, look);
    return look;
  }

  #keep(style: XmlElement): void {
    const name = style.attributes.get('style:name');
    const family = style.attributes.get('style:family');
    if (style.name === 'style:default-style') this.#styles.set(`${family}/`, style);
    else if (style.name === 'style:style' && name !== undefined) this.#styles.set(`${family}/${name}`, style);
  }

  /** The family's default, then from the outermost parent to the style itself. */
  #chain(family: string, name: string | undefined): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (let next = name; next !== undefined && found.length < longestChain; ) {
      const style = this.#styles.get(`${family}/${next}`);
      if (style === undefined) break;
      found.unshift(style);
      next = style.attributes.get('style:parent-style-name');
    }
    const byDefault = this.#styles.get(`${family}/`);
    return byDefault === undefined ? found : [byDefault, ...found];
  }
}

function onTop(look: OdtLook, style: XmlElement): OdtLook {
  const outline = Number(style.attributes.get('style:default-outline-level') || Number.NaN);
  const name = style.attributes.get('style:display-name') ?? style.attributes.get('style:name') ?? '';
  const heading = headingLevelByName(name.replaceAll('_20_', ' ')) ?? (outline >= 1 && outline <= 9 ? outline : null);
  const properties = new Map(childElements(style).map((child) => [child.name, child.attributes]));
  const paragraph = properties.get('style:paragraph-properties');
  const fill =
    paragraph?.get('fo:background-color') ?? properties.get('style:table-cell-properties')?.get('fo:background-color');
  const fillColor = fill === undefined ? undefined : readColor(fill);
  const breaks = paragraph?.get('fo:break-before');
  return {
    ...look,
    run: mergeLooks([look.run, textLook(properties.get('style:text-properties'), look.run)]),
    ...(heading !== null && { heading }),
    ...(breaks !== undefined && { breaksBefore: breaks !== 'auto' }),
    ...(fill !== undefined && { filled: fillColor !== null && fillColor !== 'FFFFFF' }),
  };
}

function textLook(text: ReadonlyMap<string, string> | undefined, around: RunLook): RunLook {
  if (text === undefined) return {};
  const weight = text.get('fo:font-weight') ?? text.get('style:font-weight-asian');
  const slant = text.get('fo:font-style');
  const size = sizeOf(text.get('fo:font-size') ?? '', around.size ?? 12);
  const color = text.get('fo:color');
  const ink = color === undefined ? undefined : readColor(color);
  const back = text.get('fo:background-color');
  const backColor = back === undefined ? undefined : readColor(back);
  const display = text.get('text:display');
  const automatic = text.get('style:use-window-font-color') === 'true';
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...(size !== undefined && { size }),
    ...(typeof ink === 'string' && { color: ink }),
    ...(automatic && { color: 'auto' }),
    ...(back !== undefined && { shaded: typeof backColor === 'string' && backColor !== 'FFFFFF' }),
    ...(display !== undefined && { hidden: display === 'none' }),
  };
}

function sizeOf(said: string, around: number): number | undefined {
  const value = Number.parseFloat(said);
  if (!Number.isFinite(value)) return undefined;
  if (said.endsWith('%')) return (value / 100) * around;
  if (said.endsWith('cm')) return value * 28.35;
  return said.endsWith('in') ? value * 72 : value;
}
