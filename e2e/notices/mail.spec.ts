// Mails of notices, as a mail server gets them: at once, in a digest, ended by one click, and coming back.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { Api } from '../support/api.ts';
import { environment } from '../support/environment.ts';
import { MailServer, type Mail } from '../support/smtp.ts';
import { expect, test, unique } from '../support/test.ts';
import { words } from '../support/words.ts';
import { execFileSync } from 'node:child_process';

const SECRET = 'Ce s-a spus în încredere';
const t = words('en');

function stopAddress(mail: Mail): string {
  return /<([^>]+)>/.exec(mail.header('List-Unsubscribe'))?.[1] ?? '';
}

/** As a mail server reports that there is no such mailbox. */
function report(mail: Mail): string {
  return [
    'From: MAILER-DAEMON@mail.test',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.test',
    '',
    `Final-Recipient: rfc822; ${mail.to}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${mail.header('Message-ID')}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}

test('at once, in a digest, ended by one click, and coming back', async ({ startServer, open }) => {
  // A mail at once waits a minute for more of the same.
  test.setTimeout(240_000);
  const mails = await MailServer.start();
  const server = await startServer({ arguments: ['--rate-limits', 'off', '--smtp-url', mails.url] });
  const run = (command: string, input?: string) =>
    execFileSync(environment.program, [command, '--data-dir', server.dataDir], { input, encoding: 'utf8' });
  const page = await open({ baseURL: server.url, viewport: { width: 320, height: 720 } });
  const reader = await Api.signIn(page.context().request, 'cz05');
  await reader.setLanguage('en');
  await reader.doWithoutQuietHours();
  const colleague = await Api.signIn((await open({ baseURL: server.url })).context().request, 'ro05');

  const title = unique('The first meeting');
  const topic = await reader.openTopic(title);
  await reader.watchCategory('coaching', 'watching');
  await colleague.reply(topic.id, SECRET);
  const atOnce = await mails.mailTo(address('cz05'), title, 120_000);
  expect(atOnce.header('Subject')).toContain(`${colleague.name} replied to your topic`);
  expect(atOnce.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  expect(atOnce.header('Auto-Submitted')).toBe('auto-generated');
  expect(atOnce.text).toContain(`${server.url}/forum/topics/${topic.id}?from=2#post-2`);
  for (const part of [atOnce.text, atOnce.html]) expect(part).not.toContain(SECRET);

  // The digest of what waits for the morning: an operator does not wait.
  const titles = [unique('How do you end a session'), unique('Books for a peer group')];
  for (const one of titles) {
    const opened = await colleague.openTopic(one, SECRET);
    await colleague.reply(opened.id, SECRET);
  }
  await expect.poll(async () => (await reader.notices()).length).toBeGreaterThanOrEqual(5);
  run('digest');
  const digest = await mails.mailTo(address('cz05'), 'New on Waymark', 30_000);
  for (const one of titles) expect(digest.text).toContain(one);
  expect(digest.text).toContain('new topic · 1 new post · ');
  for (const part of [digest.text, digest.html]) expect(part).not.toContain(SECRET);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [700, 320]) {
      const letter = await open({ colorScheme, viewport: { width, height: 900 } });
      await letter.setContent(digest.html);
      await expect(letter.getByRole('link', { name: titles[0] })).toBeVisible();
      await expectNoSidewaysScroll(letter);
      await letter.screenshot({ path: `${environment.artifacts}/digest-${colorScheme}-${width}.png`, fullPage: true });
    }
  }

  // A mail program ends the kind by itself; a person ends the digests by a button, without signing in.
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(stopAddress(atOnce), { method: 'POST', body, redirect: 'manual' })).status).toBe(200);
  const visitor = await open({ viewport: { width: 320, height: 720 } });
  await visitor.goto(stopAddress(digest));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(t('notices-stop-title'));
  await expectAccessible(visitor);
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole('button', { name: t('notices-stop-these') }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(t('notices-stop-done-title'));
  await page.goto('/account');
  for (const kind of ['reply', 'post', 'topic']) {
    const name = t('notices-settings-by-mail-for', { kind: t(`notices-kind-${kind}`) });
    await expect(page.getByRole('combobox', { name })).toHaveValue('off');
  }

  // Mail comes back; the member learns it on the platform, and says that the address works.
  run('bounce', report(digest));
  await page.goto('/forum');
  const banner = page.getByText(t('notices-unreachable', { email: address('cz05') }));
  await expect(banner).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('notices-unreachable-resume') }).click();
  await expect(page.getByText(t('notices-unreachable-resumed'))).toBeVisible();
  await expect(banner).toBeHidden();
  await mails.stop();
});
