type Present<Row> = { [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>;
};

/** Databases say null for what is missing, the API leaves the field out: here one becomes the other. */
export function present<Row extends object>(row: Row): Present<Row> {
  // Dropping exactly the null values is what Present describes; the compiler cannot follow Object.entries.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}
