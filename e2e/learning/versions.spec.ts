// What happens to a learner while a course changes, and to one whose language it does not speak yet.
import type { Part } from '../support/api.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test, unique } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 720 } };

const lesson = (title: string, body: string): Part => ({
  settings: { kind: 'lesson', minutes: 5, exercise: false, optional: false },
  words: { title },
  children: [{ settings: { kind: 'text' }, words: { body } }],
});

test('whoever is in a course moves on to its newer version, and what is done stays done', async ({ member }) => {
  const [facilitator, reviewer] = [await member('ro02'), await member('cz02')];
  const learner = await member('ro16', PHONE);
  const { page, t } = learner;
  const title = unique('Pași mici');
  const course = await facilitator.api.publishCourse(reviewer.api, title, [lesson('Primul pas', 'Ascultați.')]);
  await learner.api.enrol(course);
  await page.goto(`/courses/${course}`);
  await page.getByRole('link', { name: 'Primul pas' }).click();
  await page.getByRole('button', { name: t('learning-finish') }).click();
  await expect(page.getByText(t('learning-finished'))).toBeVisible();

  const found = await learner.api.course(new RegExp(title));
  expect(found.id).toBe(course);
  await facilitator.api.addPart(course, course, lesson('Al doilea pas', 'Întrebați.'));
  await facilitator.api.publish(reviewer.api, course);
  await page.goto(`/courses/${course}`);
  await expect(page.getByText(t('learning-newer-title'))).toBeVisible();
  await expect(page.getByText(t('learning-done-of', { done: 1, of: 1 }))).toBeVisible();
  await expect(page.getByRole('link', { name: 'Al doilea pas' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('learning-newer-act') }).click();
  await expect(page.getByRole('link', { name: 'Al doilea pas' })).toBeVisible();
  await expect(page.getByText(t('learning-newer-title'))).toHaveCount(0);
  await expect(page.getByText(t('learning-done-of', { done: 1, of: 2 }))).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('who reads another language is told so, and reads the original', async ({ member }) => {
  const [facilitator, reviewer] = [await member('ro02'), await member('cz02')];
  const { page, api, t } = await member('es16', PHONE);
  const title = unique('Un început');
  const course = await facilitator.api.publishCourse(reviewer.api, title, [lesson('Primul pas', 'Ascultați.')]);
  await api.enrol(course);
  await page.goto(`/courses/${course}`);
  await page.getByRole('link', { name: 'Primul pas' }).click();
  const name = new Intl.DisplayNames([api.language], { type: 'language' }).of('ro') ?? '';
  await expect(page.getByText(t('learning-fallback-lesson', { name }))).toBeVisible();
  await expect(page.locator('article [lang=ro]').filter({ hasText: 'Ascultați.' }).first()).toBeVisible();
  await expectAccessible(page);
});

test('a quiz whose time is over hands itself in, with the last answer', async ({ member }) => {
  const [facilitator, reviewer] = [await member('ro02'), await member('cz02')];
  const learner = await member('ro17', PHONE);
  const { page, t } = learner;
  const markdown = (text: string): { text: string; format: string } => ({ text, format: 'markdown' });
  const question = { name: '', text: markdown('Cine hotărăște?'), form: { kind: 'short_answer', answers: [{ text: 'tânăra', weight: 10_000_000, feedback: null }] }, feedback: null, tags: [] };
  const settings = { kind: 'quiz', picks: [{ kind: 'question', key: 'cine' }], pass_percent: 60, attempts: 1, minutes: 5, shuffle: false, review: 'after_attempt', optional: false };
  const course = await facilitator.api.publishCourse(
    reviewer.api,
    unique('Contra timp'),
    [{ settings, words: { title: 'Cinci minute' } }],
    [{ key: 'cine', settings: { kind: 'bank_question', tags: [] }, words: { question } }],
  );
  await learner.api.enrol(course);
  await page.clock.install();
  await page.goto(`/courses/${course}`);
  await page.getByRole('link', { name: 'Cinci minute' }).click();
  await page.getByRole('button', { name: t('quiz-begin') }).click();
  await expect(page.getByText(t('quiz-time-left', { count: 5 }))).toBeVisible();
  await expectAccessible(page);
  await page.clock.fastForward('03:30');
  await expect(page.getByText(t('quiz-time-left', { count: 2 }))).toBeVisible();
  await page.getByRole('textbox').last().fill('Tanara');
  await page.clock.fastForward('02:00');
  await expect(page.getByText(t('learning-question-correct'))).toBeVisible();
  await expect(page.getByText(t('quiz-state-passed', { percent: 100 }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('quiz-hand-in') })).toHaveCount(0);
});

test('what a text said before is found again, and said again', async ({ member }) => {
  const [facilitator, reviewer] = [await member('ro02'), await member('cz02')];
  const { page, api, t } = facilitator;
  const title = unique('Cuvinte');
  const course = await api.publishCourse(reviewer.api, title, [lesson('Primul pas', 'Ascultați întâi.')]);
  await page.goto(`/teaching/courses/${course}`);
  await page.getByRole('link', { name: 'Primul pas' }).first().click();
  await settled(page);
  const block = page.locator('.block-item').first();
  await block.getByRole('button', { name: 'Ascultați întâi.' }).last().click();
  const text = block.getByLabel(t('writing-text'), { exact: true });
  await text.fill('Vorbiți întâi.');
  await expect(block.getByText(t('learning-kept-saved'))).toBeVisible();
  await block.getByRole('button', { name: t('writing-history') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Ascultați întâi.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('writing-restore') }).last().click();
  await expect(text).toHaveValue('Ascultați întâi.');
  await expect(block.getByText(t('learning-kept-saved'))).toBeVisible();
  await page.reload();
  await expect(block.getByRole('button', { name: 'Ascultați întâi.' }).last()).toBeVisible();
});
