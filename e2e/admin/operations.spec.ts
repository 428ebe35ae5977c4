// Organisations, groups, background work and the audit log.
import { readFile } from 'node:fs/promises';
import { expect, test, unique } from '../support/test.ts';

test('an organisation that was proposed twice is made, renamed and merged', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/organisations');
  const name = unique('Asociația Dublă');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: t('admin-organisations-make') }) });
  await form.getByLabel(t('accounts-account-name')).fill(name);
  await form.getByLabel(t('accounts-account-country')).selectOption('RO');
  await form.getByRole('button', { name: t('admin-organisations-make') }).click();
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  await expect(row).toHaveCount(1);

  await row.getByRole('button', { name: t('admin-organisations-change') }).click();
  const dialog = page.getByRole('dialog', { name: t('admin-organisations-change') });
  await dialog.getByLabel(t('accounts-account-name')).fill(`${name} II`);
  await dialog.getByRole('button', { name: t('admin-save') }).click();
  await expect(row.getByRole('strong')).toHaveText(`${name} II`);

  await row.getByRole('button', { name: t('admin-organisations-merge') }).click();
  const merging = page.getByRole('dialog', { name: t('admin-organisations-merge') });
  await merging.getByLabel(t('admin-organisations-into')).selectOption({ label: 'Asociația Puntea' });
  await merging.getByRole('button', { name: t('admin-organisations-merge') }).click();
  await expect(row).toHaveCount(0);
});

test('a group is made, somebody put in and taken out, and the group deleted', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/groups');
  const name = unique('Editors');
  await page.getByLabel(t('accounts-account-name')).fill(name);
  await page.getByRole('button', { name: t('admin-groups-make') }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText(t('admin-groups-nobody'))).toBeVisible();
  await page.getByLabel(t('admin-members-search')).fill('ro18');
  await page.getByRole('button', { name: t('admin-groups-find') }).click();
  await page.getByRole('button', { name: t('admin-groups-add') }).click();
  const remove = page.getByRole('button', { name: t('admin-groups-remove') });
  await expect(remove).toHaveCount(1);
  await remove.click();
  await expect(page.getByText(t('admin-groups-nobody'))).toBeVisible();

  await page.getByRole('button', { name: t('admin-groups-delete') }).click();
  const dialog = page.getByRole('dialog', { name: t('admin-groups-delete') });
  await expect(dialog).toContainText(t('admin-groups-delete-free'));
  await dialog.getByRole('button', { name: t('admin-groups-delete') }).click();
  await expect(page).toHaveURL(/\/admin\/groups$/);
  await expect(page.getByRole('main').getByRole('link', { name })).toHaveCount(0);
});

test('a group that a category is open to says so and stays', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 409/);
  const { page, t } = await member('admin');
  await page.goto('/admin/groups');
  await page.getByRole('main').getByRole('link', { name: 'manual-editors' }).click();
  await page.getByRole('button', { name: t('admin-groups-delete') }).click();
  const dialog = page.getByRole('dialog', { name: t('admin-groups-delete') });
  await expect(dialog).toContainText(t('admin-groups-delete-people', { count: 6, name: 'manual-editors' }));
  await dialog.getByRole('button', { name: t('admin-groups-delete') }).click();
  await expect(dialog.getByText(t('ui-problem-group-in-use'))).toBeVisible();
});

test('background work shows what failed and what waits', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/jobs');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin-jobs-title'));
  await expect(page.getByText('send_digest')).toBeVisible();
  await page.getByLabel(t('admin-jobs-state')).selectOption('queued');
  await page.getByRole('button', { name: t('admin-list-show') }).click();
  await expect(page).toHaveURL(/\?state=queued$/);
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('the audit log is filtered by what was done to whom, and downloaded', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/audit?action=create_session');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.first()).toContainText('create_session');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('admin-audit-export') }).click();
  const file = await (await download).path();
  expect((await readFile(file, 'utf8')).split('\r\n')[0]).toBe('at,actor_id,actor,action,subject,detail,request_id');
  // Others sign in meanwhile: what was done last need not be this.
  await page.goto('/admin/audit?action=export_audit');
  await expect(rows.first()).toContainText('export_audit');
});
