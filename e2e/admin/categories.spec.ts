// Setting the forum up: a category with a part, its order, who writes in it, closing and deleting it.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { openSession } from '../support/accounts.ts';
import { expect, test, unique } from '../support/test.ts';
import type { Page } from '@playwright/test';
import type { Words } from '../support/words.ts';

const LANGUAGES = ['English', 'Romanian', 'Spanish', 'Czech'];

async function name(page: Page, t: Words, text: string): Promise<void> {
  for (const tongue of LANGUAGES) await page.getByLabel(t('categories-name', { tongue }), { exact: true }).fill(text);
}

test('a category is set up with a part, and members find both', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 409/);
  const { page, t } = await member('admin');
  const { page: forum, api } = await member('es12');
  const [whole, part] = [unique('Noticias'), unique('Solo del equipo')];
  await page.goto('/admin/categories');
  await page.getByRole('link', { name: t('categories-new') }).click();
  await page.getByRole('button', { name: t('admin-save') }).click();
  await expect(page.getByRole('main').getByText(t('ui-field-required')).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await name(page, t, whole);
  await page.getByRole('button', { name: t('admin-save') }).click();
  await expect(page).toHaveURL(/\/admin\/categories$/);
  const row = (text: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: text });
  await expect(row(whole)).toHaveCount(1);

  await page.getByRole('link', { name: t('categories-new') }).click();
  await name(page, t, part);
  await page.getByLabel(t('categories-parent'), { exact: true }).selectOption({ label: whole });
  const writers = page.getByRole('group', { name: t('categories-writers') });
  await writers.getByLabel(t('admin-members-role')).selectOption('facilitator');
  await page.getByRole('button', { name: t('admin-save') }).click();
  await expect(row(part)).toContainText(t('categories-written-by-some'));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await forum.goto('/forum');
  const links = forum.getByRole('navigation', { name: 'Categorías' });
  await expect(links.getByRole('link', { name: whole })).toBeVisible();
  await links.getByRole('link', { name: part }).click();
  await expect(forum.getByRole('heading', { level: 1 })).toHaveText(part);
  const seen = await api.categories();
  const [above, below] = [seen.find((one) => one.name.es === whole), seen.find((one) => one.name.es === part)];
  expect([below?.parent_id, below?.may_post, above?.may_post]).toEqual([above?.id, false, true]);

  await row(whole).getByRole('button', { name: t('categories-close') }).click();
  await expect(row(whole)).toContainText(t('categories-closed'));
  await forum.reload();
  await expect(links.getByRole('listitem').filter({ hasText: whole })).toContainText('cerrada');

  await row(whole).getByRole('button', { name: t('categories-delete') }).click();
  const dialog = page.getByRole('dialog', { name: t('categories-delete') });
  await dialog.getByRole('button', { name: t('categories-delete') }).click();
  await expect(dialog.getByText(t('ui-problem-category-in-use'))).toBeVisible();
  await dialog.getByRole('button', { name: t('ui-confirm-keep') }).click();
  for (const text of [part, whole]) {
    await row(text).getByRole('button', { name: t('categories-delete') }).click();
    await dialog.getByRole('button', { name: t('categories-delete') }).click();
    await expect(row(text)).toHaveCount(0);
  }
});

test('categories change places', async ({ startServer, open }) => {
  const server = await startServer({ arguments: ['--rate-limits', 'off'] });
  const page = await open({ baseURL: server.url });
  await openSession(page.context().request, 'admin');
  await page.goto('/admin/categories');
  const titles = page.getByRole('main').getByRole('listitem').locator('a.title');
  await expect(titles.nth(1)).toBeVisible();
  const [first] = await titles.allTextContents();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await expect(titles.first()).not.toHaveText(first ?? '');
  await page.reload();
  await expect(titles.first()).not.toHaveText(first ?? '');
});
