// A post is reported, hidden, a passage taken out, and its author answers.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a reported post is looked at, and its author is heard', async ({ member, expectComplaint }) => {
  // A passage that stands nowhere.
  expectComplaint(/status of 422/);
  const author = await member('cz17');
  const topic = await author.api.openTopic(unique('O jedné dívce'), 'Začátek.', 'Jmenuje se Blažena z Horní Dolní, 14 let.');
  const reader = await member('es17');
  await reader.page.goto(`/forum/topics/${topic.id}`);
  const post = reader.page.getByRole('article').filter({ hasText: '14 let' });
  await post.getByRole('button', { name: reader.t('forum-flag-start') }).click();
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel(reader.t('forum-flag-reason')).selectOption('other');
  await dialog.getByRole('button', { name: reader.t('forum-flag-act') }).click();
  await expect(dialog.locator('.field-error').filter({ hasText: /./ })).toBeVisible();
  await expectAccessible(reader.page);
  await dialog.getByLabel(reader.t('forum-flag-reason')).selectOption('identifies');
  await dialog.getByRole('button', { name: reader.t('forum-flag-act') }).click();
  await expect(reader.page.getByText(reader.t('forum-flag-done'))).toBeVisible();
  await reader.page.goto('/forum');
  await expect(reader.page.getByRole('link', { name: reader.t('forum-reviews-title') })).toHaveCount(0);

  const { page, t } = await member('es01');
  await page.goto('/forum/reviews');
  await expectAccessible(page);
  await page.getByRole('link', { name: topic.title }).click();
  const act = page.getByLabel(t('forum-review-act-label'));
  await act.selectOption('hide');
  // What the author is told is offered in the author's language.
  await expect(page.getByLabel(t('forum-review-text'))).toHaveValue(author.t('forum-template-identifies'));
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('forum-step-hidden'), { exact: true })).toBeVisible();
  await reader.page.goto(`/forum/topics/${topic.id}`);
  await expect(reader.page.getByText(reader.t('forum-post-hidden-note'))).toBeVisible();
  await expect(reader.page.getByText('Blažena')).toHaveCount(0);

  await act.selectOption('redact');
  await page.getByLabel(t('forum-review-passage')).fill('something else');
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.locator('.field-error').filter({ hasText: /./ })).toBeVisible();
  await page.getByLabel(t('forum-review-passage')).fill('Blažena z Horní Dolní, 14 let');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('forum-step-redacted'), { exact: true })).toBeVisible();
  await act.selectOption('show');
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('forum-step-shown'), { exact: true })).toBeVisible();
  await reader.page.reload();
  await expect(reader.page.getByText('Jmenuje se █████.')).toBeVisible();

  await author.page.goto(new URL(page.url()).pathname);
  await expect(author.page.getByText(author.t('forum-step-redacted'))).toBeVisible();
  await expect(author.page.getByText(author.t('forum-step-flagged'), { exact: true })).toHaveCount(0);
  await author.page.getByLabel(author.t('forum-review-answer-label')).fill('Omlouvám se.');
  await author.page.getByRole('button', { name: author.t('forum-review-answer-act') }).click();
  await expect(author.page.getByText('Omlouvám se.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Omlouvám se.')).toBeVisible();
  await act.selectOption('close');
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('forum-review-closed'))).toBeVisible();
});
