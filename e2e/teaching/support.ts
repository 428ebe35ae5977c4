// What journeys of facilitators share: a course is begun, its parts are made and written, and it comes before learners.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test.ts';
import type { Words } from '../support/words.ts';

/** Opens a course of this title and waits for its desk. */
export async function begin(page: Page, t: Words, title: string): Promise<void> {
  await page.goto('/teaching');
  await page.getByRole('button', { name: t('teaching-new') }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('teaching-new-title')).fill(title);
  await dialog.getByLabel(t('teaching-entry')).selectOption('open');
  await dialog.getByRole('button', { name: t('teaching-begin'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export async function addModule(page: Page, t: Words, title: string): Promise<void> {
  await page.getByRole('button', { name: t('desk-add-module'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('desk-add-title')).fill(title);
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toBeFocused();
}

export async function addActivity(page: Page, t: Words, module: string, kind: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `${t('desk-add-activity')} ${module}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('desk-add-kind')).selectOption({ label: kind });
  await dialog.getByLabel(t('desk-add-title')).fill(title);
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toBeFocused();
}

/** Writes a block of this kind at the end of the lesson, and waits until it is saved. */
export async function addBlock(
  page: Page,
  t: Words,
  kind: string,
  fields: Record<string, string>,
  more: (block: Locator) => Promise<void> = async () => undefined,
): Promise<Locator> {
  const blocks = page.locator('.block-item');
  const before = await blocks.count();
  await page.getByRole('button', { name: t('lesson-add'), exact: true }).click();
  await page.getByRole('dialog').getByText(kind, { exact: true }).click();
  await expect(blocks).toHaveCount(before + 1);
  const block = blocks.nth(before);
  await expect(block.locator('.skeleton')).toHaveCount(0);
  for (const [label, text] of Object.entries(fields)) {
    await block.getByLabel(label, { exact: true }).fill(text);
  }
  await more(block);
  await expect(block.getByText(t('learning-kept-saved'))).toBeVisible();
  return block;
}

/** Fills a field of the page's own part and waits until it is saved. */
export async function write(page: Page, t: Words, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await expect(page.locator('.part-writing > .words').getByText(t('learning-kept-saved'))).toBeVisible();
}

/** Writes what a course has to say of itself, from any of its pages. */
export async function describeCourse(page: Page, t: Words, title: string, summary: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: t('desk-tab-set-up') }).click();
  await page.getByRole('link', { name: t('setup-words') }).click();
  await write(page, t, t('writing-summary'), summary);
}

/** Sends a course for review, from the page of one of its parts. Gives the path of its versions. */
export async function propose(page: Page, t: Words, title: string, note: string): Promise<string> {
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: t('desk-tab-versions'), exact: true }).click();
  await page.getByLabel(t('versions-note'), { exact: true }).fill(note);
  await page.getByRole('button', { name: t('versions-propose') }).click();
  await expect(page.getByText(t('versions-state-proposed'), { exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Accepts the version that waits, on the page of the versions, and puts it before learners. */
export async function acceptAndPublish(page: Page, t: Words): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('versions-accept') }).click();
  await dialog.getByRole('button', { name: t('versions-accept'), exact: true }).click();
  await expect(page.getByText(t('versions-state-reviewed'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('versions-publish') }).click();
  await dialog.getByRole('button', { name: t('versions-publish'), exact: true }).click();
  await expect(page.getByText(t('versions-state-published'), { exact: true })).toBeVisible();
}
