/** Lower case, without accents and points: the form in which the word lists of dates are written and compared. */
export const foldWord = (word: string): string =>
  /^[a-z]+$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/(?![\u3099\u309a])\p{M}|[.'’`]/gu, '')
        .normalize('NFC')
        .replace(/ı/g, 'i')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o')
        .replace(/æ/g, 'ae')
        .replace(/ß/g, 'ss');
