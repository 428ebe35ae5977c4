// A course of everything: one facilitator builds it in the browser, another publishes it, and a learner finishes it on a phone, with the
// line cut in the middle of the quiz.
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { film, picture, recording, sheet, type File } from '../support/media.ts';
import { expect, settled, test, unique, type Member } from '../support/test.ts';
import type { Words } from '../support/words.ts';
import { acceptAndPublish, addActivity, addBlock, addModule, begin, describeCourse, propose, write } from './support.ts';

const PHONE = { viewport: { width: 375, height: 800 } };
const MODULE = 'Primul contact';
const LESSON = 'A fi alături';
const SCENARIO = 'Prima conversație';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:00.900\nBună. Stau aici.\n';

/** A question of each form that a program marks, by a tag, and an essay by its name. */
const GIFT = `// [tag:final]
::Una::Ce faceți mai întâi? {=Ascult#Așa începe. ~Dau sfaturi#Întâi ascultați.}

// [tag:final]
::Mai multe::Ce ajută la o primă întâlnire? {~%50%Timp ~%50%Liniște ~%-100%Grabă}

// [tag:final]
::Adevăr::Și tăcerea poate fi un răspuns. {TRUE}

// [tag:final]
::Scurt::Cine hotărăște ce se povestește? {=tânăra =tânărul}

// [tag:final]
::Număr::La ce număr se sună când cineva e în pericol? {#112:0}

// [tag:final]
::Perechi::Ce poate sta în spatele acestor semne? {
=Tremură -> Frică
=Nu doarme -> Neliniște
=Tace -> Prudență
}

// [tag:final] [tag:waymark-ordering]
::Ordine::Puneți pașii în ordine. {=Ascult -> 1 =Întreb -> 2 =Propun -> 3}

// [tag:final] [tag:waymark-gaps]
::Goluri::Spun de la început [[1]] și cât [[2]] vorbim. {=[[1]] -> cine sunt =[[2]] -> timp}

// [id:eseu]
::Eseu::Descrieți o primă întâlnire, în câteva fraze. {}
`;

const labelled = (within: Page | Locator, t: Words, key: string): Locator => within.getByLabel(t(key), { exact: true });

const group = (within: Page | Locator, t: Words, key: string, number: number): Locator =>
  within.getByRole('group', { name: t(key, { number }), exact: true });

const shot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/whole-${name}.png`, fullPage: true });

async function expectPdf(file: Download): Promise<void> {
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
}

/** Chooses the file of a block, and waits until the block shows it. */
async function choose(block: Locator, t: Words, file: File): Promise<void> {
  await block.locator('input[type=file]').setInputFiles(file);
  const shown = file.mimeType.startsWith('image/') ? block.locator('img.chosen') : block.getByRole('link', { name: t('lesson-file-look') });
  await expect(shown).toBeAttached();
}

/** A block of every kind. */
async function writeLesson(page: Page, t: Words): Promise<void> {
  const text = t('writing-text');
  const heading = t('writing-heading');
  await addBlock(page, t, t('teaching-kind-vignette'), { [text]: 'Ana are șaisprezece ani și tace.' });
  await addBlock(page, t, t('teaching-kind-text'), { [heading]: 'Ascultați întâi', [text]: 'Cine **ascultă** nu întreabă de două ori.' });
  await addBlock(page, t, t('teaching-kind-callout'), { [text]: 'Nu promiteți ce nu puteți ține.' });
  const described = { [t('writing-alternative')]: 'O fereastră și un scaun gol.', [t('writing-caption')]: 'Locul de lângă fereastră.' };
  const image = await picture(page, 'fereastra.png');
  await addBlock(page, t, t('teaching-kind-picture'), described, (block) => choose(block, t, image));
  const said = { [t('desk-new-title')]: 'O voce', [t('writing-transcript')]: 'Un ton jos, fără cuvinte.' };
  await addBlock(page, t, t('teaching-kind-audio'), said, (block) => choose(block, t, recording('voce.wav')));
  const shown = {
    [t('desk-new-title')]: 'Primele cuvinte',
    [t('writing-transcript')]: 'Bună. Stau aici.',
    [t('writing-captions')]: CAPTIONS,
  };
  const moving = await film(page, 'cuvinte.webm');
  await addBlock(page, t, t('teaching-kind-video'), shown, (block) => choose(block, t, moving));
  const paper = await sheet(page, 'fișă.pdf');
  await addBlock(page, t, t('teaching-kind-file'), { [t('desk-new-title')]: 'Fișa de drum' }, (block) => choose(block, t, paper));
  await addBlock(page, t, t('teaching-kind-question'), { [t('question-text')]: 'Ce ajută?' }, async (block) => {
    await labelled(group(block, t, 'question-answer', 1), t, 'question-says').fill('Ascult.');
    await labelled(group(block, t, 'question-answer', 2), t, 'question-says').fill('Dau sfaturi.');
  });
  await addBlock(page, t, t('teaching-kind-checklist'), { [heading]: 'Înainte de a pleca', [t('writing-items')]: 'am ascultat\nam tăcut' });
  await addBlock(page, t, t('teaching-kind-reflection'), { [t('writing-asked')]: 'Când v-a ascultat cineva?' });
}

/** Two scenes, and one choice between them. */
async function writeScenario(page: Page, t: Words): Promise<void> {
  const scene = (number: number): Locator => page.locator('.scene-item').nth(number - 1);
  await page.getByRole('button', { name: t('scenario-add-scene') }).click();
  await labelled(scene(1), t, 'scenario-said').fill('Ana se uită pe fereastră.');
  await scene(1).getByRole('button', { name: t('scenario-add-choice') }).click();
  const choice = group(scene(1), t, 'scenario-choice', 1);
  await labelled(choice, t, 'scenario-does').fill('Tac cu ea.');
  await labelled(choice, t, 'scenario-follows').fill('După o vreme, respiră adânc.');
  await labelled(choice, t, 'scenario-to').selectOption('+');
  await expect(page.locator('.scene-item')).toHaveCount(2);
  await page.locator('.scene-name').nth(1).click();
  await labelled(scene(2), t, 'scenario-said').fill('„Mulțumesc că ești aici.”');
  await labelled(scene(2), t, 'scenario-end').selectOption('good');
  await expect(page.getByText(t('scenario-sound'))).toBeVisible();
  await expect(page.getByText(t('learning-kept-saved')).first()).toBeVisible();
  await expect(page.getByText(t('learning-kept-sending'))).toHaveCount(0);
}

/** Takes all questions in from a file. */
async function fillBank(page: Page, t: Words): Promise<void> {
  await page.getByRole('link', { name: t('bank-title'), exact: true }).click();
  await page.getByRole('link', { name: t('bank-import') }).click();
  const file = { name: 'încheiere.gift', mimeType: 'text/plain', buffer: Buffer.from(GIFT) };
  await labelled(page, t, 'bank-import-file').setInputFiles(file);
  await page.getByRole('button', { name: t('bank-look') }).click();
  await page.getByRole('button', { name: t('bank-take-in', { count: 9 }) }).click();
  await expect(page.locator('.list > li')).toHaveCount(9);
}

/** The quiz draws all eight with the tag, then asks the essay; without the essay it is not passed. */
async function setQuiz(page: Page, t: Words): Promise<void> {
  await page.locator('details.settings > summary').click();
  await labelled(page, t, 'partset-pass').fill('95');
  await expect(page.getByLabel(t('partset-shuffle'))).not.toBeChecked();
  const rows = page.locator('#picks > li');
  for (const [place, what] of ['tag:final', 'key:eseu'].entries()) {
    await page.getByRole('button', { name: t('partset-picks-add') }).click();
    await labelled(rows.nth(place), t, 'partset-pick').selectOption(what);
  }
  await labelled(rows.first(), t, 'partset-pick-count').fill('8');
  await page.getByRole('button', { name: t('partset-save') }).click();
  await expect(page.getByText(t('partset-saved'))).toBeVisible();
}

/** Builds the course, mends what the check finds, and has it published. */
async function build(facilitator: Member, reviewer: Member, title: string, quiz: string): Promise<void> {
  const { page, t } = facilitator;
  const open = async (name: string): Promise<void> => {
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  await begin(page, t, title);
  await addModule(page, t, MODULE);
  await addActivity(page, t, MODULE, t('learning-kind-lesson'), LESSON);
  await addActivity(page, t, MODULE, t('learning-kind-scenario'), SCENARIO);
  await addActivity(page, t, MODULE, t('learning-kind-quiz'), quiz);
  await fillBank(page, t);
  await page.getByRole('link', { name: t('desk-tab-outline'), exact: true }).click();
  await open(LESSON);
  await writeLesson(page, t);
  await open(title);
  await open(SCENARIO);
  await writeScenario(page, t);
  await open(title);
  await open(quiz);
  await setQuiz(page, t);

  // All that the check still finds are the summaries.
  await open(title);
  await page.getByRole('button', { name: t('flaws-check') }).click();
  await expect(page.locator('.flaws > li')).toHaveCount(2);
  await page.getByRole('link', { name: `${t('teaching-kind-module')}: ${MODULE}` }).click();
  await write(page, t, t('writing-summary'), 'Cum începe o conversație.');
  await describeCourse(page, t, title, 'Despre a fi alături de un tânăr.');
  const versions = await propose(page, t, title, 'Prima versiune.');
  await reviewer.page.goto(versions);
  await acceptAndPublish(reviewer.page, reviewer.t);
}

/** Reads the lesson as one reads: the picture, the recordings, the sheet, what one ticks and writes. */
async function read({ page, t }: Member): Promise<void> {
  await settled(page);
  await expect(page.locator('article section.block')).toHaveCount(10);
  const image = page.getByRole('img', { name: 'O fereastră și un scaun gol.' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const video = page.locator('video');
  await expect(video.locator('track[kind=captions]')).toHaveAttribute('srclang', 'ro');
  for (const media of [page.locator('audio'), video]) {
    await media.evaluate(async (element: HTMLMediaElement) => {
      element.muted = true;
      await element.play();
    });
    await expect.poll(() => media.evaluate((element: HTMLMediaElement) => element.ended)).toBe(true);
  }
  const captions = () => video.evaluate((element: HTMLVideoElement) => Array.from(element.textTracks[0]?.cues ?? [], (cue) => (cue as VTTCue).text));
  await expect.poll(captions).toEqual(['Bună. Stau aici.']);
  const taken = page.waitForEvent('download');
  await page.locator('article a[download]').click();
  await expectPdf(await taken);

  const block = (text: string): Locator => page.locator('article section.block', { hasText: text });
  await block('Ce ajută?').getByLabel('Ascult.').check();
  await page.getByRole('button', { name: t('learning-question-check') }).click();
  await expect(page.getByText(t('learning-question-correct'))).toBeVisible();
  await block('am tăcut').getByRole('checkbox', { name: 'am tăcut' }).check();
  await expect(block('am tăcut').getByText(t('learning-kept-saved'))).toBeVisible();
  await labelled(page, t, 'learning-reflection-label').fill('O dată, la o fereastră.');
  await expect(block('Când v-a ascultat cineva?').getByText(t('learning-kept-saved'))).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'lesson-375');
  await page.getByRole('button', { name: t('learning-finish') }).click();
  await expect(page.getByText(t('learning-finished'))).toBeVisible();
}

/** Plays the conversation with nothing but keys. */
async function play({ page, t }: Member): Promise<void> {
  const scene = page.getByRole('region', { name: t('play-now') });
  await scene.getByRole('button', { name: 'Tac cu ea.' }).focus();
  await page.keyboard.press('Enter');
  await expect(scene).toBeFocused();
  await expect(scene.getByText('După o vreme, respiră adânc.')).toBeVisible();
  await expect(scene.getByText(t('play-end-good'))).toBeVisible();
  await labelled(page, t, 'play-reflection-label').focus();
  await page.keyboard.type('Aș tăcea la fel.');
  await expect(page.getByText(t('learning-kept-saved'))).toBeVisible();
}

const item = (text: string) => async (question: Locator): Promise<void> => question.getByLabel(text, { exact: true }).check();

/** The right answers, by what is asked. */
const ANSWERS: [string, (question: Locator, t: Words) => Promise<void>][] = [
  ['Ce faceți mai întâi?', item('Ascult')],
  ['Ce ajută la o primă întâlnire?', async (question) => {
    await item('Timp')(question);
    await item('Liniște')(question);
  }],
  ['Și tăcerea poate fi un răspuns.', (question, t) => item(t('learning-question-true'))(question)],
  ['Cine hotărăște ce se povestește?', (question) => question.getByRole('textbox').fill('Tanara')],
  ['La ce număr se sună', (question) => question.getByRole('textbox').fill('112')],
  ['Ce poate sta în spatele', async (question) => {
    for (const [sign, sense] of [['Tremură', 'Frică'], ['Nu doarme', 'Neliniște'], ['Tace', 'Prudență']] as const) {
      await question.getByRole('combobox', { name: sign }).selectOption({ label: sense });
    }
  }],
  ['Puneți pașii în ordine.', async (question, t) => {
    const steps = question.locator('.ordering > li');
    const up = (text: string) => steps.filter({ hasText: text }).getByRole('button', { name: t('learning-question-up') });
    const place = async (text: string) => (await steps.allTextContents()).findIndex((step) => step.startsWith(text));
    const stands = question.getByRole('button', { name: t('learning-question-as-it-stands') });
    await stands.click();
    await expect(stands).toHaveCount(0);
    for (const [to, text] of ['Ascult', 'Întreb', 'Propun'].entries()) {
      while ((await place(text)) > to) await up(text).click();
    }
  }],
  ['Spun de la început', async (question, t) => {
    for (const [place, text] of ['cine sunt', 'timp'].entries()) {
      await question.getByLabel(t('learning-question-gap', { number: place + 1 }), { exact: true }).fill(text);
    }
  }],
  ['Descrieți o primă întâlnire', (question) => question.getByRole('textbox').fill('Stăm lângă fereastră și nu cerem nimic.')],
];

/** Answers half of the quiz, four more in a tunnel, and the essay after it; then hands it in. */
async function answer({ page, context, t }: Member): Promise<void> {
  await expect(page.getByText(t('quiz-questions', { count: 9 }))).toBeVisible();
  await page.getByRole('button', { name: t('quiz-begin') }).click();
  const questions = page.locator('.questions > li');
  await expect(questions).toHaveCount(9);
  // The eight are drawn in any order; the essay is picked after them.
  await expect(questions.last()).toContainText('Descrieți o primă întâlnire');
  const asked = (text: string): Locator => questions.filter({ hasText: text });
  const handIn = page.getByRole('button', { name: t('quiz-hand-in') });
  const give = async (from: number, to: number, kept: string): Promise<void> => {
    for (const [text, act] of ANSWERS.slice(from, to)) await act(asked(text), t);
    for (const [text] of ANSWERS.slice(from, to)) await expect(asked(text).getByText(t(kept))).toBeVisible();
  };
  await give(0, 4, 'learning-kept-saved');
  await context.setOffline(true);
  await give(4, 8, 'learning-kept-waiting');
  await expect(handIn).toBeDisabled();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'attempt-375');
  await context.setOffline(false);
  for (const [text] of ANSWERS.slice(0, 8)) await expect(asked(text).getByText(t('learning-kept-saved'))).toBeVisible();
  await give(8, 9, 'learning-kept-saved');

  // All of it is there again, from the program: this device keeps nothing that was sent.
  await page.reload();
  await expect(questions).toHaveCount(9);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('waymark-learning-')))).toEqual([]);
  await expect(asked('Ce faceți mai întâi?').getByLabel('Ascult', { exact: true })).toBeChecked();
  await expect(asked('La ce număr se sună').getByRole('textbox')).toHaveValue('112');
  await expect(asked('Ce poate sta în spatele').getByRole('combobox', { name: 'Tace' }).locator('option:checked')).toHaveText('Prudență');
  await expect(asked('Puneți pașii în ordine.').locator('.ordering > li').first()).toContainText('Ascult');
  await expect(asked('Spun de la început').getByRole('textbox').last()).toHaveValue('timp');
  await expect(questions.last().getByRole('textbox')).toHaveValue('Stăm lângă fereastră și nu cerem nimic.');
  await handIn.click();
  await page.getByRole('dialog').getByRole('button', { name: t('quiz-hand-in') }).click();
  await expect(page.getByText(t('quiz-waits-text'))).toBeVisible();
}

/** Marks the essay that waits. */
async function mark({ page, t }: Member, quiz: string): Promise<void> {
  await page.goto('/teaching/submissions');
  await page.getByRole('link', { name: quiz }).click();
  await expect(page.getByText('Stăm lângă fereastră și nu cerem nimic.')).toBeVisible();
  await page.getByLabel(t('marking-percent')).fill('80');
  await page.getByRole('button', { name: t('marking-essays-act') }).click();
  await expect(page.getByText(t('marking-essays-marked'))).toBeVisible();
}

test('a course of everything is built and published, and finished on a phone through a tunnel', async ({ member, expectComplaint }) => {
  test.setTimeout(240_000);
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  const facilitator = await member('ro02');
  const title = unique('Întâlnirea');
  const quiz = unique('Încheiere');
  await build(facilitator, await member('es02'), title, quiz);

  const learner = await member('ro20', PHONE);
  const { page, t } = learner;
  await page.goto('/courses');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: t('learning-enrol') }).click();
  await page.getByRole('link', { name: LESSON }).click();
  await read(learner);
  const next = page.locator('nav.onward a[rel=next]');
  await next.click();
  await play(learner);
  await next.click();
  await answer(learner);
  await mark(facilitator, quiz);

  // Eight answers in full and four fifths of an essay.
  await page.reload();
  await expect(page.getByText(t('quiz-state-passed', { percent: 97 }))).toBeVisible();
  await expect(page.getByText(t('learning-question-correct'))).toHaveCount(8);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'result-375');
  await page.getByRole('link', { name: t('quiz-back') }).click();
  await page.getByRole('link', { name: t('learning-to-course') }).click();
  await expect(page.getByText(t('learning-completed')).first()).toBeVisible();
  await expect(page.getByText(t('learning-done-of', { done: 3, of: 3 }))).toBeVisible();
  await expect(page.locator('.list .tag').filter({ hasText: t('learning-state-done') })).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'course-375');
  const coming = page.waitForEvent('download');
  await page.locator('section', { has: page.locator('#certificate') }).getByRole('button', { name: 'Română' }).click();
  await expectPdf(await coming);
});
