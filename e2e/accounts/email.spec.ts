// Another e-mail address: both addresses have to agree, and until then nothing changes.
import { address } from '../support/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { linkFor } from '../support/mails.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

const t = words('en');
const NEW = 'noua.adresa@ngo.example';

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/en/sign-in');
  await page.getByLabel(t('site-sign-in-email')).fill(email);
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
}

test('an address is changed once the old and the new one have agreed', async ({ startServer, open, expectComplaint }) => {
  test.slow();
  expectComplaint(/status of (401|404|422)/);
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  const page = await open({ baseURL: server.url, locale: 'en-GB', viewport: { width: 320, height: 720 } });
  const own = words('ro');
  await signIn(page, address('ro05'));
  await expect(page).toHaveURL(/\/forum$/);
  await page.goto('/account/security');
  const section = page.getByRole('region', { name: own('accounts-email-title') });
  await section.getByRole('button', { name: own('accounts-email-act') }).click();
  await expect(section.getByText(own('ui-field-required')).first()).toBeVisible();
  await section.getByLabel(own('accounts-email-new')).fill(NEW);
  await section.getByRole('button', { name: own('accounts-email-act') }).click();
  await expect(section.getByText(own('accounts-email-pending', { email: NEW }))).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const agree = async (email: string) => {
    const visitor = await open({ baseURL: server.url, javaScriptEnabled: false });
    const link = `/en${await linkFor(email, '/confirm-email', server.dataDir)}`;
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(t('site-email-title'));
    await visitor.getByRole('button', { name: t('site-email-submit') }).click();
    return { visitor, link };
  };
  const first = await agree(NEW);
  await expect(first.visitor.getByRole('heading', { level: 1 })).toHaveText(t('site-email-half-title'));
  const second = await agree(address('ro05'));
  await expect(second.visitor.getByRole('heading', { level: 1 })).toHaveText(t('site-email-done-title'));
  await first.visitor.goto(first.link);
  await expect(first.visitor.getByText(t('site-email-gone'))).toBeVisible();

  const later = await open({ baseURL: server.url });
  await signIn(later, address('ro05'));
  await expect(later.getByRole('alert')).toHaveText(t('ui-problem-wrong-credentials'));
  await signIn(later, NEW);
  await expect(later).toHaveURL(/\/forum$/);
});
