/** The one place that looks at the process's environment. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
