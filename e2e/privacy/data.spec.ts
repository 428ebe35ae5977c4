// One's own data: the download, and erasing the account with a week to think it over.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { address } from '../support/accounts.ts';
import { Api } from '../support/api.ts';
import { environment } from '../support/environment.ts';
import { words } from '../support/words.ts';
import { expect, test, unique } from '../support/test.ts';

test('all data come as one file', async ({ member }) => {
  const { page, api, t } = await member('cz11');
  await api.openTopic(unique('Téma do archivu'));
  await page.goto('/account');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t('privacy-data-download') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('waymark-my-data.zip');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['README.txt', 'account.json', 'profile.json', 'posts.json']) expect(bytes.includes(name)).toBe(true);
});

test('erasing says what goes, asks for the password, and can be undone by signing in', async ({ startServer, open, expectComplaint }) => {
  expectComplaint(/status of (401|422)/);
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  const t = words('en');
  const page = await open({ viewport: { width: 320, height: 720 } });
  const signIn = async () => {
    await page.goto(`${server.url}/en/sign-in`);
    await page.getByLabel(t('site-sign-in-email')).fill(address('es20'));
    await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await page.waitForURL('**/forum');
  };
  await signIn();
  await page.goto(`${server.url}/account`);
  const s = words('es');
  const data = page.getByRole('region', { name: s('privacy-data-title') });
  await data.getByRole('button', { name: s('privacy-erasure-open') }).click();
  await expect(data.getByText(s('privacy-erasure-goes-account'))).toBeVisible();
  await expect(data.getByText(s('privacy-erasure-days', { count: 7 }))).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await data.getByRole('radio', { name: s('privacy-erasure-posts-blank') }).check();
  await data.getByLabel(s('site-sign-in-password')).fill('not the password');
  await data.getByRole('button', { name: s('privacy-erasure-act') }).click();
  await expect(data.getByText(s('privacy-erasure-wrong-password'))).toBeVisible();
  await data.getByLabel(s('site-sign-in-password')).fill(environment.demoPassword);
  await data.getByRole('button', { name: s('privacy-erasure-act') }).click();
  await expect(data.getByRole('button', { name: s('privacy-erasure-leave') })).toBeVisible();
  await data.getByRole('button', { name: s('privacy-erasure-leave') }).click();
  await page.goto(`${server.url}/forum`);
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn();
  await page.goto(`${server.url}/account`);
  await expect(data.getByRole('button', { name: s('privacy-erasure-open') })).toBeVisible();
});

test('what an erased person wrote stays, as a former member’s', async ({ startServer, open, expectComplaint }) => {
  expectComplaint(/status of 404/);
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  const [theirs, ours] = [await request.newContext({ baseURL: server.url }), await request.newContext({ baseURL: server.url })];
  const [leaving, staying] = [await Api.signIn(theirs, 'cz20'), await Api.signIn(ours, 'cz19')];
  const topic = await leaving.openTopic(unique('Co po mně zůstane'), 'Tohle ať zůstane.');
  await staying.reply(topic.id, 'Děkujeme.');
  const command = ['account', 'erase', '--email', address('cz20'), '--posts', 'keep', '--data-dir', server.dataDir];
  execFileSync(environment.program, command, { stdio: 'pipe' });
  const t = words('cs');
  const page = await open({ storageState: await ours.storageState() });
  await expect(async () => {
    await page.goto(`${server.url}/forum/topics/${topic.id}`);
    await expect(page.getByRole('article').first()).toContainText(t('forum-former-member'), { timeout: 2_000 });
    // The topic and its posts are two answers: the erasure may have come between them.
    await expect(page.getByText(leaving.name)).toHaveCount(0, { timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('article').first()).toContainText('Tohle ať zůstane.');
  await expect(page.getByRole('article').last()).toContainText(staying.name);
  await expectAccessible(page);
  await page.goto(`${server.url}/members/${leaving.id}`);
  await expect(page.getByText(t('ui-problem-not-found'))).toBeVisible();
  await expect(page.getByText(leaving.name)).toHaveCount(0);
});
