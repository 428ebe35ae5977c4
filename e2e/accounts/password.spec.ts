// A forgotten password, without scripts; and changing it in the app.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const t = words('en');
const NEW = 'kettle-orbit-lantern';

/** The link in the mail to this address, once it has come. */
async function link(dataDir: string, to: string): Promise<string> {
  const folder = join(dataDir, 'mails');
  let found = '';
  await expect(() => {
    const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const mail = mails.map((name) => readFileSync(join(folder, name), 'utf8')).find((text) => text.includes(`<${to}>`) && text.includes('reset-password'));
    // Lines of a mail are broken with an equals sign, and the one in the link is written as =3D.
    found = /reset-password\?token=([\w.-]+)/.exec((mail ?? '').replace(/=\r?\n/g, '').replace(/=3D/g, '='))?.[1] ?? '';
    expect(found).not.toBe('');
  }).toPass({ timeout: 30_000 });
  return found;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a forgotten password is replaced by a link', async ({ startServer, page, expectComplaint }) => {
    test.slow();
    expectComplaint(/status of (404|422)/);
    const server = await startServer();
    const { url } = server;
    await page.goto(`${url}/en/sign-in`);
    await page.getByRole('link', { name: t('site-forgotten-title') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site-forgotten-title'));
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.getByLabel(t('site-sign-in-email')).fill(address('ro05'));
    await page.getByRole('button', { name: t('site-forgotten-submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site-forgotten-sent-title'));

    const token = await link(server.dataDir, address('ro05'));
    await page.goto(`${url}/en/reset-password?token=${token}`);
    await expectNoSidewaysScroll(page);
    const field = page.getByLabel(t('site-reset-password'));
    await field.fill('password1234');
    await page.getByRole('button', { name: t('site-reset-submit') }).click();
    await expect(page.getByText(t('ui-field-too-common')).first()).toBeVisible();
    await field.fill(NEW);
    await page.getByRole('button', { name: t('site-reset-submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site-reset-done-title'));
    await page.goto(`${url}/en/reset-password?token=${token}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site-reset-gone-title'));

    await page.goto(`${url}/en/sign-in`);
    await page.getByLabel(t('site-sign-in-email')).fill(address('ro05'));
    await page.getByLabel(t('site-sign-in-password')).fill(NEW);
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await expect(page).toHaveURL(/\/forum$/);
  });
});

test('a password is changed, and what is easily guessed is refused', async ({ startServer, page, expectComplaint }) => {
  test.slow();
  expectComplaint(/status of 422/);
  const server = await startServer();
  await page.goto(`${server.url}/en/forgotten-password`);
  await expectAccessible(page);
  const own = words('ro');
  await page.goto(`${server.url}/en/sign-in`);
  await page.getByLabel(t('site-sign-in-email')).fill(address('ro05'));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await expect(page).toHaveURL(/\/forum$/);
  await page.goto(`${server.url}/account/security`);
  const field = page.getByLabel(own('site-reset-password'));
  await field.fill('parola123456');
  await page.getByRole('button', { name: own('site-reset-submit') }).click();
  await expect(page.getByText(own('ui-field-too-common')).first()).toBeVisible();
  await field.fill(NEW);
  await page.getByRole('button', { name: own('site-reset-submit') }).click();
  await expect(page.getByText(own('accounts-password-changed'))).toBeVisible();
});
