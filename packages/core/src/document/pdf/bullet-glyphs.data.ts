/** Signs of symbol fonts that CVs use before list items. The reader of lines needs to see a bullet, whatever its look. */
export const bulletGlyphs = {
  /** By code that is no character: fonts without names for their glyphs give the code itself. */
  bareCodes: new Map<string, string>([
    ['\u0088', '•'], // LaTeX's companion fonts (TS1) as bitmaps: \textbullet
  ]),
  /** By private-use character (Symbol and Wingdings keep their code at U+F000). */
  privateUse: new Map<string, string>([
    ['\uf0b7', '•'], // Symbol: bullet, Word's usual one
    ['\uf0a7', '•'], // Wingdings: small square
    ['\uf06c', '•'], // Wingdings: large dot
    ['\uf06e', '•'], // Wingdings: square
    ['\uf06f', '•'], // Wingdings: hollow square
    ['\uf071', '•'], // Wingdings: shadowed square
    ['\uf075', '•'], // Wingdings: diamond
    ['\uf076', '•'], // Wingdings: four diamonds
    ['\uf077', '•'], // Wingdings: small diamond
    ['\uf09f', '•'], // Wingdings: dot
    ['\uf0a8', '•'], // Wingdings: hollow square
    ['\uf0d8', '•'], // Wingdings: arrow head
    ['\uf0e0', '•'], // Wingdings: arrow
    ['\uf0e8', '•'], // Wingdings: bold arrow
    ['\uf0fc', '•'], // Wingdings: tick
    ['\uf02d', '-'], // Symbol: hyphen
  ]),
  /** By letter, in fonts whose letters are pictures. */
  ofPictureFonts: new Map<string, string>([
    ['•', '•'],
    ['▪', '•'],
    ['■', '•'],
    ['◆', '•'],
    ['●', '•'],
    ['➢', '•'],
    ['✓', '•'],
    ['l', '•'], // Wingdings and ZapfDingbats: dot
    ['n', '•'], // the same: square
    ['§', '•'], // Wingdings: small square
    ['Ø', '•'], // Wingdings: arrow head
    ['ü', '•'], // Wingdings: tick
  ]),
} as const;
