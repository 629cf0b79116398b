/** Signs of symbol fonts (w:sym, fonts and codes as Word writes them) that mean something in a CV; others are pictures. */
export const symbolTexts: ReadonlyMap<string, string> = new Map([
  ['F0B7', '•'], // Symbol: bullet
  ['F0A7', '•'], // Wingdings: small square
  ['F06C', '•'], // Wingdings: dot
  ['F06E', '•'], // Wingdings: square
  ['F0D8', '•'], // Wingdings: arrow head
  ['F0FC', '•'], // Wingdings: tick
  ['F0E0', '→'], // Wingdings: arrow
  ['F02D', '-'], // Symbol: hyphen
  ['F0BE', '—'], // Symbol: dash
]);
