// Somebody looks after a group without being an administrator: names colleagues, and takes them out again.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('an owner of a group puts a colleague in and takes them out', async ({ member }) => {
  const owner = await member('es20');
  const colleague = await member('cz20');
  const { page, t } = await member('admin');
  const name = unique('Grupo de lectura');
  await page.goto('/admin/groups');
  await page.getByLabel(t('accounts-account-name')).fill(name);
  await page.getByRole('button', { name: t('admin-groups-make') }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
  const owners = page.getByRole('region', { name: t('owners-admin-title') });
  await owners.getByLabel(t('owners-admin-search')).fill(owner.api.name);
  await owners.getByRole('button', { name: t('owners-admin-find') }).click();
  await owners.getByRole('button', { name: t('owners-admin-add') }).first().click();
  await expect(owners.getByRole('link', { name: owner.api.name })).toBeVisible();
  await expectAccessible(page);

  await owner.page.goto('/account');
  await owner.page.getByRole('link', { name }).click();
  await expect(owner.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(owner.page.getByText(owner.t('owners-nobody'))).toBeVisible();
  await owner.page.getByLabel(owner.t('owners-name')).fill(colleague.api.name);
  await owner.page.getByRole('button', { name: owner.t('owners-find') }).click();
  await owner.page.getByRole('button', { name: owner.t('owners-admit') }).first().click();
  const row = owner.page.getByRole('listitem').filter({ hasText: colleague.api.name });
  await expect(row.getByRole('button', { name: owner.t('owners-remove') })).toBeVisible();
  await expectAccessible(owner.page);
  await owner.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(owner.page);
  await row.getByRole('button', { name: owner.t('owners-remove') }).click();
  const dialog = owner.page.getByRole('dialog');
  await dialog.getByRole('button', { name: owner.t('owners-remove') }).click();
  await expect(owner.page.getByText(owner.t('owners-nobody'))).toBeVisible();
});
