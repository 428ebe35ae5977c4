// The second factor: setting up an authenticator app, signing in with it, with a recovery code, and without scripts.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { expect, test } from '../support/test.ts';
import { fromBase32, fromText, totp } from '../support/totp.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

const t = words('en');

async function enterPassword(page: Page, account: string, url = ''): Promise<void> {
  await page.goto(`${url}/en/sign-in`);
  await page.getByLabel(t('site-sign-in-email')).fill(address(account));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
}

test('a member sets up an app, signs in with it and with a recovery code, and removes it', async ({ startServer, page, open, expectComplaint }) => {
  test.slow();
  expectComplaint(/status of 401/);
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  const { url } = server;
  const own = words('ro');
  await enterPassword(page, 'ro05', url);
  await expect(page).toHaveURL(/\/forum$/);
  await page.goto(`${url}/account/security`);
  await expectAccessible(page);
  await page.getByRole('button', { name: own('accounts-totp-start') }).click();
  const secret = fromBase32((await page.locator('code.secret').textContent()) ?? '');
  await expect(page.getByRole('img', { name: own('accounts-totp-qr') })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel(own('accounts-totp-code')).fill(totp(secret));
  await page.getByRole('button', { name: own('accounts-totp-finish') }).click();
  const shown = page.locator('.codes code');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allTextContents();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: own('accounts-codes-kept') }).click();
  await expect(page.locator('.codes')).toHaveCount(0);

  const phone = await open({ viewport: { width: 320, height: 700 } });
  await enterPassword(phone, 'ro05', url);
  const code = phone.getByLabel(t('site-code-label'), { exact: true });
  await expect(code).toBeFocused();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await code.fill('000000');
  await phone.getByRole('button', { name: t('site-code-submit') }).click();
  await expect(phone.getByRole('alert')).toHaveText(t('ui-problem-wrong-code'));
  await code.fill(totp(secret, 1));
  await phone.getByLabel(t('site-code-remember')).check();
  await phone.getByRole('button', { name: t('site-code-submit') }).click();
  await expect(phone).toHaveURL(/\/forum$/);

  const other = await open();
  await enterPassword(other, 'ro05', url);
  await other.getByLabel(t('site-code-label'), { exact: true }).fill(codes[0] ?? '');
  await other.getByRole('button', { name: t('site-code-submit') }).click();
  await expect(other).toHaveURL(/\/forum$/);

  await page.reload();
  await page.getByRole('button', { name: own('accounts-totp-remove') }).click();
  await expect(page.getByText(own('accounts-totp-off'))).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a facilitator signs in in two steps', async ({ page, context, expectComplaint }) => {
    test.slow();
    expectComplaint(/status of 401/);
    await enterPassword(page, 'es02');
    await expect(page).toHaveURL(/\/sign-in\/code$/);
    await expectNoSidewaysScroll(page);
    const field = page.getByLabel(t('site-code-label'), { exact: true });
    await field.fill('123');
    await page.getByRole('button', { name: t('site-code-submit') }).click();
    await expect(page.getByRole('alert')).toHaveText(t('ui-problem-wrong-code'));
    for (const step of [-1, 0, 1]) {
      await field.fill(totp(fromText(environment.demoTotpSecret), step));
      await page.getByRole('button', { name: t('site-code-submit') }).click();
      if (/\/forum$/.test(page.url())) break;
    }
    await expect(page).toHaveURL(/\/forum$/);
    expect((await context.request.post('/api/v1/accounts/sessions/refresh')).status()).toBe(200);
  });
});
