// Finding what is new, and keeping one's place.
import { expect, test, unique } from '../support/test.ts';

test('a topic is marked unread until it is read, and again after a reply', async ({ member }) => {
  const author = await member('cz07');
  const { page, t } = await member('es10');
  const topic = await author.api.openTopic(unique('Co je nového u vás?'), 'První.');
  const link = page.getByRole('link', { name: topic.title });
  await page.goto('/forum');
  await expect(link).toHaveAccessibleName(`${t('forum-topic-list-unread')} ${topic.title}`);
  await link.click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await expect(link).toHaveAccessibleName(topic.title);

  await author.api.reply(topic.id, 'Druhý.');
  await page.reload();
  await expect(link).toHaveAccessibleName(`${t('forum-topic-list-unread')} ${topic.title}`);
  await link.click();
  await expect(page.getByText(t('forum-topic-new-since'))).toBeVisible();
});

test('one jumps to the first unread post of a long topic', async ({ member }) => {
  const { page, api, t } = await member('cz09');
  const texts = Array.from({ length: 26 }, (_, index) => `Příspěvek číslo ${index + 1}.`);
  const topic = await api.openTopic(unique('Dlouhý rozhovor'), ...texts);
  const reader = await member('es11');
  await reader.api.markRead(topic.id, 23);
  await reader.page.goto(`/forum/topics/${topic.id}`);
  await reader.page.getByRole('link', { name: reader.t('forum-topic-first-unread', { count: 3 }) }).click();
  const first = reader.page.getByRole('article').filter({ hasText: 'Příspěvek číslo 24.' });
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();

  await page.goto(`/forum/topics/${topic.id}`);
  await expect(page.getByRole('article')).toHaveCount(20);
  await page.getByRole('link', { name: t('forum-topic-later') }).click();
  await expect(page.getByRole('article')).toHaveCount(6);
  await page.reload();
  await expect(page.getByRole('article').first()).toContainText('Příspěvek číslo 21.');
});

test('the list keeps category and page in its address', async ({ member }) => {
  const { page, t } = await member('cz10');
  // Nobody writes into this category here, so that its pages stand still.
  await page.goto('/forum');
  await page.getByRole('link', { name: 'Spolupráce přes hranice' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spolupráce přes hranice');
  const titles = page.getByRole('main').getByRole('listitem').filter({ has: page.getByText(/,\s(Rumunsko|Španělsko|Česko|Česká republika)/) }).getByRole('link');
  await expect(titles).toHaveCount(20);
  const newest = await titles.allTextContents();
  await page.getByRole('link', { name: t('ui-pager-older') }).click();
  await expect(page).toHaveURL(/category_id=.*&cursor=/);
  await expect(titles).toHaveCount(3);
  const older = await titles.allTextContents();
  expect(newest).not.toContain(older[0]);

  await page.reload();
  await expect(titles).toHaveText(older);
  await titles.first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goBack();
  await expect(titles).toHaveText(older);
  await page.getByRole('link', { name: t('ui-pager-newer') }).click();
  await expect(titles).toHaveText(newest);
});

test('an address of nothing says so', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 404/);
  const { page, t } = await member('cz11');
  await page.goto('/forum/topics/01900000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accounts-not-found-title'));
});
