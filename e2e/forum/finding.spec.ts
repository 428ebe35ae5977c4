// Finding what one looks for: the home of the forum, its views, filters and tags.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('views and filters stand in the address', async ({ member }) => {
  const { page, api, t } = await member('ro09');
  const other = await member('cz15');
  const mine = await api.openTopic(unique('Al meu'));
  const theirs = await other.api.openTopic(unique('Cizí'));
  await page.goto('/forum');
  const views = page.getByRole('navigation', { name: t('forum-tabs-label') });
  const link = (title: string) => page.getByRole('main').getByRole('link', { name: title });
  await views.getByRole('link', { name: t('forum-tabs-mine') }).click();
  await expect(page).toHaveURL(/\?mine=true$/);
  await expect(link(mine.title)).toBeVisible();
  await expect(link(theirs.title)).toHaveCount(0);
  await views.getByRole('link', { name: t('forum-tabs-unread') }).click();
  await expect(link(theirs.title)).toBeVisible();
  await expect(link(mine.title)).toHaveCount(0);
  await page.getByText(t('forum-filters-title')).click();
  await page.getByLabel(t('forum-filters-country')).selectOption('CZ');
  await expect(page).toHaveURL(/\?unread=true&country=CZ$/);
  await expect(link(theirs.title)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel(t('forum-filters-country'))).toHaveValue('CZ');
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: t('forum-filters-clear') }).click();
  await expect(page).toHaveURL(/\?unread=true$/);

  await page.getByRole('button', { name: t('forum-tabs-all-read') }).click();
  await expect(page.getByText(t('forum-filters-none-title'))).toBeVisible();
  await page.goto('/forum/home');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('forum-home-title'));
});

test('a tag leads to its topics', async ({ member }) => {
  const { page, t } = await member('ro10');
  const tag = `somn ${Date.now().toString(36)}`;
  await page.goto('/forum/new');
  await page.getByLabel(t('forum-new-topic-category-label')).selectOption({ label: 'Coaching în practică' });
  await page.getByLabel(t('forum-new-topic-title-label')).fill(unique('Cum dorm cei mici'));
  await page.getByLabel(t('forum-tags-label')).fill(`${tag.toUpperCase()}, <rău>`);
  await page.getByLabel(t('forum-new-topic-body-label')).fill('O întrebare.');
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  await expect(page.locator('.field-error').filter({ hasText: /./ })).toBeVisible();
  await page.getByLabel(t('forum-tags-label')).fill(tag.toUpperCase());
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  await page.getByRole('link', { name: `#${tag}` }).click();
  await expect(page).toHaveURL(/\/forum\?tag=/);
  await expect(page.getByRole('main').getByRole('link', { name: /Cum dorm cei mici/ })).toHaveCount(1);
});
