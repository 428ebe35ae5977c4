// A name that got out is reported, taken out of the post, and then out of everything: quotes, drafts and the search.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a name that got out is taken out everywhere', async ({ member, expectComplaint }) => {
  // A number that is no identifier.
  expectComplaint(/status of 422/);
  const author = await member('cz16');
  const topic = await author.api.openTopic(
    unique('Školní docházka'),
    'Začátek.',
    'Zdislava **Nepomucká** z Horní Dolní nechodí do školy.',
    'Psala jsem o ní i paní učitelce: zdislava nepomucka.',
  );
  const reader = await member('es16');
  await reader.page.goto(`/forum/topics/${topic.id}`);
  const post = reader.page.getByRole('article').filter({ hasText: 'nechodí' });
  await post.getByRole('button', { name: reader.t('forum-flag-start') }).click();
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByRole('button', { name: reader.t('forum-flag-act') }).click();
  await expect(reader.page.getByText(reader.t('forum-flag-done'))).toBeVisible();
  await reader.page.goto('/search?q=Nepomucka');
  await expect(reader.page.getByRole('link', { name: topic.title })).toHaveCount(2);

  const { page, t } = await member('es01');
  await page.goto('/forum/reviews');
  await page.getByRole('link', { name: topic.title }).click();
  await page.getByLabel(t('forum-review-act-label')).selectOption('redact');
  await page.getByLabel(t('forum-review-passage')).fill('z Horní Dolní ');
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('forum-step-redacted'), { exact: true })).toBeVisible();
  const review = new URL(page.url()).pathname;
  await author.page.goto(review);
  await author.page.getByLabel(author.t('forum-review-answer-label')).fill('Zdislava Nepomucká je moje klientka. Omlouvám se.');
  await author.page.getByRole('button', { name: author.t('forum-review-answer-act') }).click();
  await expect(author.page.getByText('je moje klientka')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: t('moderation-purge-link') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const values = page.getByLabel(t('moderation-purge-values'));
  await values.fill('2010');
  await page.getByRole('button', { name: t('moderation-purge-look') }).click();
  await expect(page.locator('.field-error').filter({ hasText: t('moderation-purge-too-broad') })).toBeVisible();
  await values.fill('ZDISLAVA NEPOMUCKA');
  await page.getByRole('button', { name: t('moderation-purge-look') }).click();
  await expect(page.getByText(t('moderation-purge-found'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: topic.title })).toHaveCount(2);
  expect(page.url()).not.toContain('ZDISLAVA');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('moderation-purge-act') }).click();
  const sure = page.getByRole('dialog');
  await expectAccessible(page);
  await sure.getByRole('button', { name: t('moderation-purge-act') }).click();
  await expect(page.getByText(t('moderation-purge-done'))).toBeVisible();

  await reader.page.reload();
  await expect(reader.page.getByRole('link', { name: topic.title })).toHaveCount(0);
  await reader.page.goto(`/forum/topics/${topic.id}`);
  await expect(reader.page.getByText('█████ █████nechodí do školy.')).toBeVisible();
  await expect(reader.page.getByText('paní učitelce: █████.')).toBeVisible();
  await author.page.reload();
  await expect(author.page.getByText('█████ je moje klientka')).toBeVisible();
  await expect(author.page.getByText(author.t('moderation-step-purged'))).toBeVisible();
});
