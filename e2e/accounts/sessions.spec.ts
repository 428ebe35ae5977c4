// The devices one is signed in on.
import { expect, test } from '../support/test.ts';

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
