/** What a server asks to wait: `retry-after-ms`, or `Retry-After` as seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(headers: Headers | undefined, now: number = Date.now()): number | undefined {
  const precise = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(precise) && precise >= 0) return precise;
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
