// A forgotten password, without scripts; and changing it in the app.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { linkFor } from '../support/mails.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const t = words('en');
const NEW = 'kettle-orbit-lantern';

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

    const link = await linkFor(address('ro05'), '/reset-password', server.dataDir);
    await page.goto(`${url}/en${link}`);
    await expectNoSidewaysScroll(page);
    const field = page.getByLabel(t('site-reset-password'));
    await field.fill('password1234');
    await page.getByRole('button', { name: t('site-reset-submit') }).click();
    await expect(page.getByText(t('ui-field-too-common')).first()).toBeVisible();
    await field.fill(NEW);
    await page.getByRole('button', { name: t('site-reset-submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site-reset-done-title'));
    await page.goto(`${url}/en${link}`);
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
