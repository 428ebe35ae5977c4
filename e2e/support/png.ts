// Pictures that nobody has to have a camera for.
import { deflateSync } from 'node:zlib';

/** Pieces of bytes as one: the types of Node know several kinds of them, which do not mix. */
function joined(...pieces: ArrayLike<number>[]): Buffer {
  const all = Buffer.alloc(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A picture of one colour. */
export function png(width: number, height: number, shade: number): Buffer {
  const crc = (bytes: Buffer): number => {
    let sum = ~0;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return ~sum >>> 0;
  };
  const chunk = (kind: string, content: Buffer): Buffer => {
    const body = joined(Buffer.from(kind), content);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc(body));
    return joined(length, body, sum);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const line = joined(Buffer.from([0]), Buffer.alloc(width * 3, shade));
  const lines = deflateSync(new Uint8Array(joined(...Array.from({ length: height }, () => line))));
  return joined(
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', lines),
    chunk('IEND', Buffer.alloc(0)),
  );
}
