// A practice conversation: played by the keyboard, gone back in, brought to an end on another device, and thought about.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('a practice conversation is played to an end, and back', async ({ member }) => {
  const { page, api, t } = await member('cz17', { viewport: { width: 375, height: 720 } });
  const course = await api.course(/coaching/i);
  await api.enrol(course.id);
  const all = [...course.outline.modules.flatMap((module) => module.activities), ...course.outline.activities];
  const scenario = all.find((activity) => activity.kind === 'scenario');
  await page.goto(`/courses/${course.id}`);
  await page.locator(`a[href$="/scenarios/${scenario?.id}"]`).click();
  const scene = page.getByRole('region', { name: t('play-now') });
  await expect(scene).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const start = await scene.locator('.prose').last().textContent();
  const choices = scene.locator('.scene-choices button');
  await choices.first().focus();
  await page.keyboard.press('Enter');
  await expect(scene).toBeFocused();
  await expect(page.getByRole('heading', { name: t('play-way') })).toBeVisible();
  await page.getByRole('button', { name: t('play-back') }).first().click();
  await expect(page.getByRole('heading', { name: t('play-way') })).toHaveCount(0);
  expect(await scene.locator('.prose').last().textContent()).toBe(start);

  const saved = page.waitForResponse((answer) => answer.url().endsWith('/play') && (answer.request().postData() ?? '').includes('"scene"'));
  await choices.first().click();
  await saved;
  const desk = await member('cz17');
  await desk.page.goto(page.url());
  const there = desk.page.getByRole('region', { name: t('play-now') });
  await expect(desk.page.getByRole('heading', { name: t('play-way') })).toBeVisible();
  const reflection = desk.page.getByRole('textbox', { name: t('play-reflection-label') });
  for (let step = 0; step < 40 && (await there.locator('.scene-choices').count()) > 0; step += 1) {
    await there.locator('.scene-choices button').first().click();
  }
  await expect(reflection).toBeVisible();
  await reflection.fill('Zeptal bych se dřív.');
  await expect(desk.page.getByText(t('learning-kept-saved'))).toBeVisible();
  await expectAccessible(desk.page);
  await desk.page.reload();
  await expect(reflection).toHaveValue('Zeptal bych se dřív.');
  await desk.page.goto(`/courses/${course.id}`);
  const row = desk.page.locator('.list > li', { has: desk.page.locator(`a[href$="${scenario?.id}"]`) });
  await expect(row.locator('.tag').filter({ hasText: t('learning-state-done') })).toBeVisible();
});
