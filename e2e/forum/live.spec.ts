// What colleagues write shows without a reload, and what one has read is read on every device.
import { expectAccessible } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a reply of a colleague is announced quietly, and shown when one asks', async ({ member }) => {
  const author = await member('es13');
  const topic = await author.api.openTopic(unique('Hablemos ahora'), 'Primero.');
  const { page, t } = await member('cz12');
  const opened = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/events'));
  await page.goto(`/forum/topics/${topic.id}`);
  await expect(page.getByRole('article')).toHaveCount(1);
  await opened;
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await reply.fill('Právě píšu.');

  await author.page.goto(`/forum/topics/${topic.id}`);
  await author.page.getByRole('textbox', { name: author.t('forum-reply-label') }).fill('Y segundo.');
  await author.page.getByRole('button', { name: author.t('forum-reply-act') }).click();
  await expect(author.page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText(t('forum-arrivals-replies', { count: 1 }))).toBeVisible();
  await author.api.reply(topic.id, 'Y tercero.');
  await expect(page.getByText(t('forum-arrivals-replies', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('forum-arrivals-show') }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('article').filter({ hasText: 'Y segundo.' })).toBeFocused();
  await expect(page.getByText(t('forum-arrivals-replies', { count: 2 }))).toHaveCount(0);
  await expect(reply).toHaveValue('Právě píšu.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  // The author hears of it in turn; what they wrote elsewhere is new on this page, too.
  await expect(author.page.getByText(author.t('forum-arrivals-replies', { count: 2 }))).toBeVisible();
});

test('the list says that something was written, and loads it', async ({ member }) => {
  const { page, t } = await member('cz13');
  const opened = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/events'));
  await page.goto('/forum');
  await opened;
  const author = await member('es14');
  const topic = await author.api.openTopic(unique('Recién llegado'));
  await page.getByRole('button', { name: t('forum-arrivals-show') }).click();
  await expect(page.getByRole('link', { name: topic.title })).toBeVisible();
});

test('what is read on one device is read on the other, and one goes on where one stopped', async ({ member, browser }) => {
  const author = await member('es15');
  const texts = Array.from({ length: 30 }, (_, index) => `Párrafo número ${index + 1}.`);
  const topic = await author.api.openTopic(unique('Para leer por partes'), ...texts);
  const { page, t, context } = await member('cz14');
  await page.goto('/forum');
  const link = page.getByRole('link', { name: topic.title });
  await expect(link).toHaveAccessibleName(`${t('forum-topic-list-unread')} ${topic.title}`);
  await link.click();
  await expect(page.getByRole('article')).toHaveCount(20);
  await page.goBack();
  await expect(link).toBeVisible();

  // The same member, on another device.
  const phone = await browser.newContext({ storageState: await context.storageState(), viewport: { width: 390, height: 800 } });
  const small = await phone.newPage();
  await small.goto('/forum');
  await small.getByRole('link', { name: topic.title }).click();
  await expect(small.getByRole('article').first()).toContainText('Párrafo número 21.');
  await expect(small.getByText(t('forum-topic-new-since'))).toBeVisible();
  await expect(small.getByRole('article')).toHaveCount(10);
  await phone.close();
  await page.reload();
  await expect(link).toHaveAccessibleName(topic.title);
});
