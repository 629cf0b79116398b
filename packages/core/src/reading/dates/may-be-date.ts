/** A cheap test before the real one: a year, or month and year, stands in the text. Reads Arabic-Indic digits too. */
const yearLike =
  /(?<!\d)(?:19|20)\d\d(?!\d)|['’‘ʼʹ′＇]\d\d(?!\d)|(?:١٩|٢٠)[٠-٩]{2}|(?:令和|平成|昭和)|２０\p{Nd}{2}|１９\p{Nd}{2}|(?<!\d)\d\d?[./]\d\d(?!\d)/u;

export const mayBeDate = (text: string): boolean => yearLike.test(text);
