export interface DateOptions {
  /** In 03/04/2019 the month comes first (United States). */
  readonly monthFirst: boolean;
}
