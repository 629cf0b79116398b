import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { GreyPicture } from '@vitae/core/document/image/grey-picture';
import type { ScannedLine } from '@vitae/core/document/image/scanned-line';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const unzip = promisify(gunzip);

/** The part of tesseract's API (compiled to WebAssembly by tesseract.js-core) that is used here. */
interface TesseractApi {
  Init(dataPath: null, languages: string, engine: number, configFile: string): number;
  SetVariable(name: string, value: string): boolean;
  SetPageSegMode(mode: number): void;
  /** Reads `/input`; 1 when it cannot. The first argument is EXIF's orientation, the second an angle in radians. */
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  DetectOS(results: OrientationResults): boolean;
  Clear(): void;
  End(): void;
}

interface OrientationResults {
  readonly best_result: {
    /** Quarter turns, counter-clockwise, that the text stands from upright. */
    readonly orientation_id: number;
    readonly script_id: number;
    readonly oconfidence: number;
    readonly sconfidence: number;
  };
  readonly unicharset: { get_script_from_script_id(id: number): string };
}

interface TesseractModule {
  readonly FS: { writeFile(path: string, data: Uint8Array | string): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly OSResults: new () => OrientationResults;
}

/** 0 is the older engine, which alone tells orientation and script; 1 the neural one, which reads. */
const engines = { orientation: 0, reading: 1 } as const;
const automaticLayout = 3;
const singleBlock = 6;
const singleLine = 7;

const PixelBox = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const Recognised = z.object({
  blocks: z.array(
    z.object({
      paragraphs: z
        .array(
          z.object({
            lines: z.array(
              z.object({
                bbox: PixelBox,
                rowAttributes: z.object({ rowHeight: z.number() }),
                baseline: PixelBox,
                words: z.array(z.object({ bbox: PixelBox, text: z.string(), confidence: z.number() })),
              }),
            ),
          }),
        )
        .nullish(),
    }),
  ),
});

export interface Orientation {
  /** Degrees, clockwise, that put the picture upright. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly turnSureness: number;
  /** ISO 15924 in words, as tesseract calls it: "Latin", "Cyrillic", "Han" … */
  readonly script: string;
  readonly scriptSureness: number;
}

/** Tesseract in this thread: calls block it until they are done. */
export class Tesseract {
  readonly #module: TesseractModule;
  readonly #apis = new Map<string, TesseractApi>();

  private constructor(module: TesseractModule) {
    this.#module = module;
  }

  static async load(): Promise<Tesseract> {
    // The build with both engines. The one with relaxed vector instructions is a twelfth faster, but its sums may differ
    // from processor to processor, and the same scan must read the same everywhere.
    const create: (options: object) => Promise<TesseractModule> = require('tesseract.js-core/tesseract-core-simd');
    // It prints what it does not know of older data files.
    return new Tesseract(await create({ print: () => undefined, printErr: () => undefined }));
  }

  /** Which way is up, and what script it is; null when there are too few letters to tell. */
  async findOrientation(picture: GreyPicture): Promise<Orientation | null> {
    const api = await this.#api('osd', engines.orientation);
    this.#show(api, picture);
    const results = new this.#module.OSResults();
    if (!api.DetectOS(results)) return null;
    const { orientation_id, script_id, oconfidence, sconfidence } = results.best_result;
    const turns = [0, 270, 180, 90] as const;
    return {
      turn: turns[orientation_id] ?? 0,
      turnSureness: oconfidence,
      script: script_id < 0 ? '' : results.unicharset.get_script_from_script_id(script_id),
      scriptSureness: sconfidence,
    };
  }

  /** Lines of an upright picture. `languages` are tesseract's codes joined by plus signs; their data must be installed. */
  async read(picture: GreyPicture, languages: string): Promise<readonly ScannedLine[]> {
    const lines = await this.#recognise(picture, languages, automaticLayout);
    // Of a page with a line or two it finds no layout at all.
    return lines.length > 0 ? lines : this.#recognise(picture, languages, singleBlock);
  }

  /** Words of a picture that shows a single line. */
  async readLine(picture: GreyPicture, languages: string): Promise<ScannedLine['words']> {
    const lines = await this.#recognise(picture, languages, singleLine);
    return lines.flatMap(({ words }) => words);
  }

  async #recognise(picture: GreyPicture, languages: string, layout: number): Promise<readonly ScannedLine[]> {
    const api = await this.#api(languages, engines.reading);
    api.SetPageSegMode(layout);
    this.#show(api, picture);
    api.Recognize(null);
    const { blocks } = Recognised.parse(JSON.parse(api.GetJSONText()));
    api.Clear();
    return blocks.flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap(({ lines }) => lines.map(toLine)));
  }

  async #api(languages: string, engine: number): Promise<TesseractApi> {
    const kept = this.#apis.get(languages);
    if (kept) return kept;
    const codes = languages.split('+');
    for (const code of codes) await this.#loadLanguage(code);
    const api = new this.#module.TessBaseAPI();
    this.#module.FS.writeFile('/config', 'debug_file /dev/null\n');
    if (api.Init(null, languages, engine, '/config') !== 0) throw new Error(`Tesseract has no data for ${languages}.`);
    // The engine has its own copy now.
    for (const code of codes) this.#module.FS.unlink(`${code}.traineddata`);
    // Every set of languages holds some ten megabytes; a document needs two or three.
    if (this.#apis.size >= keptLanguageSets) this.#forgetOldest();
    this.#apis.set(languages, api);
    return api;
  }

  #forgetOldest(): void {
    for (const [languages, api] of this.#apis) {
      if (languages === 'osd') continue;
      api.End();
      this.#apis.delete(languages);
      return;
    }
  }

  async #loadLanguage(language: string): Promise<void> {
    const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    // The older engine needs the older data; for reading, the "best" network in whole numbers is as good and smaller.
    const kind = language === 'osd' ? '4.0.0' : '4.0.0_best_int';
    const data = await unzip(await readFile(join(folder, kind, `${language}.traineddata.gz`)));
    this.#module.FS.writeFile(`${language}.traineddata`, data);
  }

  /** As a portable grey map: no format of pictures is simpler, and nothing is compressed only to be expanded again. */
  #show(api: TesseractApi, { width, height, pixels }: GreyPicture): void {
    const head = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1');
    this.#module.FS.writeFile('/input', Buffer.concat([head, pixels]));
    if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract could not take the picture.');
  }
}

const keptLanguageSets = 4;

function toLine(line: {
  readonly rowAttributes: { readonly rowHeight: number };
  readonly baseline: z.infer<typeof PixelBox>;
  readonly words: readonly {
    readonly bbox: z.infer<typeof PixelBox>;
    readonly text: string;
    readonly confidence: number;
  }[];
}): ScannedLine {
  return {
    height: line.rowAttributes.rowHeight,
    baseline: { left: line.baseline.y0, right: line.baseline.y1 },
    words: line.words.map(({ bbox, text, confidence }) => ({
      text,
      box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
      sureness: Math.max(0, Math.min(1, confidence / 100)),
    })),
  };
}
