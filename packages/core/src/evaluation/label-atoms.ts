import type { Place } from '../document/place.ts';
import type { Reading } from '../reading/reading.ts';
import type { Atom } from './atoms.ts';

/** JSON pointers of the reading, one for each atom that stands at the place of a value; identity wins over the rest. */
export function labelAtoms(atoms: readonly Atom[], reading: Reading): (string | undefined)[] {
  const labels: (string | undefined)[] = new Array(atoms.length).fill(undefined);
  const index = indexAtoms(atoms);
  for (const [pointer, { place }] of Object.entries(reading.provenance)) {
    for (const at of atomsAt(place, atoms, index)) {
      const before = labels[at];
      if (before === undefined || (isIdentityPointer(pointer) && !isIdentityPointer(before))) labels[at] = pointer;
    }
  }
  for (const place of reading.identityPlaces ?? []) {
    for (const at of atomsAt(place, atoms, index)) labels[at] = correctedIdentity;
  }
  return labels;
}

/** The label of words that were read as who somebody is and that a person corrected. */
const correctedIdentity = '/basics/corrected';

/** Values that say who somebody is, not what they can do. Headline and summary are the exceptions within basics. */
export function isIdentityPointer(pointer: string): boolean {
  if (pointer.startsWith('/basics/')) return !/^\/basics\/(?:label|summary)/.test(pointer);
  return pointer.startsWith('/references');
}

type AtomIndex = ReadonlyMap<string, readonly number[]>;

/** Height of a band of the page, in points: boxes are looked up by the bands they cross. */
const band = 24;

function indexAtoms(atoms: readonly Atom[]): AtomIndex {
  const index = new Map<string, number[]>();
  for (const [at, atom] of atoms.entries()) {
    const middle = atom.box ? (atom.box[1] + atom.box[3]) / 2 : 0;
    const key = atom.box ? `p${atom.page}:${Math.floor(middle / band)}` : `b${atom.block}`;
    const list = index.get(key);
    if (list) list.push(at);
    else index.set(key, [at]);
  }
  return index;
}

function atomsAt(place: Place, atoms: readonly Atom[], index: AtomIndex): number[] {
  const found: number[] = [];
  if ('block' in place) {
    for (const at of index.get(`b${place.block}`) ?? []) {
      const { start = 0, end = 0 } = atoms[at] ?? {};
      if (start < place.end && end > place.start) found.push(at);
    }
    return found;
  }
  for (const [left, top, right, bottom] of place.boxes) {
    for (let row = Math.floor(top / band); row <= Math.floor(bottom / band); row += 1) {
      for (const at of index.get(`p${place.page}:${row}`) ?? []) {
        const box = atoms[at]?.box;
        if (!box) continue;
        const x = (box[0] + box[2]) / 2;
        const y = (box[1] + box[3]) / 2;
        if (x >= left && x <= right && y >= top && y <= bottom) found.push(at);
      }
    }
  }
  return found;
}
