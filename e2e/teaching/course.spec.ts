// Two facilitators make a course: one writes it, moves what stands wrong, and proposes it; the other reads it and puts it before learners.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test } from '../support/test.ts';
import type { Words } from '../support/words.ts';

const PHONE = { width: 320, height: 720 };

/** Opens a course of this title and waits for its desk. */
async function begin(page: Page, t: Words, title: string): Promise<void> {
  await page.goto('/teaching');
  await page.getByRole('button', { name: t('teaching-new') }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('teaching-new-title')).fill(title);
  await dialog.getByLabel(t('teaching-entry')).selectOption('open');
  await dialog.getByRole('button', { name: t('teaching-begin'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function addModule(page: Page, t: Words, title: string): Promise<void> {
  await page.getByRole('button', { name: t('desk-add-module'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('desk-add-title')).fill(title);
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toBeFocused();
}

async function addActivity(page: Page, t: Words, module: string, kind: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `${t('desk-add-activity')} ${module}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('desk-add-kind')).selectOption({ label: kind });
  await dialog.getByLabel(t('desk-add-title')).fill(title);
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toBeFocused();
}

/** The titles in the outline, in their order. */
const titles = (page: Page): Promise<string[]> => page.locator('.outline .part-title').allTextContents();

const row = (page: Page, title: string): Locator => page.locator('.part-row', { has: page.getByRole('link', { name: title }) });

test('a course is begun, arranged by the keyboard, and what was deleted comes back', async ({ member }) => {
  const { page, t } = await member('ro02');
  const title = `Ascultarea ${randomUUID().slice(0, 8)}`;
  await page.goto('/forum');
  await page.getByRole('navigation', { name: t('accounts-frame-main') }).getByRole('link', { name: t('teaching-title') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('teaching-title') })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await begin(page, t, title);
  await expect(page.getByText(t('desk-empty-title'))).toBeVisible();
  await addModule(page, t, 'Primul contact');
  await addModule(page, t, 'Mai departe');
  await addActivity(page, t, 'Primul contact', t('learning-kind-lesson'), 'A fi alături');
  await addActivity(page, t, 'Primul contact', t('learning-kind-exercise'), 'O conversație');
  expect(await titles(page)).toEqual(['Primul contact', 'A fi alături', 'O conversație', 'Mai departe']);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/desk.png`, fullPage: true });
  await expectAccessible(page);

  // By the keyboard: down into the next module; the focus stays on what moved.
  const down = row(page, 'O conversație').getByRole('button', { name: t('desk-down', { title: 'O conversație' }) });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(['Primul contact', 'A fi alături', 'Mai departe', 'O conversație']);
  await expect(page.getByRole('status').filter({ hasText: 'Mai departe' })).toHaveText(
    t('desk-moved', { title: 'O conversație', position: '1', count: '1', parent: 'Mai departe' }),
  );
  // With the mouse: back before the first lesson.
  await row(page, 'O conversație').locator('.handle').dragTo(row(page, 'A fi alături'), { targetPosition: { x: 40, y: 4 } });
  await expect.poll(() => titles(page)).toEqual(['Primul contact', 'O conversație', 'A fi alături', 'Mai departe']);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['Primul contact', 'O conversație', 'A fi alături', 'Mai departe']);

  // Another title in its place, and away and back.
  const more = row(page, 'A fi alături').locator('summary');
  await more.click();
  await row(page, 'A fi alături').getByRole('button', { name: t('desk-rename') }).click();
  await page.getByLabel(t('desk-new-title')).fill('A asculta');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'A asculta' })).toBeFocused();
  await row(page, 'A asculta').locator('summary').click();
  await row(page, 'A asculta').getByRole('button', { name: t('desk-delete') }).click();
  await expect.poll(() => titles(page)).toEqual(['Primul contact', 'O conversație', 'Mai departe']);
  await page.getByRole('button', { name: t('desk-bring-back') }).click();
  await expect.poll(() => titles(page)).toEqual(['Primul contact', 'O conversație', 'A asculta', 'Mai departe']);
  await row(page, 'A asculta').locator('summary').click();
  await row(page, 'A asculta').getByRole('button', { name: t('desk-delete') }).click();
  await page.getByRole('link', { name: t('desk-tab-deleted') }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: `${t('desk-bring-back')} A asculta` }).click();
  await expect(page.getByText(t('deleted-none'))).toBeVisible();

  // The set-up says at the field what is wrong.
  await page.getByRole('link', { name: t('desk-tab-set-up') }).click();
  await page.getByLabel(t('setup-slug'), { exact: true }).fill('Nu așa');
  await page.getByRole('button', { name: t('setup-save') }).click();
  await expect(page.getByLabel(t('setup-slug'), { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.getByLabel(t('setup-slug'), { exact: true }).fill(`ascultarea-${randomUUID().slice(0, 8)}`);
  await page.getByLabel(t('setup-hours')).fill('6');
  await page.getByRole('button', { name: t('setup-save') }).click();
  await expect(page.getByText(t('setup-saved'))).toBeVisible();

  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: t('desk-tab-outline') }).click();
  await expect(page.getByRole('link', { name: 'A asculta' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/desk-320.png`, fullPage: true });
  await page.goto('/teaching');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/list-320.png`, fullPage: true });
});
