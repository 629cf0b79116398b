/** The drawing of an HTML template: where things stand. Colours, sizes and fonts are its CSS. */
export interface HtmlTheme {
  readonly layout: 'one' | 'side-left' | 'side-right' | 'two-flow' | 'table';
  readonly header: 'left' | 'center' | 'band' | 'split' | 'in-side' | 'photo-left' | 'contact-table';
  readonly entry:
    | 'dates-right'
    | 'dates-left'
    | 'dates-below'
    | 'dates-above'
    | 'dates-lead'
    | 'bracketed'
    | 'gutter'
    | 'paren'
    | 'right-column'
    | 'stack'
    | 'one-line'
    | 'table-row'
    | 'timeline';
  /** Between contacts that share a line; a line each when absent. */
  readonly contactSeparator?: string;
  /** Between the sub line's parts ("employer | place | dates"). */
  readonly partSeparator?: string;
  readonly bullet?: string;
  readonly fonts: readonly string[];
  readonly page?: { readonly format?: 'A4' | 'Letter'; readonly margin?: string };
  readonly css: string;
}
