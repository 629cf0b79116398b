/**
 * Milliseconds one CV that is read takes from the click to its place in the ranking, and those that the whole takes
 * before the first: what `npm run bench:screening` prints on two cores, rounded up. A promise about a machine nobody
 * knows can only be rough; while a screening runs, the screen counts from what it sees.
 */
const perCvMs = 8;
const startMs = 300;

export const estimateMs = (cvs: number): number => (cvs === 0 ? 0 : startMs + cvs * perCvMs);
