// A category's rules: set up by an administrator, accepted once above what one writes.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

const TONGUES = { English: 'Be kind.', Romanian: 'Fiți amabili.', Spanish: 'Sea amable.', Czech: 'Buďte laskaví.' };

test('rules are accepted before the first post, and nothing typed is lost', async ({ member }) => {
  const { page, t } = await member('admin');
  const name = unique('Con normas');
  await page.goto('/admin/categories/new');
  for (const tongue of Object.keys(TONGUES)) {
    await page.getByLabel(t('categories-name', { tongue }), { exact: true }).fill(name);
  }
  await page.getByRole('button', { name: t('admin-save') }).click();
  await page.getByRole('link', { name }).click();
  for (const [tongue, text] of Object.entries(TONGUES)) {
    await page.getByLabel(t('rules-text', { name: tongue }), { exact: true }).fill(text);
  }
  await page.getByRole('button', { name: t('rules-save') }).click();
  await expect(page.getByText(t('rules-saved'))).toBeVisible();
  await expectAccessible(page);

  const writer = await member('cz19');
  await writer.page.goto('/forum/new');
  await writer.page.getByLabel(writer.t('forum-new-topic-category-label')).selectOption({ label: name });
  const rules = writer.page.getByRole('region', { name: writer.t('rules-title') });
  await expect(rules).toContainText('Buďte laskaví.');
  const title = writer.page.getByLabel(writer.t('forum-new-topic-title-label'));
  await title.fill(unique('Bez čtení'));
  const text = writer.page.getByRole('textbox', { name: writer.t('forum-new-topic-body-label') });
  await text.fill('Napsáno dřív než přečteno.');
  await expectAccessible(writer.page);
  await writer.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(writer.page);
  await rules.getByRole('button', { name: writer.t('rules-accept') }).click();
  await expect(rules).toHaveCount(0);
  await expect(text).toHaveValue('Napsáno dřív než přečteno.');
  await writer.page.getByRole('button', { name: writer.t('forum-new-topic-act') }).click();
  await expect(writer.page.getByRole('article')).toContainText('Napsáno dřív než přečteno.');
  // Once is enough.
  await expect(writer.page.getByRole('textbox', { name: writer.t('forum-reply-label') })).toBeVisible();
  await expect(rules).toHaveCount(0);
});
