// Saying a word to a post, the answer to a question, and what one keeps.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a question is answered, and the answer thanked for and kept', async ({ member }) => {
  const asking = await member('cz16');
  const topic = await asking.api.openTopic(unique('Jak začít?'), 'Jak začínáte?');
  const { page, api, t } = await member('es16');
  await api.reply(topic.id, 'Con calma.');
  await asking.page.goto(`/forum/topics/${topic.id}`);
  const answer = asking.page.getByRole('article').filter({ hasText: 'Con calma.' });
  await answer.getByRole('button', { name: asking.t('forum-reaction-thanks') }).click();
  await expect(answer.getByRole('button', { name: `${asking.t('forum-reaction-thanks')} 1` })).toHaveAttribute('aria-pressed', 'true');
  await answer.getByRole('button', { name: asking.t('forum-answer-accept') }).click();
  await expect(answer.getByText(asking.t('forum-answer-accepted'), { exact: true })).toBeVisible();
  await answer.getByRole('button', { name: asking.t('forum-bookmark-keep'), exact: true }).click();
  await expect(answer.getByRole('button', { name: asking.t('forum-bookmark-remove') })).toBeVisible();
  await expectAccessible(asking.page);
  await asking.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(asking.page);

  await page.goto(`/forum/topics/${topic.id}`);
  const own = page.getByRole('article').filter({ hasText: 'Con calma.' });
  await expect(own.getByText(`${t('forum-reaction-thanks')} 1`)).toBeVisible();
  await expect(own.getByRole('button', { name: t('forum-reaction-thanks') })).toHaveCount(0);
  await page.getByRole('link', { name: t('forum-topic-to-answer') }).click();
  await expect(own).toBeFocused();
  await page.goto('/forum');
  const row = page.getByRole('listitem').filter({ hasText: topic.title });
  await expect(row.getByText(t('forum-topic-list-answered'))).toBeVisible();

  await asking.page.goto('/forum/bookmarks');
  const kept = asking.page.getByRole('listitem').filter({ hasText: topic.title });
  await kept.getByRole('button', { name: asking.t('forum-bookmarks-note') }).click();
  await asking.page.getByLabel(asking.t('forum-bookmarks-note-label')).fill('Na poradu.');
  await asking.page.getByRole('button', { name: asking.t('forum-bookmarks-save') }).click();
  await expect(kept.getByText('Na poradu.')).toBeVisible();
  await expectAccessible(asking.page);
  await kept.getByRole('button', { name: asking.t('forum-bookmark-remove') }).click();
  await expect(kept).toHaveCount(0);
});
