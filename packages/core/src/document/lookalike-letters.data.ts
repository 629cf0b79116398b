/** Cyrillic and Greek letters that cannot be told from a Latin one by eye, and that one. */
export const lookalikeLetters: ReadonlyMap<string, string> = new Map([
  ...Array.from('АВЕЅІЈКМНОРСТУХԌԚԜҮӀ', (letter, i) => [letter, 'ABESIJKMHOPCTYXGQWYI'[i] ?? letter] as const),
  ...Array.from('аеѕіјорсухԁһӏԛԝѵк', (letter, i) => [letter, 'aesijopcyxdhlqwvk'[i] ?? letter] as const),
  ...Array.from('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', (letter, i) => [letter, 'ABEZHIKMNOPTYXo'[i] ?? letter] as const),
]);
