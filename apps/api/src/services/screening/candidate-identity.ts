/** What a candidate is called while who it is is hidden. */
export const pseudonym = (number: number): string => `Candidate ${number}`;

interface Identifiable {
  readonly fileName: string;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/**
 * A CV's row as reviewers may see it. In a blind screening name, address, file name and language stay hidden until a
 * decision was made or somebody asked to see them, which is written down.
 */
export function identityOf<Row extends Identifiable>(
  row: Row,
  { blind, revealed, number }: { readonly blind: boolean; readonly revealed: boolean; readonly number: number },
): { readonly row: Row; readonly hidden: boolean } {
  if (!blind || revealed) return { row, hidden: false };
  return {
    row: { ...row, fileName: pseudonym(number), name: undefined, email: undefined, language: undefined },
    hidden: true,
  };
}
