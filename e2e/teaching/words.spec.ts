// What a part says: translated beside its original, told apart when the original changes, and never lost when two people write at once.
import { randomUUID } from 'node:crypto';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test } from '../support/test.ts';

test('a translator sees what is missing and what is outdated, and says that a translation still holds', async ({ member }) => {
  const { page: writer, api, t } = await member('ro02');
  const { page, t: s } = await member('cz03', { viewport: { width: 375, height: 720 } });
  const course = await api.createCourse(`Încredere ${randomUUID().slice(0, 8)}`);
  const part = await api.createPart(course, 'A fi alături', 'Ascultați întâi.');
  const address = `/teaching/courses/${course}/parts/${part}`;

  await page.goto(`/teaching/courses/${course}?language=cs`);
  await expect(page.getByText(s('teaching-translation-missing')).first()).toBeVisible();
  await page.locator(`a.part-title[href*="${part}"]`).click();
  await expect(page.locator('.original').first()).toContainText('A fi alături');
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(s('desk-new-title'), { exact: true }).fill('Být nablízku');
  await page.getByLabel(s('writing-summary'), { exact: true }).fill('Nejprve naslouchejte.');
  await expect(page.getByText(s('learning-kept-saved'))).toBeVisible();
  await expect(page.locator('.views [aria-current="page"]')).toContainText(s('teaching-translation-current'));
  await page.screenshot({ path: `${process.env.WAYMARK_ARTIFACTS}/translating-375.png`, fullPage: true });

  // A comma changes nothing for the translators; another meaning does.
  await writer.goto(address);
  await writer.getByLabel(t('writing-minor')).check();
  await writer.getByLabel(t('writing-summary'), { exact: true }).fill('Ascultați, întâi.');
  await expect(writer.getByText(t('learning-kept-saved'))).toBeVisible();
  await expect(writer.locator('.views a').filter({ hasText: t('teaching-translation-current') })).toHaveCount(1);
  await writer.getByLabel(t('writing-minor')).uncheck();
  await writer.getByLabel(t('writing-summary'), { exact: true }).fill('Tăceți întâi.');
  await expect(writer.locator('.views a').filter({ hasText: t('teaching-translation-outdated') })).toHaveCount(1);

  await page.reload();
  await expect(page.getByText(s('writing-outdated'))).toBeVisible();
  await page.getByRole('button', { name: s('writing-still-current') }).click();
  await expect(page.getByText(s('writing-outdated'))).toHaveCount(0);
  await expect(page.locator('.views [aria-current="page"]')).toContainText(s('teaching-translation-current'));

  // What was said before can be said again.
  await writer.getByRole('button', { name: t('writing-history') }).click();
  const dialog = writer.getByRole('dialog');
  await expect(dialog.getByText('Tăceți')).toBeVisible();
  await expectAccessible(writer);
});

test('two facilitators write in one text, and neither loses a word', async ({ member, expectComplaint }) => {
  expectComplaint(/409/);
  const { page, api, t } = await member('ro02');
  const { page: other, t: s } = await member('es02');
  const course = await api.createCourse(`Împreună ${randomUUID().slice(0, 8)}`);
  const part = await api.createPart(course, 'A fi alături', 'La început.');
  const address = `/teaching/courses/${course}/parts/${part}`;
  await page.goto(address);
  await other.goto(address);
  await expect(page.getByLabel(t('writing-summary'), { exact: true })).toHaveValue('La început.');
  await expect(other.getByLabel(s('writing-summary'), { exact: true })).toHaveValue('La început.');
  await other.getByLabel(s('writing-summary'), { exact: true }).fill('Palabras de otra persona.');
  await expect(other.getByText(s('learning-kept-saved'))).toBeVisible();
  await page.getByLabel(t('writing-summary'), { exact: true }).fill('Cuvintele mele.');
  await expect(page.getByText(t('writing-conflict-title'))).toBeVisible();
  await expect(page.locator('.diff')).toContainText('Palabras de otra persona.');
  await expect(page.locator('.diff')).toContainText('Cuvintele mele.');
  await expectAccessible(page);

  // Whoever leaves without choosing finds their words again.
  await page.reload();
  await expect(page.getByText(t('writing-conflict-title'))).toBeVisible();
  await page.getByRole('button', { name: t('writing-conflict-keep') }).click();
  await expect(page.getByText(t('learning-kept-saved'))).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(t('writing-summary'), { exact: true })).toHaveValue('Cuvintele mele.');
  await page.getByRole('button', { name: t('writing-history') }).click();
  await expect(page.getByRole('dialog').getByText('Palabras')).toHaveCount(2);
});
