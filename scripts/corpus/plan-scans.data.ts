/** How one page of a CV of the golden set is made into a scan of `packages/core/fixtures/scans`. */
export interface ScanRecipe {
  /** Name of a file of the golden set without its ending. */
  readonly of: string;
  readonly as: 'jpg' | 'png' | 'tif' | 'webp' | 'pdf';
  readonly dpi: number;
  /** Degrees, clockwise: how the page lay on the glass. */
  readonly turn?: 0 | 90 | 180 | 270;
  readonly skew?: number;
  /** Standard deviation of the sensor's noise, of 255. */
  readonly noise?: number;
  /** Black and white only, as offices scan. */
  readonly bilevel?: boolean;
  /** Of JPEG and WebP, of 100. */
  readonly quality?: number;
  /** PDF: the words are there too, invisible, as scanner programs add them. */
  readonly layer?: 'true' | 'false';
}

export const scanPlan: readonly ScanRecipe[] = [
  { of: 'en-nurse-whitcombe-chromium-plain', as: 'pdf', dpi: 180, skew: 0.7, noise: 5, quality: 30 },
  { of: 'en-accountant-delacroix-us-chromium-split', as: 'jpg', dpi: 200, skew: -0.5, noise: 5, quality: 34 },
  { of: 'de-anwaeltin-karaduman-chromium-dates-column', as: 'tif', dpi: 200, bilevel: true, noise: 12, skew: 0.4 },
  { of: 'fr-etudiante-roussillon-chromium-band', as: 'png', dpi: 200, bilevel: true, turn: 180 },
  { of: 'es-abogada-cifuentes-chromium-plain', as: 'jpg', dpi: 170, turn: 90, noise: 6, quality: 36 },
  { of: 'ru-vrach-miroshnichenko-chromium-plain', as: 'pdf', dpi: 200, turn: 270, noise: 5, quality: 34 },
  { of: 'zh-gongchengshi-zhou-chromium-plain', as: 'jpg', dpi: 220, noise: 4, skew: 1.4, quality: 34 },
  { of: 'ja-kangosi-higa-chromium-rirekisho', as: 'png', dpi: 220, bilevel: true },
  { of: 'ko-insa-noh-chromium-gutter', as: 'webp', dpi: 200, noise: 4, quality: 40 },
  { of: 'ar-muhandis-zoubi-chromium-plain', as: 'jpg', dpi: 200, noise: 4, skew: -0.6, quality: 36 },
  { of: 'he-mefateach-ben-david-chromium-plain', as: 'pdf', dpi: 200, noise: 4, quality: 36 },
  { of: 'en-executive-harrington-chromium-plain', as: 'pdf', dpi: 150, noise: 3, quality: 34, layer: 'true' },
  { of: 'en-logistics-oyelaran-chromium-dates-column', as: 'pdf', dpi: 150, noise: 3, quality: 34, layer: 'false' },
  { of: 'en-hr-moynihan-chromium-form', as: 'tif', dpi: 300, bilevel: true, noise: 10, skew: -1.8 },
];
