// The devices one is signed in on.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment.ts';
import { expect, test, unique } from '../support/test.ts';

const OFFICE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

test('ending the session of another device signs it out at its next act', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 401/);
  const { page, t } = await member('es17');
  const office = await member('es17', { userAgent: OFFICE });
  await office.page.goto('/forum');
  await expect(office.page.getByRole('heading', { level: 1 })).toHaveText(t('forum-topic-list-title'));

  await page.goto('/account');
  const sessions = page.getByRole('region', { name: t('accounts-account-sessions') }).getByRole('listitem');
  await expect(sessions.filter({ hasText: t('accounts-account-this-device') })).toHaveCount(1);
  const there = sessions.filter({ hasText: 'Firefox' });
  await there.getByRole('button', { name: t('accounts-account-end') }).click();
  const dialog = page.getByRole('dialog', { name: t('accounts-account-end-title') });
  await expect(dialog).toContainText('Firefox');
  await dialog.getByRole('button', { name: t('accounts-account-end-act') }).click();
  await expect(dialog).toBeHidden();
  await expect(there).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Firefox' })).toBeVisible();

  await office.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(office.page).toHaveURL(/\/sign-in/);
  await expect(office.page.getByText(t('accounts-sign-in-ended'))).toBeVisible();
});

test('an access token that grows old while one writes is renewed before it is needed', async ({ member }) => {
  const { page, api, t } = await member('ro02');
  const topic = await api.openTopic(unique('Scriu încet'));
  await page.clock.install();
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('După nouă minute.');
  await page.clock.fastForward('09:00');
  const renewed = page.waitForResponse('**/sessions/refresh');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  expect((await renewed).status()).toBe(200);
  await expect(page.getByRole('article').filter({ hasText: 'După nouă minute.' })).toBeVisible();
  expect(await api.posts(topic.id)).toHaveLength(2);
});

test('an access token that has run out is renewed, and what was written is posted', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 401 .*\/posts/);
  const { page, api, t } = await member('ro03');
  const topic = await api.openTopic(unique('Scriu și mai încet'));
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('După o oră.');
  const sent: number[] = [];
  page.on('response', (answer) => {
    if (answer.request().method() === 'POST' && answer.url().endsWith('/posts')) sent.push(answer.status());
  });
  // The route stays until the end: one that goes away while a request is on its way can leave it hanging.
  let late = false;
  await page.route('**/posts', async (route) => {
    const headers = route.request().headers();
    if (late || route.request().method() !== 'POST') return route.continue();
    late = true;
    return route.continue({ headers: { ...headers, authorization: `Bearer ${expired(headers['authorization'] ?? '')}` } });
  });
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article').filter({ hasText: 'După o oră.' })).toBeVisible();
  expect(sent).toEqual([401, 201]);
  expect(await api.posts(topic.id)).toHaveLength(2);
});

/** The same access token as the program would have issued it an hour ago. */
function expired(authorization: string): string {
  const [header = '', payload = ''] = authorization.replace('Bearer ', '').split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number };
  const old = { ...claims, iat: claims.iat - 3_600, exp: claims.exp - 3_600 };
  const signed = `${header}.${Buffer.from(JSON.stringify(old)).toString('base64url')}`;
  const key = new Uint8Array(readFileSync(join(environment.dataDir, 'keys/access-token.key')));
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
