// The mails that the program under test wrote: without a mail server they are files in its data folder.
import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment.ts';

/** Waits for a mail to an address that leads to this path, and gives the address below the site's. A program of a
 *  journey's own has a data folder of its own. */
export async function linkFor(email: string, path: string, dataDir = environment.dataDir): Promise<string> {
  let link: string | undefined;
  await expect(() => {
    link = mailsTo(email, dataDir)
      .map((mail) => new RegExp(`https?://[^\\s"<]*?(${path}\\?token=[\\w.-]+)`).exec(mail)?.[1])
      .find((found) => found !== undefined);
    expect(link, `a mail to ${email} that leads to ${path}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return link ?? '';
}

function mailsTo(email: string, dataDir: string): string[] {
  const folder = join(dataDir, 'mails');
  const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).filter((mail) => isTo(email, mail)).map(decoded);
}

/** Whether a mail goes to an address: another may speak of it. */
function isTo(email: string, mail: string): boolean {
  const [header = ''] = mail.split(/\r?\n\r?\n/, 1);
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return unfolded.some((line) => /^To:/i.test(line) && line.includes(email));
}

/** Quoted-printable (RFC 2045) as text; a link has no other letters than those of ASCII. */
function decoded(mail: string): string {
  return mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
