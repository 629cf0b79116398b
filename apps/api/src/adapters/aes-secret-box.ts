import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { SecretBox } from '../ports/secret-box.ts';

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM with a key of 32 bytes; sealing and marking use keys of their own, derived from it. */
export function createAesSecretBox(key: Uint8Array): SecretBox {
  if (key.byteLength !== 32) throw new RangeError('the key must have 32 bytes');
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `vitae ${use}`, 32));
  const sealingKey = derive('seal');
  const markingKey = derive('mark');
  return {
    seal: (secret, owner) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open: (text, owner) => {
      const bytes = Buffer.from(text.slice(version.length + 1), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    },
    mark: (text) => createHmac('sha256', markingKey).update(text).digest('hex').slice(0, 24),
  };
}
