// A facilitator asks a colleague to answer a topic by a day; the colleague finds it, hands it on, and somebody is done with it.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

/** A day from now as a date field has it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('a colleague is asked, is told, hands it on, and the next is done', async ({ member }) => {
  const author = await member('es13');
  const topic = await author.api.openTopic(unique('¿Quién sabe de extranjería?'));
  const expert = await member('es14');
  const other = await member('es15');
  const path = `/forum/topics/${topic.id}`;

  const { page: desk, t: words } = await member('es01');
  await desk.goto(path);
  await desk.getByRole('link', { name: words('assignment-ask') }).click();
  await expect(desk.getByRole('heading', { name: words('assignment-ask') })).toBeVisible();
  await desk.getByRole('button', { name: words('assignment-act') }).click();
  await expect(desk.locator('.field-error').filter({ hasText: /./ })).toHaveCount(2);
  await desk.getByLabel(words('assignment-name')).fill(expert.api.name);
  await desk.getByRole('button', { name: words('assignment-look') }).click();
  const whom = desk.getByLabel(words('assignment-member'), { exact: true });
  await expect(whom.getByRole('option', { selected: true })).toContainText(expert.api.name);
  await desk.getByLabel(words('assignment-day')).fill(inDays(5));
  await expectAccessible(desk);
  await desk.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(desk);
  await desk.getByRole('button', { name: words('assignment-act') }).click();
  await expect(desk).toHaveURL(new RegExp(`${path}$`));
  const waits = desk.getByRole('complementary').locator('.tag').filter({ hasText: expert.api.name });
  await expect(waits).toBeVisible();
  await expectAccessible(desk);

  // The colleague is told, finds it among what waits, and hands it on.
  const { page, t } = expert;
  await page.goto('/notices');
  await expect(page.getByRole('listitem').filter({ hasText: topic.title }).first()).toBeVisible();
  await page.goto('/forum/home');
  const mine = page.locator('section').filter({ hasText: t('assignment-for-me') });
  await expectAccessible(page);
  await mine.getByRole('link', { name: topic.title }).click();
  await page.getByRole('link', { name: t('assignment-hand-on') }).click();
  await expect(page.getByLabel(t('assignment-day'))).toHaveCount(0);
  await page.getByLabel(t('assignment-name')).fill(other.api.name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { selected: true })).toContainText(other.api.name);
  await page.getByRole('button', { name: t('assignment-act') }).click();
  await expect(page.getByRole('complementary').locator('.tag').filter({ hasText: other.api.name })).toBeVisible();
  await expect(page.getByRole('link', { name: t('assignment-hand-on') })).toHaveCount(0);

  await other.page.goto(path);
  await other.page.getByRole('button', { name: other.t('assignment-done') }).click();
  await expect(other.page.getByRole('button', { name: other.t('assignment-done') })).toHaveCount(0);
  await expect(other.page.getByRole('complementary').locator('.tag').filter({ hasText: other.api.name })).toHaveCount(0);
});
