/** The streams of an OLE compound file (MS-CFB), the container of Word's files until 2003. */
export interface CompoundFile {
  /** The bytes of a stream of the outermost folder, or null when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

const freeSector = 0xfffffffa;
const headerLength = 512;
const entryLength = 128;
const noEntry = 0xffffffff;
const streamType = 2;
/** Folders of a Word file have about ten entries; of one with many embedded objects a few thousand. */
const mostEntries = 20_000;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Null when the container is broken: sectors outside of the file, chains that go in circles. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < headerLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  const miniShift = view.getUint16(0x20, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const sectors = new Sectors(bytes, 1 << shift);
  const fat = readFat(view, sectors);
  if (fat === null) return null;
  const folder = chainOf(sectors, fat, view.getUint32(0x30, true));
  if (folder === null) return null;
  const entries = readEntries(folder);
  const root = entries[0];
  if (root === undefined) return null;
  const outermost = entriesBelow(entries, root.child);
  const cutoff = view.getUint32(0x38, true);
  const miniFatBytes = chainOf(sectors, fat, view.getUint32(0x3c, true)) ?? new Uint8Array(0);
  const miniStream = chainOf(sectors, fat, root.start) ?? new Uint8Array(0);
  const mini = new Sectors(miniStream, 1 << miniShift, 0);
  const miniFat = wordsOf(miniFatBytes);
  return {
    stream: (name) => {
      const entry = outermost.find((one) => one.type === streamType && one.name === name);
      if (entry === undefined) return null;
      const isMini = entry.size < cutoff;
      const chain = isMini ? chainOf(mini, miniFat, entry.start) : chainOf(sectors, fat, entry.start);
      return chain === null || chain.length < entry.size ? null : chain.subarray(0, entry.size);
    },
  };
}

class Sectors {
  readonly count: number;
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #offset: number;

  /** `offset` is the length of what comes before sector 0: one sector in the file, nothing in the mini stream. */
  constructor(bytes: Uint8Array, size: number, offset = size) {
    this.#bytes = bytes;
    this.#offset = offset;
    this.size = size;
    this.count = Math.ceil(Math.max(0, bytes.length - offset) / size);
  }

  /** The last sector of a file may be cut short; what is missing is zero. */
  at(index: number): Uint8Array | null {
    if (index >= this.count) return null;
    const from = this.#offset + index * this.size;
    const part = this.#bytes.subarray(from, from + this.size);
    if (part.length === this.size) return part;
    const whole = new Uint8Array(this.size);
    whole.set(part);
    return whole;
  }
}

const wordsOf = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
};

/** The table that says which sector follows which; its own sectors are listed in the header and in further sectors. */
function readFat(view: DataView, sectors: Sectors): number[] | null {
  const places: number[] = [];
  for (let i = 0; i < 109; i++) places.push(view.getUint32(0x4c + i * 4, true));
  let next = view.getUint32(0x44, true);
  for (let seen = 0; next < freeSector && next !== noEntry; seen++) {
    const sector = sectors.at(next);
    if (sector === null || seen > sectors.count) return null;
    const words = wordsOf(sector);
    places.push(...words.slice(0, -1));
    next = words.at(-1) ?? noEntry;
  }
  const used = places.filter((place) => place < freeSector);
  if (used.length > sectors.count) return null;
  const fat: number[] = [];
  for (const place of used) {
    const sector = sectors.at(place);
    if (sector === null) return null;
    for (const word of wordsOf(sector)) fat.push(word);
  }
  return fat;
}

function chainOf(sectors: Sectors, fat: readonly number[], start: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = start; at < freeSector; at = fat[at] ?? noEntry) {
    const sector = sectors.at(at);
    // A chain that is longer than the file goes in circles.
    if (sector === null || parts.length >= sectors.count) return null;
    parts.push(sector);
  }
  const whole = new Uint8Array(parts.length * sectors.size);
  parts.forEach((part, i) => {
    whole.set(part, i * sectors.size);
  });
  return whole;
}

function readEntries(folder: Uint8Array): Entry[] {
  const view = new DataView(folder.buffer, folder.byteOffset, folder.byteLength);
  const count = Math.min(mostEntries, Math.floor(folder.length / entryLength));
  return Array.from({ length: count }, (_, i) => {
    const at = i * entryLength;
    const letters = Math.min(32, view.getUint16(at + 64, true) >> 1);
    let name = '';
    for (let letter = 0; letter < letters - 1; letter++) {
      name += String.fromCharCode(view.getUint16(at + letter * 2, true));
    }
    return {
      name,
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** Entries of one folder are a tree of neighbours; each is visited once, whatever circles they make. */
function entriesBelow(entries: readonly Entry[], first: number): readonly Entry[] {
  const found = new Map<number, Entry>();
  const open = [first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || found.has(index)) continue;
    found.set(index, entry);
    open.push(entry.left, entry.right);
  }
  return [...found.values()];
}
