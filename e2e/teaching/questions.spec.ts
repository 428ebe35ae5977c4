// The questions of a course: written in every form, translated, tried, taken in from a file and given out as one.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test } from '../support/test.ts';
import type { Words } from '../support/words.ts';

const PHONE = { width: 320, height: 720 };

/** Begins a course and opens its bank. Gives the address of the bank. */
async function bank(page: Page, t: Words): Promise<string> {
  await page.goto('/teaching');
  await page.getByRole('button', { name: t('teaching-new') }).first().click();
  const dialog = page.getByRole('dialog');
  const title = `Întrebări ${randomUUID().slice(0, 8)}`;
  await dialog.getByLabel(t('teaching-new-title')).fill(title);
  await dialog.getByRole('button', { name: t('teaching-begin'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('link', { name: t('bank-title'), exact: true }).click();
  await expect(page.getByText(t('bank-none-title'))).toBeVisible();
  return page.url();
}

/** The answer, pair, item or gap of this number. */
const row = (page: Page, t: Words, key: string, number: number): Locator => page.getByRole('group', { name: t(key, { number }), exact: true });

const labelled = (within: Page | Locator, t: Words, key: string): Locator => within.getByLabel(t(key), { exact: true });

/** Opens a new question of this form and says what it asks. */
async function write(page: Page, t: Words, form: string, text: string): Promise<void> {
  await page.getByRole('button', { name: t('bank-add'), exact: true }).click();
  await labelled(page, t, 'question-form').selectOption(form);
  await labelled(page, t, 'question-text').fill(text);
}

async function saved(page: Page, t: Words): Promise<void> {
  await expect(page.getByText(t('learning-kept-saved')).first()).toBeVisible();
  await expect(page.getByText(t('writing-not-saved'))).toHaveCount(0);
}

/** What each form needs beside its text. */
const FORMS: [string, (page: Page, t: Words) => Promise<void>][] = [
  ['single', async (page, t) => {
    await labelled(row(page, t, 'question-answer', 1), t, 'question-says').fill('Ascult.');
    await labelled(row(page, t, 'question-answer', 2), t, 'question-says').fill('Dau sfaturi.');
    await labelled(row(page, t, 'question-answer', 2), t, 'question-row-feedback').fill('Întâi ascultați.');
  }],
  ['multiple', async (page, t) => {
    await page.getByRole('button', { name: t('question-add-answer') }).click();
    await expect(labelled(row(page, t, 'question-answer', 3), t, 'question-says')).toBeFocused();
    for (const number of [1, 2, 3]) await labelled(row(page, t, 'question-answer', number), t, 'question-says').fill(`Răspuns ${number}`);
    await labelled(row(page, t, 'question-answer', 2), t, 'question-worth').selectOption('right');
    await expect(row(page, t, 'question-answer', 1)).toContainText(t('question-worth-shared', { percent: '50' }));
  }],
  ['true_false', async (page, t) => page.getByRole('group', { name: t('question-statement-is') }).getByLabel(t('learning-question-false')).check()],
  ['short', async (page, t) => labelled(row(page, t, 'question-answer', 1), t, 'question-typed').fill('încredere')],
  ['number', async (page, t) => {
    await labelled(row(page, t, 'question-answer', 1), t, 'question-number').fill('116');
    await labelled(row(page, t, 'question-answer', 1), t, 'question-tolerance').fill('0,5');
  }],
  ['matching', async (page, t) => {
    for (const number of [1, 2]) {
      await labelled(row(page, t, 'question-pair', number), t, 'question-prompt').fill(`Semn ${number}`);
      await labelled(row(page, t, 'question-pair', number), t, 'question-partner').fill(`Sens ${number}`);
    }
  }],
  ['ordering', async (page, t) => {
    for (const number of [1, 2]) await labelled(row(page, t, 'question-item', number), t, 'question-says').fill(`Pasul ${number}`);
  }],
  ['gaps', async (page, t) => {
    await page.getByRole('button', { name: t('question-put-gap') }).click();
    await labelled(row(page, t, 'question-gap', 1), t, 'question-gap-words').fill('112\nunu unu doi');
  }],
  ['essay', async (page, t) => labelled(page, t, 'question-guidance').fill('Numește o limită.')],
  ['description', async () => undefined],
];

// Halves of the forms, each by another facilitator: both end in a moment.
for (const [account, from, to] of [['es01', 0, 5], ['es02', 5, 10]] as const) {
  test(`questions of the forms ${from} to ${to} are written`, async ({ member }) => {
    test.slow();
    const { page, t } = await member(account);
    const address = await bank(page, t);
    for (const [form, fill] of FORMS.slice(from, to)) {
      await write(page, t, form, `Întrebare ${form}: `);
      await fill(page, t);
      await saved(page, t);
      if (form === 'multiple' || form === 'gaps') await expectAccessible(page);
      await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/question-${form}.png`, fullPage: true });
      await page.goto(address);
    }
    await settled(page);
    await expect(page.locator('.list > li')).toHaveCount(to - from);
    await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/bank.png`, fullPage: true });
  });
}

test('a question is tried, tagged, copied, taken away and brought back', async ({ member }) => {
  const { page, t } = await member('ro01');
  const address = await bank(page, t);
  await expectAccessible(page);
  await write(page, t, 'single', 'Ce ajută?');
  await labelled(row(page, t, 'question-answer', 1), t, 'question-says').fill('Ascult.');
  await labelled(row(page, t, 'question-answer', 2), t, 'question-says').fill('Dau sfaturi.');
  await labelled(row(page, t, 'question-answer', 2), t, 'question-row-feedback').fill('Întâi ascultați.');
  await saved(page, t);

  // As a learner: what is right, and what is told.
  const preview = page.getByRole('region', { name: t('writing-preview') });
  await preview.getByLabel('Ascult.').check();
  await preview.getByRole('button', { name: t('learning-question-check') }).click();
  await expect(preview.getByText(t('learning-question-correct'))).toBeVisible();
  await preview.getByLabel('Dau sfaturi.').check();
  await preview.getByRole('button', { name: t('learning-question-check') }).click();
  await expect(preview.getByText('Întâi ascultați.')).toBeVisible();
  await expectAccessible(page);

  await labelled(page, t, 'question-tags').fill('ascultare, p1');
  await page.getByRole('button', { name: t('question-setup-save') }).click();
  await expect(page.getByText(t('question-setup-saved'))).toBeVisible();
  await page.goto(address);
  await page.getByLabel(t('bank-tag'), { exact: true }).selectOption('p1');
  await expect(page.locator('.list > li')).toHaveCount(1);
  await page.getByRole('button', { name: `${t('bank-duplicate')} Ce ajută?` }).click();
  await expect(labelled(page, t, 'question-text')).toHaveValue('Ce ajută?');
  await page.goto(`${address}?tag=p1`);
  await expect(page.locator('.list > li')).toHaveCount(2);
  await page.getByRole('button', { name: `${t('bank-remove')} Ce ajută?` }).first().click();
  await expect(page.locator('.list > li')).toHaveCount(1);
  await page.getByRole('button', { name: t('bank-restore') }).click();
  await expect(page.locator('.list > li')).toHaveCount(2);
});

test('what is wrong is told at its field, and nothing typed is lost', async ({ member }) => {
  const { page, t } = await member('ro02');
  await bank(page, t);
  await write(page, t, 'single', 'Ce faceți întâi?');
  const first = labelled(row(page, t, 'question-answer', 1), t, 'question-says');
  await first.focus();
  await page.keyboard.press('Tab');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(first).toHaveAccessibleDescription(t('question-flaw-empty'));
  // Half a question is kept on this device, with what is half typed.
  await first.fill('Ascult.');
  await page.reload();
  await expect(labelled(page, t, 'question-text')).toHaveValue('Ce faceți întâi?');
  await expect(first).toHaveValue('Ascult.');
  await page.locator('.missing > summary').click();
  await page.locator('.missing a').first().click();
  const second = labelled(row(page, t, 'question-answer', 2), t, 'question-says');
  await expect(second).toBeFocused();
  await page.keyboard.type('Plec.');
  await saved(page, t);

  // By the keyboard alone: the second answer goes up and keeps the focus.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(labelled(row(page, t, 'question-answer', 1), t, 'question-says')).toHaveValue('Plec.');
  await expect(row(page, t, 'question-answer', 1).getByRole('button', { name: t('question-up') })).toBeFocused();
  await labelled(row(page, t, 'question-answer', 1), t, 'question-worth').selectOption('part');
  const percent = labelled(row(page, t, 'question-answer', 1), t, 'question-percent');
  await percent.fill('mult');
  await percent.blur();
  await expect(percent).toHaveAccessibleDescription(new RegExp(t('question-flaw-weight-range')));
  await percent.fill('33,3');
  await saved(page, t);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/question-320.png`, fullPage: true });

  // A translation: the original beside each field, what counts as there.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('nav.views a[href$="language=es"]').click();
  await expect(page.getByText('Ce faceți întâi?').first()).toBeVisible();
  await expect(labelled(page, t, 'question-form')).toHaveCount(0);
  await labelled(page, t, 'question-text').fill('¿Qué hace primero?');
  await labelled(row(page, t, 'question-answer', 1), t, 'question-says').fill('Me voy.');
  await labelled(row(page, t, 'question-answer', 2), t, 'question-says').fill('Escucho.');
  await saved(page, t);
  await expect(page.locator('nav.views a[aria-current]')).toContainText(t('teaching-translation-current'));
  await expectAccessible(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/question-translated.png`, fullPage: true });
});

test('a file of questions is looked at, mended, taken in, and given out again', async ({ member }) => {
  const { page, t } = await member('cz01');
  await bank(page, t);
  await page.getByRole('link', { name: t('bank-import') }).click();
  const text = page.getByLabel(t('bank-import-text'), { exact: true });
  await page.getByRole('button', { name: t('bank-look') }).click();
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await text.fill('::Důvěra:: Co pomáhá?\n{=naslouchat ~radit}\n\nKolik? {#x}\n');
  await page.getByRole('button', { name: t('bank-look') }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.getByRole('button', { name: t('bank-take-in', { count: 1 }) })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/import-wrong.png`, fullPage: true });
  await page.locator('.gift-seen .error-summary a').first().click();
  await expect(text).toBeFocused();
  const selected = await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toMatch(/x\}$/);

  await page.getByLabel(t('bank-import-file'), { exact: true }).setInputFiles({
    name: 'otazky.gift.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('::Důvěra:: Co pomáhá?\r\n{=naslouchat#Ano. ~radit}\r\n\r\nKolik? {#116:0.5}\r\n'),
  });
  await expect(text).toHaveValue(/#116:0\.5/);
  await labelled(page, t, 'bank-import-tags').fill('p1');
  await page.getByRole('button', { name: t('bank-look') }).click();
  await expect(page.locator('.gift-seen .list > li')).toHaveCount(2);
  await expect(page.locator('.gift-seen .list > li').first()).toContainText('naslouchat');
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/import-320.png`, fullPage: true });
  await page.getByRole('button', { name: t('bank-take-in', { count: 2 }) }).click();
  await expect(page.locator('.list > li')).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByText(t('bank-export'), { exact: true }).click();
  const inCzech = page.getByRole('button', { name: 'čeština', exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), inCzech.click()]);
  const written = await readFile(await file.path(), 'utf8');
  expect(written).toContain('naslouchat');
  expect(written).toContain('116');
});
