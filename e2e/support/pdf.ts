// A PDF file as a reader sees it: its words, and a picture of its first page.
import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';

const MODULES = 'node_modules/pdfjs-dist/legacy/build';

/** The words of its first page, and the page as a picture in this file. */
export async function look(page: Page, pdf: string, picture: string): Promise<string> {
  const bytes = (await readFile(pdf)).toString('base64');
  // The worker first: the library then runs it in the page itself.
  await page.goto('about:blank');
  await page.addScriptTag({ path: `${MODULES}/pdf.worker.mjs`, type: 'module' });
  await page.addScriptTag({ path: `${MODULES}/pdf.mjs`, type: 'module' });
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis);
  const seen = await page.evaluate(async (encoded) => {
    const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof import('pdfjs-dist') };
    const data = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
    const first = await (await pdfjsLib.getDocument({ data }).promise).getPage(1);
    const viewport = first.getViewport({ scale: 1.5 });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [viewport.width, viewport.height];
    const canvasContext = canvas.getContext('2d');
    if (canvasContext === null) throw new Error('no canvas');
    await first.render({ canvasContext, viewport }).promise;
    const { items } = await first.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return { words, picture: canvas.toDataURL('image/png') };
  }, bytes);
  await writeFile(picture, seen.picture.split(',')[1] ?? '', 'base64');
  return seen.words.replace(/\s+/g, ' ');
}
