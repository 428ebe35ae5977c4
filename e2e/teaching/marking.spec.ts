// A learner finishes a course on a phone; her work is marked; her certificate is printed in four languages, checked, revoked, checked again.
import { mkdir } from 'node:fs/promises';
import type { Api, Part } from '../support/api.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { look } from '../support/pdf.ts';
import { png } from '../support/png.ts';
import { expect, settled, test, unique } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 720 } };
const markdown = (text: string): { text: string; format: string } => ({ text, format: 'markdown' });

/** A course of a lesson, a quiz with a choice and an essay, and an assignment. */
async function course(writer: Api, reviewer: Api, title: string): Promise<string> {
  const question = (text: string, form: Record<string, unknown>): Record<string, unknown> => ({
    question: { name: '', text: markdown(text), form, feedback: null, tags: [] },
  });
  const choice = { kind: 'single_choice', answers: [
    { text: markdown('Întreb întâi'), weight: 10_000_000, feedback: null },
    { text: markdown('Hotărăsc singură'), weight: 0, feedback: null },
  ] };
  const bank: Part[] = [
    { key: 'prima', settings: { kind: 'bank_question', tags: [] }, words: question('Ce faceți mai întâi?', choice) },
    { key: 'eseu', settings: { kind: 'bank_question', tags: [] }, words: question('Descrieți o primă întâlnire.', { kind: 'essay', guidance: markdown('Numește limitele') }) },
  ];
  const picks = ['prima', 'eseu'].map((key) => ({ kind: 'question', key }));
  const quiz = { kind: 'quiz', picks, pass_percent: 60, attempts: null, minutes: null, shuffle: false, review: 'after_attempt', optional: false };
  const rubric = { kind: 'assignment', minutes: 30, rubric: [{ key: 'clar', points: [2, 1, 0] }], optional: false };
  const text: Part = { settings: { kind: 'text' }, words: { body: 'Ascultați **întâi**.' } };
  const activities: Part[] = [
    { settings: { kind: 'lesson', minutes: 5, exercise: false, optional: false }, words: { title: 'A fi alături' }, children: [text] },
    { settings: quiz, words: { title: 'Întrebări' } },
    { settings: rubric, words: { title: 'Planul meu', body: 'Scrieți un plan.', entries: { clar: 'Claritate', 'clar.0': 'limpede', 'clar.1': 'în parte', 'clar.2': 'neclar' } } },
  ];
  return writer.publishCourse(reviewer, title, activities, bank);
}

test('a course is finished, its work is marked, and its certificate holds until it is revoked', async ({ member, open, expectComplaint }) => {
  test.setTimeout(120_000);
  expectComplaint(/404 .*certificates\/0000/);
  const facilitator = await member('cz02');
  const reviewer = await member('es02');
  const learner = await member('cz10', PHONE);
  const title = unique('Prima întâlnire');
  const id = await course(facilitator.api, reviewer.api, title);

  const { page, t } = learner;
  await page.goto(`/courses/${id}`);
  await page.getByRole('button', { name: t('learning-enrol') }).click();
  await page.getByRole('link', { name: 'A fi alături' }).click();
  // She takes the lesson along on paper.
  const folder = `${process.env.WAYMARK_ARTIFACTS}/certificates`;
  await mkdir(folder, { recursive: true });
  const reader = await open();
  const lesson = page.waitForEvent('download');
  await page.getByRole('button', { name: t('printing-lesson') }).click();
  const onPaper = await look(reader, await (await lesson).path(), `${folder}/lesson.png`);
  for (const said of [title, 'A fi alături', 'Ascultați', 'Čeština']) expect(onPaper).toContain(said);
  await page.getByRole('button', { name: t('learning-finish') }).click();
  await page.goto(`/courses/${id}`);
  await page.getByRole('link', { name: 'Întrebări' }).click();
  await page.getByRole('button', { name: t('quiz-begin') }).click();
  const questions = page.locator('.questions > li');
  await questions.first().getByRole('radio').first().check();
  await questions.nth(1).getByRole('textbox').fill('Stăm lângă fereastră și nu cerem nimic.');
  await expect(questions.nth(1).getByText(t('learning-kept-saved'))).toBeVisible();
  await page.getByRole('button', { name: t('quiz-hand-in') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t('quiz-hand-in') }).click();
  await page.goto(`/courses/${id}`);
  await page.getByRole('link', { name: 'Planul meu' }).click();
  await page.getByLabel(t('work-label')).fill('Trei pași, în **ritmul** ei.');
  const files = page.getByRole('group', { name: t('media-attach-label') });
  await files.locator('input[type=file]').setInputFiles({ name: 'Pași.png', mimeType: 'image/png', buffer: png(300, 200, 90) });
  await files.getByRole('textbox', { name: t('media-attach-alt') }).fill('Trei pași pe o foaie');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  // What is not handed in yet is there again.
  await page.reload();
  await expect(files.getByRole('textbox', { name: t('media-attach-alt') })).toHaveValue('Trei pași pe o foaie');
  await page.getByRole('button', { name: t('quiz-hand-in') }).click();
  await expect(page.getByText(t('work-waiting'))).toBeVisible();

  // Who guides her reads what she handed in, gives a level and says something.
  const desk = facilitator.page;
  const says = facilitator.t;
  await desk.goto('/teaching/submissions');
  await settled(desk);
  await expectAccessible(desk);
  await desk.getByRole('link', { name: /Planul meu/ }).first().click();
  const accept = desk.getByRole('button', { name: says('marking-accept') });
  await expect(accept).toBeDisabled();
  await expect(desk.getByRole('img', { name: 'Trei pași pe o foaie' })).toHaveJSProperty('naturalWidth', 300);
  await desk.getByRole('radio').first().check();
  await accept.click();
  await expect(desk.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await desk.getByRole('textbox').fill('Limpede. **Adăugați** cine hotărăște.');
  await desk.reload();
  await expect(desk.getByRole('textbox')).toHaveValue(/Adăugați/);
  await desk.getByRole('radio').first().check();
  await desk.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(desk);
  await accept.click();
  await expect(desk.getByText(says('marking-accepted'))).toBeVisible();

  await desk.getByRole('link', { name: /Întrebări/ }).first().click();
  await desk.getByLabel(says('marking-percent')).fill('o sută unu');
  await desk.getByRole('button', { name: says('marking-essays-act') }).click();
  await expect(desk.getByLabel(says('marking-percent'))).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await desk.getByLabel(says('marking-percent')).fill('80');
  await desk.getByRole('button', { name: says('marking-essays-act') }).click();
  await expect(desk.getByText(says('marking-essays-marked'))).toBeVisible();

  // She reads it, and has her certificate in each language.
  await page.reload();
  await expect(page.getByText('cine hotărăște')).toBeVisible();
  await page.goto(`/courses/${id}`);
  const words = { English: 'Certificate', Română: 'Certificat', Español: 'Certificado', Čeština: 'Osvědčení' };
  const buttons = page.locator('section', { has: page.locator('#certificate') }).getByRole('button');
  await expect(buttons).toHaveCount(4);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const [language, word] of Object.entries(words)) {
    const coming = page.waitForEvent('download');
    await buttons.filter({ hasText: language }).click();
    const file = await (await coming).path();
    const printed = await look(reader, file, `${folder}/${word}.png`);
    expect(printed).toContain(learner.api.name);
    expect(printed).toContain(title);
    expect(printed.toLowerCase()).toContain(word.toLowerCase());
  }
  const code = (await page.locator('section', { has: page.locator('#certificate') }).getByRole('link').textContent()) ?? '';

  // Anybody checks it; who guides her revokes it; whoever checks it now is told.
  await reader.goto(`/cs/certificates/${code}`);
  await expect(reader.getByText(says('certificate-page-valid'))).toBeVisible();
  await expectAccessible(reader);
  await desk.goto('/teaching/certificates');
  await desk.getByLabel(says('certificate-page-code')).fill('0000');
  await desk.getByRole('button', { name: says('revoking-find') }).click();
  await expect(desk.getByText(says('certificate-page-unknown'))).toBeVisible();
  await desk.getByLabel(says('certificate-page-code')).fill(code.toLowerCase());
  await desk.getByRole('button', { name: says('revoking-find') }).click();
  await expect(desk.getByRole('heading', { name: learner.api.name })).toBeVisible();
  await desk.getByLabel(says('revoking-reason')).fill('Altcineva a răspuns în locul ei.');
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await desk.getByRole('button', { name: says('revoking-act') }).click();
  await desk.getByRole('dialog').getByRole('button', { name: says('revoking-act') }).click();
  await expect(desk.getByText(says('revoking-done'))).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(says('certificate-page-valid'))).toHaveCount(0);
  await expect(reader.locator('.banner.danger')).toBeVisible();
});
