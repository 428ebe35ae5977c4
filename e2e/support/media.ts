// Files as a facilitator has them on a disk: made by the browser, so that they are whole and play.
import type { Page } from '@playwright/test';

export type File = { name: string; mimeType: string; buffer: Buffer };

/** A picture of a window and a chair. */
export async function picture(page: Page, name: string): Promise<File> {
  const encoded = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 400];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const area = (colour: string, ...place: [number, number, number, number]) => {
      pen.fillStyle = colour;
      pen.fillRect(...place);
    };
    area('#e8dcc8', 0, 0, 640, 400);
    area('#8fb3cc', 60, 50, 220, 200);
    area('#7a5a3c', 400, 220, 120, 20);
    area('#7a5a3c', 400, 240, 14, 110);
    area('#7a5a3c', 506, 120, 14, 230);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return { name, mimeType: 'image/png', buffer: Buffer.from(encoded, 'base64') };
}

/** A film of a second: a colour that wanders. It takes as long to record. */
export async function film(page: Page, name: string): Promise<File> {
  const encoded = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [320, 180];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let step = 0; step < 12; step += 1) {
      pen.fillStyle = `hsl(${step * 12} 45% 60%)`;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await ended;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return { name, mimeType: 'video/webm', buffer: Buffer.from(encoded, 'base64') };
}

/** A recording of half a second: one low tone, eight bits a sample. */
export function recording(name: string): File {
  const rate = 8_000;
  const sound = Array.from({ length: rate / 2 }, (_, place) => 128 + Math.round(40 * Math.sin((place * 2 * Math.PI * 220) / rate)));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  // As it was sampled, on one track.
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(sound.length, 40);
  return { name, mimeType: 'audio/wav', buffer: Buffer.from([...head, ...sound]) };
}

/** A sheet to take away: the page as it stands, printed. */
export async function sheet(page: Page, name: string): Promise<File> {
  return { name, mimeType: 'application/pdf', buffer: await page.pdf({ format: 'A4' }) };
}
