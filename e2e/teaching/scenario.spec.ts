// A practice conversation is written: its scenes, its picture, what is wrong with it, and played through.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';
import type { Words } from '../support/words.ts';

/** Begins a course with a practice conversation and opens it. */
async function begin(page: Page, t: Words): Promise<void> {
  await page.goto('/teaching');
  await page.getByRole('button', { name: t('teaching-new') }).first().click();
  const dialog = page.getByRole('dialog');
  const title = `Rozhovory ${randomUUID().slice(0, 8)}`;
  await dialog.getByLabel(t('teaching-new-title')).fill(title);
  await dialog.getByRole('button', { name: t('teaching-begin'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: t('desk-add-module'), exact: true }).click();
  await dialog.getByLabel(t('desk-add-title')).fill('Modul');
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await page.getByRole('button', { name: `${t('desk-add-activity')} Modul` }).click();
  await dialog.getByLabel(t('desk-add-kind')).selectOption({ label: t('learning-kind-scenario') });
  await dialog.getByLabel(t('desk-add-title')).fill('První rozhovor');
  await dialog.getByRole('button', { name: t('desk-add-act'), exact: true }).click();
  await page.getByRole('link', { name: 'První rozhovor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'První rozhovor' })).toBeVisible();
}

const scene = (page: Page, number: number): Locator => page.locator('.scene-item').nth(number - 1);

const labelled = (within: Page | Locator, t: Words, key: string): Locator => within.getByLabel(t(key), { exact: true });

async function saved(page: Page, t: Words): Promise<void> {
  await expect(page.getByText(t('learning-kept-saved')).first()).toBeVisible();
  await expect(page.getByText(t('learning-kept-sending'))).toHaveCount(0);
}

test('a conversation is written, mended until it is sound, and played', async ({ member }) => {
  test.slow();
  const { page, t } = await member('cz01');
  await begin(page, t);
  await expect(page.getByText(t('scenario-empty'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('scenario-add-scene') }).click();
  await labelled(scene(page, 1), t, 'scenario-said').fill('Ana mlčí a dívá se z okna.');
  const add = scene(page, 1).getByRole('button', { name: t('scenario-add-choice') });
  const choice = (number: number): Locator => scene(page, 1).getByRole('group', { name: t('scenario-choice', { number }), exact: true });
  await add.click();
  await labelled(choice(1), t, 'scenario-does').fill('Mlčím s ní.');
  await labelled(choice(1), t, 'scenario-follows').fill('Po chvíli se nadechne.');
  await labelled(choice(1), t, 'scenario-to').selectOption('+');
  await add.click();
  await labelled(choice(2), t, 'scenario-does').fill('Ptám se, co se stalo.');
  await labelled(choice(2), t, 'scenario-follows').fill('Odvrátí se.');
  // Nothing leads on yet: it is told, at the choice and below the picture, as it is found.
  await expect(labelled(choice(2), t, 'scenario-to')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.graph-flaws li')).not.toHaveCount(0);
  await labelled(choice(2), t, 'scenario-to').selectOption('+');
  await expect(page.locator('.scene-item')).toHaveCount(3);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/scenario-flaws.png`, fullPage: true });

  // On the picture by the keyboard: down to the next layer, and into its scene.
  await page.locator('#spot-0').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#spot-1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene-name[aria-expanded="true"]')).toBeFocused();
  const open = page.locator('.scene-item', { has: page.locator('[aria-expanded="true"]') });
  await labelled(open, t, 'scenario-said').fill('„Děkuju, že tu jsi.“');
  await labelled(open, t, 'scenario-end').selectOption('good');
  await page.locator('.graph-flaws li button').first().click();
  await labelled(open, t, 'scenario-said').fill('Ana odchází.');
  await labelled(open, t, 'scenario-end').selectOption('poor');
  await expect(page.getByText(t('scenario-sound'))).toBeVisible();
  await saved(page, t);
  await expectAccessible(page);

  // Trust has to be there before the second way opens.
  await page.locator('.numbers > summary').click();
  await page.getByRole('button', { name: t('scenario-add-number') }).click();
  await expect(labelled(page.locator('.numbers'), t, 'scenario-number-name')).toHaveValue(t('scenario-number-word'));
  await page.locator('.scene-name').first().click();
  await choice(2).locator('summary').click();
  await labelled(choice(2), t, 'scenario-at-least').fill('1');
  await expect(page.locator('.graph-flaws')).toContainText(t('scenario-flaw-unreachable'));
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/scenario-numbers.png`, fullPage: true });
  await labelled(choice(2), t, 'scenario-at-least').fill('0');
  await expect(page.getByText(t('scenario-sound'))).toBeVisible();
  await choice(2).getByRole('button', { name: t('question-up') }).click();
  await expect(labelled(choice(1), t, 'scenario-does')).toHaveValue('Ptám se, co se stalo.');
  await saved(page, t);

  // It is all there, and it plays.
  await page.reload();
  const preview = page.getByRole('region', { name: t('writing-preview') });
  await preview.getByRole('button', { name: 'Mlčím s ní.' }).click();
  await expect(preview.getByText('Po chvíli se nadechne.')).toBeVisible();
  await expect(preview.getByText(t('scenario-end-good'))).toBeVisible();
  await preview.getByRole('button', { name: t('scenario-play-back') }).click();
  await preview.getByRole('button', { name: 'Ptám se, co se stalo.' }).click();
  await expect(preview.getByText(t('scenario-end-poor'))).toBeVisible();
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/scenario.png`, fullPage: true });
  await page.setViewportSize({ width: 320, height: 720 });
  await page.locator('.scene-name').first().click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/scenario-320.png`, fullPage: true });

  // A translation has the scenes of the original.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('nav.views a[href$="language=ro"]').click();
  await expect(scene(page, 1).locator('.original').first()).toContainText('Ana mlčí a dívá se z okna.');
  await labelled(scene(page, 1), t, 'scenario-said').fill('Ana tace și privește pe fereastră.');
  await saved(page, t);
  await expect(page.getByRole('button', { name: t('scenario-add-scene') })).toHaveCount(0);

  // A scene goes with all that is said in it, after a question.
  await page.locator('nav.views a[href$="language=cs"]').click();
  await page.locator('.scene-name').nth(2).click();
  await scene(page, 3).getByRole('button', { name: t('question-remove') }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: t('question-remove') }).click();
  await expect(page.locator('.scene-item')).toHaveCount(2);
  await expect(page.locator('.graph-flaws')).toContainText(t('scenario-flaw-no-such-scene'));
  await saved(page, t);
});
