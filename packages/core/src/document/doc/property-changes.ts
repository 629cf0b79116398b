/** One change of a property ("sprm"): its code, and its operand as bytes. */
export interface PropertyChange {
  readonly code: number;
  readonly operand: DataView;
}

/** Lengths of operands by the three highest bits of the code; 6 is "the first byte tells". */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];
/** Definition of a table: its length has two bytes. */
const tableDefinition = 0xd608;

export function* propertyChanges(bytes: Uint8Array): Generator<PropertyChange> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    let length = lengths[code >> 13] ?? 0;
    if (code === tableDefinition) {
      if (at + 2 > bytes.length) return;
      length = Math.max(0, view.getUint16(at, true) - 1);
      at += 2;
    } else if (code >> 13 === 6) {
      length = view.getUint8(at);
      at += 1;
    }
    if (at + length > bytes.length) return;
    yield { code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
  }
}
