/** US dollars as people read them: cents where that says enough, more digits where it does not. */
export function usdText(usd: number): string {
  if (usd === 0) return 'US$0';
  if (usd < 0.0001) return 'under US$0.0001';
  const digits = usd < 0.01 ? 4 : 2;
  return `US$${usd.toFixed(digits)}`;
}
