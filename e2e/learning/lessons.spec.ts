// A lesson is read on a phone between two visits, through a tunnel, and found again exactly where one stopped.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import type { Api, Block } from '../support/api.ts';
import { expect, settled, test } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 720 } };
const COACHING = /coaching/i;

/** The first lesson of a course that has blocks of all these kinds. */
async function lessonWith(api: Api, course: string, ...kinds: string[]): Promise<{ id: string; title: string; blocks: Block[] }> {
  const { outline } = await api.course(COACHING);
  for (const { id, kind, title } of outline.modules.flatMap((module) => module.activities)) {
    if (kind !== 'lesson') continue;
    const blocks = await api.blocks(course, id);
    if (kinds.every((wanted) => blocks.some((block) => block.kind === wanted))) return { id, title, blocks };
  }
  throw new Error(`no lesson has ${kinds.join(', ')}`);
}

const block = (page: Page, blocks: Block[], kind: string) => page.locator(`#block-${blocks.find((one) => one.kind === kind)?.id}`);

test('a course is found, entered, left and come back to', async ({ member }) => {
  const { page, api, t } = await member('cz11', PHONE);
  const course = await api.course(COACHING);
  await page.goto('/forum');
  await page.getByRole('navigation', { name: t('accounts-frame-main') }).getByRole('link', { name: t('learning-courses') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('learning-courses') })).toBeVisible();
  await page.getByRole('link', { name: t('learning-mine') }).click();
  await expect(page.getByText(t('learning-none-mine-title'))).toBeVisible();
  await page.getByRole('link', { name: t('learning-all') }).first().click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.locator(`.courses a[href="/courses/${course.id}"]`).click();
  await expect(page.getByText(t('learning-starter'))).toBeVisible();
  await expect(page.locator('.list a.title')).toHaveCount(0);
  await page.getByRole('button', { name: t('learning-enrol') }).click();
  await expect(page.getByRole('link', { name: t('learning-begin') })).toBeVisible();
  await expect(page.locator('.list a.title').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const reminders = page.getByRole('checkbox', { name: t('learning-reminders') });
  await reminders.uncheck();
  await page.reload();
  await expect(reminders).not.toBeChecked();
  await page.getByRole('button', { name: t('learning-leave') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t('learning-leave') }).click();
  await page.getByRole('button', { name: t('learning-enrol') }).click();
  await page.goto('/courses?mine=true');
  await expect(page.locator('.courses > li')).toHaveCount(1);
});

test('a lesson is written in while the line is cut, and found again at a desk where one stopped', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  const { page, context, api, t } = await member('cz14', PHONE);
  const course = await api.course(COACHING);
  await api.enrol(course.id);
  const { id, blocks } = await lessonWith(api, course.id, 'checklist', 'reflection', 'question', 'text');
  const path = `/courses/${course.id}/lessons/${id}`;
  await page.goto(path);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const list = block(page, blocks, 'checklist');
  await list.getByRole('checkbox').first().check();
  await expect(list.getByText(t('learning-kept-saved'))).toBeVisible();

  const reflection = block(page, blocks, 'reflection');
  await reflection.getByRole('textbox').fill('Poprvé v klidu.');
  await expect(reflection.getByText(t('learning-kept-saved'))).toBeVisible();
  await context.setOffline(true);
  await reflection.getByRole('textbox').fill('Poprvé v klidu. A pak tunel.');
  await expect(reflection.getByText(t('learning-kept-waiting'))).toBeVisible();
  await context.setOffline(false);
  await expect(reflection.getByText(t('learning-kept-saved'))).toBeVisible();
  const written = async () => (await api.responses(course.id, id)).map((response) => response.given['text']);
  expect(await written()).toContain('Poprvé v klidu. A pak tunel.');

  const place = blocks.filter((one) => one.kind === 'text').at(-1);
  const noted = page.waitForRequest((request) => request.method() === 'PUT' && (request.postData() ?? '').includes(place?.id ?? '-'));
  await page.locator(`#block-${place?.id}`).evaluate((element) => element.scrollIntoView());
  await noted;

  const desk = await member('cz14');
  await desk.page.goto(`/courses/${course.id}/continue`);
  await expect(desk.page).toHaveURL(new RegExp(`${id}$`));
  await expect(desk.page.locator('.stopped-here')).toBeFocused();
  await expect(desk.page.locator(`.stopped-here + #block-${place?.id}`)).toBeInViewport();
  await expect(block(desk.page, blocks, 'reflection').getByRole('textbox')).toHaveValue('Poprvé v klidu. A pak tunel.');
  await expect(block(desk.page, blocks, 'checklist').getByRole('checkbox').first()).toBeChecked();
});

test('what was written without a connection is sent by the next visit', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_FAILED/);
  const { page, api, t } = await member('cz15', PHONE);
  const course = await api.course(COACHING);
  await api.enrol(course.id);
  const { id, blocks } = await lessonWith(api, course.id, 'reflection');
  await page.route('**/responses/**', (route) => route.abort());
  await page.goto(`/courses/${course.id}/lessons/${id}`);
  const reflection = block(page, blocks, 'reflection');
  await reflection.getByRole('textbox').fill('Jen v telefonu.');
  await expect(reflection.getByText(t('learning-kept-waiting'))).toBeVisible();
  await page.unroute('**/responses/**');
  await page.reload();
  await expect(reflection.getByRole('textbox')).toHaveValue('Jen v telefonu.');
  await expect.poll(async () => (await api.responses(course.id, id)).map((response) => response.given['text'])).toEqual(['Jen v telefonu.']);
});

test('a question is answered and a lesson finished by the keyboard alone', async ({ member }) => {
  const { page, api, t } = await member('cz16');
  const course = await api.course(COACHING);
  await api.enrol(course.id);
  const { id, blocks } = await lessonWith(api, course.id, 'question');
  await page.goto(`/courses/${course.id}/lessons/${id}`);
  const question = block(page, blocks, 'question');
  await question.locator('input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: t('learning-question-check') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.locator('.banner')).toBeVisible();
  await page.reload();
  await expect(question.locator('.banner')).toBeVisible();
  await expectAccessible(page);

  const finish = page.getByRole('button', { name: t('learning-finish') });
  await finish.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('learning-finished'))).toBeVisible();
  await expect.poll(async () => {
    await page.goto(`/courses/${course.id}`);
    const row = page.locator('.list > li', { has: page.locator(`a[href$="${id}"]`) });
    await expect(row).toBeVisible();
    return row.locator('.tag').allTextContents();
  }).toContain(t('learning-state-done'));
});
