// Two facilitators make a course: one writes it, moves what stands wrong, and proposes it; the other reads it and puts it before learners.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test } from '../support/test.ts';
import { acceptAndPublish, addActivity, addBlock, addModule, begin, describeCourse, propose, write } from './support.ts';

const PHONE = { width: 320, height: 720 };

/** The titles in the outline, in their order. */
const titles = (page: Page): Promise<string[]> => page.locator('.outline .part-title').allTextContents();

const row = (page: Page, title: string): Locator => page.locator('.part-row', { has: page.getByRole('link', { name: title }) });

test('a course is begun, arranged by the keyboard, and what was deleted comes back', async ({ member }) => {
  const { page, t } = await member('ro02');
  const title = `Ascultarea ${randomUUID().slice(0, 8)}`;
  await page.goto('/forum');
  await page.getByRole('navigation', { name: t('accounts-frame-main') }).getByRole('link', { name: t('learning-courses') }).click();
  await page.getByRole('link', { name: t('teaching-title') }).click();
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
  // With the mouse: back before the first lesson. Both have to be seen: a page that scrolls under a pressed button drags nothing.
  await row(page, 'A fi alături').scrollIntoViewIfNeeded();
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
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/list-320.png`, fullPage: true });
});

test('a lesson is written, proposed, sent back, read again and published by two facilitators', async ({ member }) => {
  test.slow();
  const { page, t } = await member('ro02');
  const title = `Însoțirea ${randomUUID().slice(0, 8)}`;
  await begin(page, t, title);
  await addModule(page, t, 'Primul contact');
  await addActivity(page, t, 'Primul contact', t('learning-kind-lesson'), 'A fi alături');
  await page.getByRole('link', { name: 'A fi alături' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A fi alături' })).toBeVisible();
  await expect(page.getByText(t('lesson-empty'))).toBeVisible();
  await settled(page);
  await expectAccessible(page);

  await addBlock(page, t, t('teaching-kind-vignette'), { [t('writing-text')]: 'Ana are șaisprezece ani și tace.' });
  await addBlock(page, t, t('teaching-kind-text'), {
    [t('writing-heading')]: 'Ascultați întâi',
    [t('writing-text')]: 'Cine **ascultă** nu întreabă de două ori.',
  });
  await addBlock(page, t, t('teaching-kind-callout'), { [t('writing-text')]: 'Nu promiteți ce nu puteți ține.' });
  await addBlock(page, t, t('teaching-kind-reflection'), { [t('writing-asked')]: 'Când v-a ascultat cineva?' });
  await addBlock(page, t, t('teaching-kind-checklist'), { [t('writing-items')]: 'am ascultat\nam tăcut' });
  // What was said to be saved is there again, in the editor and as a learner gets it.
  await page.reload();
  await settled(page);
  await expect(page.locator('.block-item')).toHaveCount(5);
  const preview = page.getByRole('region', { name: t('writing-preview') });
  await expect(preview.getByRole('strong').filter({ hasText: 'ascultă' })).toBeVisible();
  await expect(preview.getByRole('checkbox', { name: 'am tăcut' })).toBeVisible();
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/lesson.png`, fullPage: true });
  await expectAccessible(page);

  // A block moves by the keyboard and keeps the focus; the preview follows.
  const up = page.getByRole('button', { name: t('desk-up', { title: 'Ascultați întâi' }) });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.block-item').first()).toContainText('Ascultați întâi');
  await expect(page.locator('.block-item').first().getByRole('button', { name: t('desk-up', { title: 'Ascultați întâi' }) })).toBeFocused();
  await expect(preview.locator('.block').first()).toContainText('ascultă');
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/lesson-320.png`, fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });

  // What is missing is told with the way to it.
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('button', { name: t('flaws-check') }).click();
  const flaw = page.getByRole('link', { name: `${t('teaching-kind-module')}: Primul contact` });
  await expect(flaw).toBeVisible();
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/flaws.png`, fullPage: true });
  await flaw.click();
  await write(page, t, t('writing-summary'), 'Cum începe o conversație.');
  await describeCourse(page, t, title, 'Despre a fi alături de un tânăr.');
  const versions = await propose(page, t, title, 'Prima versiune.');
  await expect(page.getByRole('button', { name: t('versions-accept') })).toHaveCount(0);

  // A colleague looks at it as a learner gets it, and sends it back with a word.
  const { page: desk, t: s } = await member('es02');
  await desk.goto(versions);
  await desk.getByRole('link', { name: s('versions-look') }).click();
  await desk.getByRole('link', { name: 'A fi alături' }).click();
  await expect(desk.getByText('Nu promiteți ce nu puteți ține.')).toBeVisible();
  await settled(desk);
  await expectAccessible(desk);
  await desk.getByRole('link', { name: s('versions-back') }).click();
  await desk.getByRole('button', { name: s('versions-send-back') }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: s('versions-send-back'), exact: true }).click();
  await expect(dialog.getByLabel(s('versions-send-back-words'))).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel(s('versions-send-back-words')).fill('Falta una frase sobre el silencio.');
  await dialog.getByRole('button', { name: s('versions-send-back'), exact: true }).click();
  await expect(desk.getByText(s('versions-state-sent-back'), { exact: true })).toBeVisible();
  await desk.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/versions.png`, fullPage: true });

  await page.reload();
  await expect(page.getByText('Falta una frase sobre el silencio.')).toBeVisible();
  await page.getByRole('button', { name: t('versions-propose') }).click();
  await expect(page.getByText(t('versions-state-proposed'), { exact: true })).toBeVisible();

  await desk.reload();
  await acceptAndPublish(desk, s);
  await expectAccessible(desk);
  await desk.setViewportSize(PHONE);
  await expectNoSidewaysScroll(desk);

  // The whole course leaves as a file, and comes in as another one; what is no course is refused.
  await desk.getByRole('link', { name: s('desk-tab-outline') }).click();
  const leaving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: s('exchange-save') }).click();
  const file = await (await leaving).path();
  await desk.goto('/teaching/import');
  const field = desk.getByLabel(s('exchange-file'));
  const take = desk.getByRole('button', { name: s('exchange-import') });
  await expect(take).toBeDisabled();
  await field.setInputFiles({ name: 'curs.zip', mimeType: 'application/zip', buffer: Buffer.from('words') });
  await take.click();
  await expect(desk.getByText(s('exchange-unreadable'))).toBeVisible();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await field.setInputFiles(file);
  await take.click();
  await expect(desk.getByText(s('exchange-imported'))).toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const { page: learner, t: l } = await member('cz17');
  await learner.goto('/courses');
  await expect(learner.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(learner.getByRole('heading', { level: 1, name: l('learning-courses') })).toBeVisible();
});
