// A first post waits where its category holds it: its author sees that, a facilitator publishes it, nobody else knew.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a first post waits until a facilitator publishes it', async ({ member, expectComplaint }) => {
  // What has to wait is refused first, and then handed in.
  expectComplaint(/status of 403/);
  const administrator = await member('admin');
  const category = await administrator.api.createCategory(unique('Primeros pasos'), { hold_first: 1 });
  const leading = await member('es01');
  const topic = await leading.api.openTopicIn(category, unique('Bienvenida'));
  const author = await member('cz15');
  const reader = await member('ro15');
  await author.page.goto(`/forum/topics/${topic.id}`);
  const words = unique('Dobrý den, jsem tu nová.');
  await author.page.getByLabel(author.t('forum-reply-label')).fill(words);
  await author.page.getByRole('button', { name: author.t('forum-reply-act') }).click();
  await expect(author.page.getByRole('heading', { level: 1 })).toHaveText(author.t('moderation-held-title'));
  await expect(author.page.getByText(words)).toBeVisible();
  await expect(author.page.getByText(author.t('moderation-held-waiting'), { exact: true })).toBeVisible();
  await expectAccessible(author.page);
  await reader.page.goto(`/forum/topics/${topic.id}`);
  await expect(reader.page.getByRole('article')).toHaveCount(1);

  const { page, t } = leading;
  await page.goto('/forum/reviews');
  await page.getByRole('link', { name: t('moderation-first-title') }).click();
  const held = page.getByRole('listitem').filter({ hasText: words });
  await expect(held).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await held.getByRole('button', { name: t('moderation-first-refuse') }).click();
  // What the author is told is offered in the author's language.
  await expect(page.getByLabel(t('forum-review-text'))).toHaveValue(author.t('forum-template-identifies'));
  await page.keyboard.press('Escape');
  await held.getByRole('button', { name: t('moderation-first-approve'), exact: true }).click();
  await expect(page.getByText(t('moderation-first-approved'))).toBeVisible();
  await expect(held).toHaveCount(0);
  await reader.page.reload();
  await expect(reader.page.getByText(words)).toBeVisible();
  await author.page.reload();
  await expect(author.page.getByText(author.t('moderation-held-empty-title'))).toBeVisible();
});

test('what an anonymous colleague asks waits without a name', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 403/);
  const administrator = await member('admin');
  const category = await administrator.api.createCategory(unique('Bez jména'), { hold_first: 1, anonymity: true });
  const author = await member('cz14', { colorScheme: 'dark' });
  await author.page.goto(`/forum/new?category_id=${category}`);
  const title = unique('Bála jsem se klienta');
  await author.page.getByLabel(author.t('forum-new-topic-title-label')).fill(title);
  await author.page.getByLabel(author.t('forum-new-topic-body-label')).fill('Co s tím?');
  await author.page.getByLabel(author.t('anonymity-write')).check();
  await author.page.getByRole('button', { name: author.t('forum-new-topic-act') }).click();
  await expect(author.page.getByRole('heading', { name: title })).toBeVisible();
  await expect(author.page.getByText(author.t('anonymity-colleague'))).toBeVisible();
  await author.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(author.page);
  await expectAccessible(author.page);

  const { page, t } = await member('es01', { colorScheme: 'dark' });
  await page.goto('/forum/reviews/first-posts');
  const held = page.getByRole('listitem').filter({ hasText: title });
  await expect(held.getByText(t('anonymity-colleague'))).toBeVisible();
  await expectAccessible(page);
  await held.getByRole('button', { name: t('moderation-first-approve'), exact: true }).click();
  await expect(held).toHaveCount(0);
  await page.goto(`/forum?category_id=${category}`);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('main').getByText(t('anonymity-colleague')).first()).toBeVisible();
});
