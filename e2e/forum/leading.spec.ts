// What a facilitator does to conversations: closing, pinning, recommending, moving, merging and splitting topics.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a facilitator closes a topic, and opens it again', async ({ member }) => {
  const { page, api, t } = await member('es10');
  const topic = await api.openTopic(unique('Ya está hablado'));
  const leading = await member('es01');
  await page.goto(`/forum/topics/${topic.id}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toBeEditable();
  await expect(page.getByText(t('forum-leading-title'))).toHaveCount(0);

  const { page: desk, t: words } = leading;
  await desk.goto(`/forum/topics/${topic.id}`);
  await desk.getByText(words('forum-leading-title')).click();
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

test('a pinned topic stands above its category, a recommended one on the home of the forum', async ({ member }) => {
  const { api } = await member('es11');
  const topic = await api.openTopic(unique('Léalo primero'));
  const { page, t } = await member('es01');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByText(t('forum-leading-title')).click();
  await page.getByRole('button', { name: t('forum-leading-pin') }).click();
  await expect(page.getByRole('button', { name: t('forum-leading-unpin') })).toBeVisible();
  await page.getByRole('button', { name: t('forum-leading-highlight') }).click();
  await expect(page.getByRole('button', { name: t('forum-leading-unhighlight') })).toBeVisible();

  const reader = await member('es12');
  const categories = await api.categories();
  const category = categories.find((one) => one.slug === 'coaching');
  await reader.page.goto(`/forum?category_id=${category?.id}`);
  const pinned = reader.page.getByRole('region', { name: reader.t('forum-topic-list-pinned-label') });
  await expect(pinned.getByRole('link', { name: topic.title })).toBeVisible();
  await reader.page.goto('/forum/home');
  const recommended = reader.page.locator('section').filter({ hasText: reader.t('forum-home-highlighted') });
  await expect(recommended.getByRole('link', { name: topic.title })).toBeVisible();
  await expectAccessible(reader.page);
  await reader.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(reader.page);

  await page.getByRole('button', { name: t('forum-leading-unpin') }).click();
  await expect(page.getByRole('button', { name: t('forum-leading-pin') })).toBeVisible();
  await page.getByRole('button', { name: t('forum-leading-unhighlight') }).click();
  await expect(page.getByRole('button', { name: t('forum-leading-highlight') })).toBeVisible();
});

test('posts become a topic of their own, are merged back, and old links still find them', async ({ member }) => {
  const { api } = await member('cz09');
  const topic = await api.openTopic(unique('Dvě věci najednou'), 'První věc.', 'Druhá věc.', 'Zase první.', 'Zase druhá.');
  const { page, t } = await member('es01');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByText(t('forum-leading-title')).click();
  await page.getByRole('button', { name: t('forum-leading-split-start') }).click();
  const form = page.getByRole('form').filter({ has: page.getByLabel(t('forum-leading-split-title')) }).or(
    page.locator('form').filter({ has: page.getByLabel(t('forum-leading-split-title')) }),
  );
  await form.getByRole('button', { name: t('forum-leading-split-act') }).click();
  await expect(page.locator('.field-error').filter({ hasText: /./ }).first()).toBeVisible();
  await page.getByLabel(t('forum-leading-split-choose', { number: '2' })).check();
  await page.getByLabel(t('forum-leading-split-choose', { number: '4' })).check();
  await expect(page.getByText(t('forum-leading-split-chosen', { count: 2 }))).toBeVisible();
  const title = unique('La segunda cosa');
  await page.getByLabel(t('forum-leading-split-title')).fill(title);
  await expectAccessible(page);
  await form.getByRole('button', { name: t('forum-leading-split-act') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('article')).toHaveCount(2);
  const made = page.url().split('/').at(-1) ?? '';

  const reader = await member('cz10');
  await reader.page.goto(`/forum/topics/${topic.id}?from=4#post-4`);
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(reader.page.getByRole('article').filter({ hasText: 'Zase druhá.' })).toBeFocused();

  await page.getByText(t('forum-leading-title')).click();
  await page.getByRole('link', { name: t('forum-leading-arrange') }).click();
  await page.getByLabel(t('forum-leading-merge-label')).fill('nothing');
  await page.getByRole('button', { name: t('forum-leading-merge-act'), exact: true }).click();
  await expect(page.locator('.field-error').filter({ hasText: /./ }).first()).toBeVisible();
  await page.getByLabel(t('forum-leading-merge-label')).fill(`https://waymark.example/forum/topics/${topic.id}?from=3`);
  await page.getByRole('button', { name: t('forum-leading-merge-act'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic.title);
  await expect(page.getByRole('article')).toHaveCount(4);

  // Where one is already, an address with a fragment loads nothing.
  await reader.page.goto('/forum');
  await reader.page.goto(`/forum/topics/${made}?from=2#post-2`);
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(topic.title);
  await expect(reader.page.getByRole('article').filter({ hasText: 'Zase druhá.' })).toBeFocused();
  await reader.page.goto(`/forum/topics/${made}`);
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(topic.title);
});

test('a topic is moved into another category', async ({ member }) => {
  const { api } = await member('cz11');
  const topic = await api.openTopic(unique('Patří jinam'));
  const { page, t } = await member('es01');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByText(t('forum-leading-title')).click();
  await page.getByRole('link', { name: t('forum-leading-arrange') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('forum-leading-arrange'));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  const into = 'Grupos de apoyo entre iguales';
  await page.getByLabel(t('forum-leading-move-label')).selectOption({ label: into });
  await page.getByRole('button', { name: t('forum-leading-move-act') }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: into })).toBeVisible();
});
