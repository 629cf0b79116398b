import { headingLevelByName } from './heading-names.data.ts';
import { childElements, childValue, findChild, type XmlElement } from './xml-tree.ts';

/** Look of a run; undefined means "as inherited". */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** rrggbb in capitals, or "auto". */
  readonly color?: string;
  /** Something coloured stands behind it. */
  readonly shaded?: boolean;
  readonly caps?: boolean;
}

export interface ParagraphLook {
  /** 1 is the highest. */
  readonly heading?: number;
  /** List depth from 0; null says that an inherited list is switched off. */
  readonly list?: number | null;
  readonly run: RunLook;
}

export interface Styles {
  readonly paragraph: (id: string | undefined) => ParagraphLook;
  readonly run: (id: string | undefined) => RunLook;
}

/** Longer chains are loops. */
const longestChain = 30;

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  for (const style of childElements(root ?? undefined)) {
    const id = style.attributes.get('w:styleId');
    if (style.name !== 'w:style' || id === undefined) continue;
    styles.set(id, style);
    const isDefault = /^(?:1|true|on)$/.test(style.attributes.get('w:default') ?? '');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') defaultParagraph = id;
  }
  const defaults = runLook(
    findChild(findChild(findChild(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  );
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let next = id; next !== undefined && found.length < longestChain; ) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.unshift(style);
      next = childValue(style, 'w:basedOn');
    }
    return found;
  };
  const paragraphs = new Map<string | undefined, ParagraphLook>();
  const runs = new Map<string | undefined, RunLook>();
  return {
    paragraph: (id) => remember(paragraphs, id, () => paragraphOf(chain(id ?? defaultParagraph), defaults)),
    run: (id) => remember(runs, id, () => mergeLooks(chain(id).map((style) => runLook(findChild(style, 'w:rPr'))))),
  };
}

function remember<Value>(cache: Map<string | undefined, Value>, id: string | undefined, make: () => Value): Value {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const made = make();
  cache.set(id, made);
  return made;
}

function paragraphOf(chain: readonly XmlElement[], defaults: RunLook): ParagraphLook {
  let look: ParagraphLook = {
    run: mergeLooks([defaults, ...chain.map((style) => runLook(findChild(style, 'w:rPr')))]),
  };
  for (const style of chain) {
    const heading = headingLevelByName(childValue(style, 'w:name') ?? '');
    look = { ...look, ...(heading !== null && { heading }), ...paragraphLook(findChild(style, 'w:pPr')) };
  }
  return look;
}

/** Heading and list as a paragraph's own properties state them. */
export function paragraphLook(properties: XmlElement | undefined): Pick<ParagraphLook, 'heading' | 'list'> {
  const outline = Number(childValue(properties, 'w:outlineLvl') ?? Number.NaN);
  const numbering = findChild(properties, 'w:numPr');
  const isOff = childValue(numbering, 'w:numId') === '0';
  const depth = Number(childValue(numbering, 'w:ilvl') ?? 0);
  return {
    ...(outline >= 0 && outline <= 8 && { heading: outline + 1 }),
    ...(numbering !== undefined && { list: isOff ? null : Math.min(8, Math.max(0, depth || 0)) }),
  };
}

const flag = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const element = findChild(properties, name);
  return element === undefined ? undefined : !/^(?:0|false|off|none)$/.test(element.attributes.get('w:val') ?? '');
};

export function runLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  const halfPoints = Number(childValue(properties, 'w:sz') ?? Number.NaN);
  const fill = childValue(properties, 'w:shd', 'w:fill');
  const highlight = childValue(properties, 'w:highlight');
  const [bold, italic, hidden] = ['w:b', 'w:i', 'w:vanish'].map((name) => flag(properties, name));
  const caps = flag(properties, 'w:caps');
  const color = childValue(properties, 'w:color')?.toUpperCase();
  const shaded = isColored(fill) || (highlight !== undefined && highlight !== 'none');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(hidden !== undefined && { hidden }),
    ...(caps !== undefined && { caps }),
    ...(Number.isFinite(halfPoints) && { size: halfPoints / 2 }),
    ...(color !== undefined && { color }),
    ...(shaded && { shaded }),
  };
}

/** A fill that is there and not white. */
export const isColored = (fill: string | undefined): boolean =>
  fill !== undefined && !/^(?:auto|ffffff|fff|white|none)$/i.test(fill);

/** Later looks win. */
export const mergeLooks = (looks: readonly RunLook[]): RunLook => Object.assign({}, ...looks);
