// A number of a person is refused at its field and nothing is lost; those who moderate see how often, and of nobody.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a telephone number is refused at its field, and the text stays', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 422/);
  const { page, api, t } = await member('es15');
  const topic = await api.openTopic(unique('Cómo llamar a la familia'));
  await page.goto(`/forum/topics/${topic.id}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await reply.fill('Se puede llamar al 612 345 678 por la tarde.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.locator('.field-error').filter({ hasText: t('ui-field-identifies') })).toBeVisible();
  await expect(reply).toHaveValue('Se puede llamar al 612 345 678 por la tarde.');
  await expectAccessible(page);
  await reply.fill('Se puede llamar al 116 111 por la tarde.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article').filter({ hasText: 'por la tarde' })).toBeVisible();

  const moderator = await member('es01');
  await moderator.page.goto('/admin/guard');
  const row = moderator.page.getByRole('row').filter({ hasText: moderator.t('guard-rule-phone') }).first();
  await expect(row.getByRole('cell').first()).not.toHaveText('0');
  await expectAccessible(moderator.page);
  await moderator.page.getByRole('link', { name: moderator.t('guardcounts-days', { count: 365 }) }).click();
  await expect(moderator.page).toHaveURL(/days=365$/);
  await expect(row).toBeVisible();
  await moderator.page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(moderator.page);
});
