// Passkeys, with Chromium's virtual authenticator: added, used alone, used after the password, removed.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

const t = words('en');
const own = words('ro');

/** Gives the page's browser an authenticator that says yes at once, as a person with a finger on it does. */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function enterPassword(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/en/sign-in`);
  await page.getByLabel(t('site-sign-in-email')).fill(address('ro05'));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
}

async function signOut(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/account`);
  await page.getByRole('main').getByRole('button', { name: own('accounts-account-sign-out') }).click();
  await expect(page).toHaveURL(/\/$/);
}

test('a passkey signs in alone and after the password', async ({ startServer, page, expectComplaint }) => {
  test.slow();
  expectComplaint(/status of 401/);
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  // Passkeys belong to a domain, and an address of numbers is none.
  const url = server.url.replace('127.0.0.1', 'localhost');
  await addAuthenticator(page);
  await enterPassword(page, url);
  await expect(page).toHaveURL(/\/forum$/);
  await page.goto(`${url}/account/security`);
  await page.getByLabel(own('accounts-passkeys-name'), { exact: true }).fill('Cheia de la serviciu');
  await page.getByRole('button', { name: own('accounts-passkeys-add') }).click();
  await expect(page.locator('strong', { hasText: 'Cheia de la serviciu' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await signOut(page, url);

  await page.goto(`${url}/en/sign-in`);
  await page.getByRole('button', { name: t('accounts-passkeys-use') }).click();
  await expect(page).toHaveURL(/\/forum$/);
  await signOut(page, url);

  await enterPassword(page, url);
  await page.getByRole('button', { name: t('accounts-passkeys-use') }).click();
  await expect(page).toHaveURL(/\/forum$/);

  await page.goto(`${url}/account/security`);
  await page.getByRole('button', { name: own('accounts-passkeys-remove') }).click();
  await expect(page.locator('strong', { hasText: 'Cheia de la serviciu' })).toHaveCount(0);
  await signOut(page, url);
  await enterPassword(page, url);
  await expect(page).toHaveURL(/\/forum$/);
});
