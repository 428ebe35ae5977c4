// Codes of an authenticator app (RFC 6238: SHA-1, thirty seconds, six digits).
import { createHmac } from 'node:crypto';

/** The code of a step: 0 is now, -1 the one before, 1 the next. The program takes all three, each once. */
export function totp(secret: Uint8Array, step = 0): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(Date.now() / 30_000) + step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The secret of the demo's accounts that have a role, as bytes. */
export function fromText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a secret as it is shown, in base 32. */
export function fromBase32(text: string): Uint8Array {
  const bits = [...text.replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
