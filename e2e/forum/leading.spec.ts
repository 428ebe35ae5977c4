// What a facilitator does to a conversation: closing a topic, and opening it again.
import { expectAccessible } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a facilitator closes a topic, and opens it again', async ({ member }) => {
  const { page, api, t } = await member('es10');
  const topic = await api.openTopic(unique('Ya está hablado'));
  const leading = await member('es01');
  await page.goto(`/forum/topics/${topic.id}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toBeEditable();
  await expect(page.getByRole('button', { name: t('forum-topic-lock') })).toHaveCount(0);

  const { page: desk, t: words } = leading;
  await desk.goto(`/forum/topics/${topic.id}`);
  await desk.getByRole('button', { name: words('forum-topic-lock') }).click();
  await expect(desk.getByText(words('forum-topic-locked'))).toBeVisible();
  await expect(desk.getByRole('textbox', { name: words('forum-reply-label') })).toBeEditable();
  await expectAccessible(desk);
  await page.reload();
  await expect(page.getByText(t('forum-topic-locked'))).toBeVisible();
  await expect(reply).toHaveCount(0);

  await desk.getByRole('button', { name: words('forum-topic-unlock') }).click();
  await expect(desk.getByText(words('forum-topic-locked'))).toHaveCount(0);
  await page.reload();
  await expect(reply).toBeEditable();
});
