// Looking after members: who may, how they are found, given a role, suspended and let in again.
import { address } from '../support/accounts.ts';
import { environment } from '../support/environment.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('whoever looks after nobody is told so, and gets no members', async ({ member }) => {
  const { page, t } = await member('ro07');
  await page.goto('/forum');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('link', { name: t('accounts-frame-admin') })).toHaveCount(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/admin/members');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin-frame-refused-title'));
  expect(asked.filter((url) => url.includes('/api/v1/admin'))).toEqual([]);
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(/\/forum$/);
});

test('without a session the way leads to signing in and back', async ({ page, expectComplaint }) => {
  expectComplaint(/status of 401/);
  await page.goto('/admin/members?search=ana');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fmembers%3Fsearch%3Dana$/);
});

test('a member is found, suspended with a reason, told it, and let in again', async ({ member, open, expectComplaint }) => {
  expectComplaint(/status of 403 .*\/accounts\/sessions/);
  const { page, t } = await member('admin');
  await page.goto('/forum');
  await page.getByRole('link', { name: t('accounts-frame-admin') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin-overview-heading'));
  await page.getByRole('main').getByRole('link', { name: t('admin-members-title') }).click();

  await page.getByLabel(t('admin-members-search')).fill(address('cz19'));
  await page.getByRole('button', { name: t('admin-list-show') }).click();
  await expect(page).toHaveURL(/\?search=cz19/);
  const found = page.getByRole('main').getByRole('listitem');
  await expect(found).toHaveCount(1);
  const name = (await found.getByRole('link').textContent()) ?? '';
  await found.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const part = page.getByRole('region', { name: t('admin-members-suspension') });
  await part.getByRole('button', { name: t('admin-members-suspend') }).click();
  await part.getByLabel(t('admin-members-reason')).fill('Shared a case outside the platform');
  await part.getByRole('button', { name: t('admin-members-suspend') }).click();
  await expect(part.getByText('Shared a case outside the platform')).toBeVisible();

  const english = words('en');
  const theirs = await open();
  await theirs.goto('/en/sign-in');
  await theirs.getByLabel(english('site-sign-in-email')).fill(address('cz19'));
  await theirs.getByLabel(english('site-sign-in-password')).fill(environment.demoPassword);
  await theirs.getByRole('button', { name: english('site-sign-in-submit') }).click();
  await expect(theirs.getByRole('alert')).toContainText('Shared a case outside the platform');

  await part.getByRole('button', { name: t('admin-members-lift') }).click();
  await expect(part.getByRole('button', { name: t('admin-members-suspend') })).toBeVisible();
  await theirs.getByRole('button', { name: english('site-sign-in-submit') }).click();
  await theirs.waitForURL('**/forum');
});

test('a role is given and taken back', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/members?search=es19');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  const roles = page.getByRole('region', { name: t('accounts-account-roles') });
  const translator = roles.getByRole('listitem').filter({ hasText: t('accounts-role-translator') });
  await expect(roles.getByRole('listitem')).toHaveCount(1);
  await roles.getByLabel(t('admin-members-grant-label')).selectOption({ label: t('accounts-role-translator') });
  await roles.getByRole('button', { name: t('admin-members-grant'), exact: true }).click();
  await expect(translator).toHaveCount(1);
  await translator.getByRole('button', { name: t('admin-members-revoke') }).click();
  const dialog = page.getByRole('dialog', { name: t('admin-members-revoke-title') });
  await dialog.getByRole('button', { name: t('admin-members-revoke') }).click();
  await expect(translator).toHaveCount(0);
  await expect(dialog).toBeHidden();
});
