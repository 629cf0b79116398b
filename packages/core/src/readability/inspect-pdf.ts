/// <reference path="../document/pdf/pdf-worker-types.d.ts" />
import {
  AnnotationMode,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  PermissionFlag,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { unknownFont } from '../document/pdf/font-traits.ts';
import { glyphText, isUnmapped, nothing, picture } from '../document/pdf/glyph-text.ts';
import { InProcessPort } from '../document/pdf/in-process-port.ts';
import type { FontTraits, Glyph, PageInk } from '../document/pdf/ink.ts';
import { layerJudge } from '../document/pdf/layer-judge.ts';
import type { Matrix } from '../document/pdf/matrix.ts';
import type { PdfResources } from '../document/pdf/open-pdf.ts';
import { runOperator } from '../document/pdf/operators.ts';
import { collectFonts } from '../document/pdf/page-fonts.ts';
import { linksByPage } from '../document/pdf/page-links.ts';
import { Painter } from '../document/pdf/painter.ts';
import { withoutPixels } from '../document/pdf/without-pixels.ts';
import type { Box } from '../document/place.ts';
import type { PageFacts, PdfFacts } from './file-facts.ts';

/** Pages beyond these are like those before; the check looks at no more. */
const mostPages = 30;

export async function inspectPdf(bytes: Uint8Array, resources: PdfResources): Promise<PdfFacts> {
  const { api, parser } = InProcessPort.pair();
  WorkerMessageHandler.initializeFromPort(parser);
  const worker = new PDFWorker(workerOptions(api));
  const task = getDocument({
    data: withoutPixels(bytes),
    worker,
    ...resources,
    verbosity: 0,
    fontExtraProperties: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    return await factsOf(await task.promise);
  } finally {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    api.close();
  }
}

type WorkerOptions = NonNullable<ConstructorParameters<typeof PDFWorker>[0]>;

/** pdf.js asks for a Worker, but InProcessPort has every method of one that it calls. */
function workerOptions(port: InProcessPort): WorkerOptions {
  return { port, verbosity: 0 } as unknown as WorkerOptions;
}

async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const fonts = new Map<string, FontTraits>();
  const links = await linksByPage(pdf);
  const pages: PageFacts[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const page = await pdf.getPage(number);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
    const toPage: Matrix = [a, b, c, d, e, f];
    const ink = await inkOf(pdf, page, { fonts, toPage });
    pages.push({ number, ...inkFacts(ink), links: links(number, toPage).map(({ box, href }) => ({ box, href })) });
  }
  const title = await titleOf(pdf);
  return {
    ...(title !== undefined && { title }),
    tagged: await isTagged(pdf),
    copyForbidden: await forbidsCopy(pdf),
    families: familiesOf([...fonts.values()]),
    pages,
  };
}

async function inkOf(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  { fonts, toPage }: { readonly fonts: Map<string, FontTraits>; readonly toPage: Matrix },
): Promise<PageInk> {
  const list = await page.getOperatorList({ intent: 'display', annotationMode: AnnotationMode.ENABLE });
  await collectFonts(page, list, fonts);
  const painter = new Painter(toPage, [-1e6, -1e6, 1e6, 1e6], unknownFont);
  const resources = { fonts, isLayerVisible: await layerJudge(pdf, list) };
  for (let i = 0; i < list.fnArray.length; i++) {
    const code = list.fnArray[i] ?? OPS.endText;
    runOperator(painter, code, { args: list.argsArray[i], resources });
  }
  page.cleanup();
  return painter.finish();
}

const ligature = /[\ufb00-\ufb06]/;
/** A bar is flat and longer than it is high; points. */
const bar = { lowest: 2, highest: 14, shortest: 18, longest: 220 } as const;
/** A fault of thousands is told by its first places. */
const mostBoxes = 60;

function inkFacts({ glyphs, patches, strokes }: PageInk): Omit<PageFacts, 'number' | 'links'> {
  const boxesOf = (isWanted: (glyph: Glyph) => boolean): Box[] =>
    glyphs.filter(isWanted).slice(0, mostBoxes).map(glyphBox);
  const fills = patches.filter((patch) => !patch.picture);
  const boxes = [...fills.map(({ box }) => box), ...strokes.map(({ box }) => box)];
  return {
    pictures: patches
      .filter((patch) => patch.picture)
      .slice(0, mostBoxes)
      .map(({ box }) => box),
    icons: boxesOf((glyph) => glyphText(glyph) === picture),
    unmapped: boxesOf((glyph) => glyphText(glyph) === nothing && isUnmapped(glyph)),
    ligatures: boxesOf((glyph) => ligature.test(glyph.text)),
    filledShapes: fills.length,
    bars: boxes.filter(isBar).slice(0, mostBoxes),
  };
}

const isBar = ([left, top, right, bottom]: Box): boolean => {
  const [width, height] = [right - left, bottom - top];
  return (
    height >= bar.lowest &&
    height <= bar.highest &&
    width >= bar.shortest &&
    width <= bar.longest &&
    width > 2.5 * height
  );
};

function glyphBox({ x0, y0, x1, y1, style }: Glyph): Box {
  return [
    Math.min(x0, x1),
    Math.min(y0, y1) - style.size * style.font.ascent,
    Math.max(x0, x1),
    Math.max(y0, y1) + style.size * style.font.descent,
  ];
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await pdf.getMetadata().catch(() => null);
  const info: { readonly Title?: unknown } = metadata?.info ?? {};
  return typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : undefined;
}

async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  const marks: { readonly Marked?: unknown } | null = await pdf.getMarkInfo().catch(() => null);
  return marks?.Marked === true;
}

/** Null means that everything is allowed. */
async function forbidsCopy(pdf: PDFDocumentProxy): Promise<boolean> {
  const allowed = await pdf.getPermissions().catch(() => null);
  return allowed !== null && !new Set(allowed).has(PermissionFlag.COPY);
}

/** What style, width and optical size add to a family's name: "LMRoman10-Bold", "Lato-LightItalic", "SFRM1095". */
const styleWords =
  /(?:[-_, ]|(?<=[a-z]))(?:thin|hairline|extra|ultra|semi|demi|light|regular|roman|book|medium|med|bold|black|heavy|italic|oblique|it|obl|cond(?:ensed)?|narrow|mt|ps|identity-h).*$/i;

function familiesOf(fonts: readonly FontTraits[]): string[] {
  const families = new Set<string>();
  for (const { name, pictures } of fonts) {
    if (pictures || name === '') continue;
    families.add(name.replace(styleWords, '').replace(/\d+$/, '') || name);
  }
  return [...families].sort();
}
