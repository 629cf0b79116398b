type Fields = Readonly<Record<string, unknown>>;

/** The part of pino that the app uses. Fields are ids, codes and figures: never CV text, names or e-mail addresses. */
export interface Log {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}
