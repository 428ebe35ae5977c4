// A quiz is taken on a phone, the line is cut in the middle of it, and nothing is lost.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 720 } };

/** Gives some answer to the question at this place, whatever its form. */
async function answer(page: Page, place: number): Promise<void> {
  const question = page.locator('.questions > li').nth(place);
  const choice = question.locator('input[type=radio], input[type=checkbox]').first();
  if ((await choice.count()) > 0) return choice.check();
  const selects = await question.locator('select').all();
  for (const select of selects) await select.selectOption({ index: 1 });
  const fields = await question.locator('input, textarea').all();
  for (const field of fields) await field.fill('3');
  if (selects.length + fields.length === 0) await question.getByRole('button').last().click();
}

test('a quiz is answered through a tunnel, handed in, and can be tried again', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  const { page, context, api, t } = await member('cz15', PHONE);
  const course = await api.course(/peer/i);
  await api.enrol(course.id);
  const quiz = course.outline.modules.flatMap((module) => module.activities).find((activity) => activity.kind === 'quiz');
  await page.goto(`/courses/${course.id}/quizzes/${quiz?.id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('quiz-begin') }).click();
  const questions = page.locator('.questions > li');
  await expect(questions).not.toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const count = await questions.count();
  await answer(page, 0);
  await expect(questions.first().getByText(t('learning-kept-saved'))).toBeVisible();

  const handIn = page.getByRole('button', { name: t('quiz-hand-in') });
  await context.setOffline(true);
  await answer(page, 1);
  await expect(questions.nth(1).getByText(t('learning-kept-waiting'))).toBeVisible();
  await expect(handIn).toBeDisabled();
  await context.setOffline(false);
  await expect(questions.nth(1).getByText(t('learning-kept-saved'))).toBeVisible();
  for (let place = 2; place < count; place += 1) await answer(page, place);
  await expect(handIn).toBeEnabled();

  await page.reload();
  await expect(questions).toHaveCount(count);
  await handIn.click();
  await page.getByRole('dialog').getByRole('button', { name: t('quiz-hand-in') }).click();
  const back = page.getByRole('link', { name: t('quiz-back') });
  await expect(back).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await back.click();
  await expect(page.getByRole('heading', { name: t('quiz-attempts') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('quiz-begin-again') })).toBeVisible();
});
