/** The value that a JSON pointer (RFC 6901) names; undefined when there is none. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value: unknown = root;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
};
