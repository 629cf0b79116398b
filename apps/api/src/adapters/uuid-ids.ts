import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports/ids.ts';

/** UUID version 7 (RFC 9562): milliseconds, a counter that orders ids of one millisecond, random bits. */
export function createUuidIds(): Ids {
  let lastMs = 0;
  let counter = 0;
  return {
    next: () => {
      const nowMs = Date.now();
      if (nowMs > lastMs) {
        lastMs = nowMs;
        counter = 0;
      } else {
        counter += 1;
        // 12 bits of counter are used up: borrow the next millisecond, so that order holds.
        if (counter > 0xfff) {
          lastMs += 1;
          counter = 0;
        }
      }
      const time = lastMs.toString(16).padStart(12, '0');
      const random = randomBytes(8);
      random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
      const tail = random.toString('hex');
      const order = `7${counter.toString(16).padStart(3, '0')}`;
      return `${time.slice(0, 8)}-${time.slice(8)}-${order}-${tail.slice(0, 4)}-${tail.slice(4)}`;
    },
  };
}
