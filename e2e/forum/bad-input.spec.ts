// What people paste and mistype into the forum's forms: mistakes are named where they are, the text stays, nothing runs.
import type { Locator, Page } from '@playwright/test';
import { expect, test, unique } from '../support/test.ts';
import type { Words } from '../support/words.ts';

/** Texts that must come out as they went in. */
const TEXTS = {
  'right-to-left': 'مرحبا، كيف حالكم؟ שלום לכולם',
  emoji: '👩🏽‍⚕️ 🇷🇴 ❤️‍🩹 👨‍👩‍👧‍👦',
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  sql: `'; DROP TABLE forum_posts; -- " OR 1=1`,
} as const;

for (const [kind, text] of Object.entries(TEXTS)) {
  test(`${kind} in title and text is text for everyone`, async ({ member }) => {
    const { page, api, t } = await member({ 'right-to-left': 'ro17', emoji: 'ro18', script: 'ro19', sql: 'ro20' }[kind] ?? 'ro17');
    await api.deleteDraft('topic');
    const title = unique(text);
    await page.goto('/forum/new');
    await page.getByRole('combobox', { name: t('forum-new-topic-category-label') }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).fill(title);
    const body = page.getByRole('textbox', { name: t('forum-new-topic-body-label') });
    await body.fill(`\`${title}\`\n\n${text}`);
    await page.getByRole('tab', { name: t('ui-editor-preview') }).click();
    await expect(page.getByRole('tabpanel')).toContainText(title);
    await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('article')).toContainText(title);
    await expect(page.getByRole('article').getByRole('img')).toHaveCount(0);

    // The text to change is the text as it was typed.
    await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
    await expect(page.getByRole('textbox', { name: t('forum-edit-label') })).toHaveValue(`\`${title}\`\n\n${text}`);

    const other = await member('es18');
    await other.page.goto('/forum');
    await other.page.getByRole('link', { name: title }).click();
    await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(other.page).toHaveTitle(`${title} – Waymark`);
  });
}

test('links and HTML in a post cannot run anything', async ({ member }) => {
  const { page, api } = await member('es19');
  const hostile = [
    '[click](javascript:alert(1)) [data](data:text/html,<script>alert(2)</script>)',
    '<a href="javascript:alert(3)" onclick="alert(4)">five</a> <svg onload=alert(6)> <iframe src="javascript:alert(7)"></iframe>',
    '<style>body{display:none}</style> ![pixel](https://tracker.example/p.png)',
  ].join('\n\n');
  const topic = await api.openTopic(unique('Enlaces hostiles'), hostile);
  await page.goto(`/forum/topics/${topic.id}`);
  const post = page.getByRole('article');
  await expect(post).toContainText('click');
  for (const link of await post.getByRole('link').all()) {
    expect(await link.getAttribute('href')).not.toMatch(/^\s*(javascript|data):/i);
    expect(await link.getAttribute('onclick')).toBeNull();
  }
  const html = (await api.posts(topic.id))[0]?.body_html ?? '';
  expect(html).not.toMatch(/<(script|svg|iframe|style|img)|<[^>]*\son\w+=/i);
});

test('an empty topic has three mistakes, each with a link to its field', async ({ member }) => {
  const { page, api, t } = await member('cz17');
  await api.deleteDraft('topic');
  await page.goto('/forum/new');
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 3 }) })).toBeVisible();
  for (const [role, label] of [
    ['combobox', t('forum-new-topic-category-label')],
    ['textbox', t('forum-new-topic-title-label')],
    ['textbox', t('forum-new-topic-body-label')],
  ] as const) {
    const field = page.getByRole(role, { name: label });
    await expect(field).toHaveAccessibleDescription(new RegExp(escaped(t('ui-field-required'))));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('link', { name: `${label}: ` }).click();
    await expect(field).toBeFocused();
  }
});

test('titles too short and too long are kept and explained', async ({ member }) => {
  const { page, api, t } = await member('cz18');
  await api.deleteDraft('topic');
  await page.goto('/forum/new');
  const field = page.getByRole('textbox', { name: t('forum-new-topic-title-label') });
  await page.getByRole('combobox', { name: t('forum-new-topic-category-label') }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: t('forum-new-topic-body-label') }).fill('Tělo zůstává.');
  for (const [title, words] of [['ab', t('ui-field-too-short', { limit: 3 })], ['ř'.repeat(151), t('ui-field-too-long', { limit: 150 })]] as const) {
    await field.fill(title);
    await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
    await expectMistake(field, words);
    await expect(field).toHaveValue(title);
  }
  await expect(page.getByRole('textbox', { name: t('forum-new-topic-body-label') })).toHaveValue('Tělo zůstává.');
  await api.deleteDraft('topic');
});

test('replies and changes that are empty or too long are kept and explained', async ({ member }) => {
  const { page, api, t } = await member('cz18');
  const topic = await api.openTopic(unique('Prázdné a dlouhé'), 'Původní.');
  await page.goto(`/forum/topics/${topic.id}`);
  await tryBodies(page, t, page.getByRole('textbox', { name: t('forum-reply-label') }), t('forum-reply-act'));
  await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
  await tryBodies(page, t, page.getByRole('textbox', { name: t('forum-edit-label') }), t('forum-edit-act'));
  expect((await api.posts(topic.id)).map((post) => post.body_html.includes('Původní.'))).toEqual([true]);
});

test('a title is changed only to a good one', async ({ member }) => {
  const { page, api, t } = await member('cz19');
  const topic = await api.openTopic(unique('Dobrý název'));
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('button', { name: t('forum-edit-topic-start') }).click();
  const field = page.getByRole('textbox', { name: t('forum-new-topic-title-label') });
  for (const [title, words] of [
    ['', t('ui-field-required')],
    ['ab', t('ui-field-too-short', { limit: 3 })],
    ['ž'.repeat(151), t('ui-field-too-long', { limit: 150 })],
  ] as const) {
    await field.fill(title);
    await page.getByRole('button', { name: t('forum-edit-topic-act') }).click();
    await expectMistake(field, words);
    await expect(field).toHaveValue(title);
  }
  const hostile = unique(TEXTS.script);
  await field.fill(hostile);
  await page.getByRole('button', { name: t('forum-edit-topic-act') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile);
});

async function tryBodies(page: Page, t: Words, field: Locator, act: string): Promise<void> {
  for (const [body, words] of [
    ['', t('ui-field-required')],
    [' \n ', t('ui-field-required')],
    ['ů'.repeat(20_001), t('ui-field-too-long', { limit: 20_000 })],
  ] as const) {
    await field.fill(body);
    await page.getByRole('button', { name: act }).click();
    await expectMistake(field, words);
    await expect(field).toHaveValue(body);
  }
}

/** The mistake is named under the field, in its description; numbers are written as the language writes them. */
async function expectMistake(field: Locator, words: string): Promise<void> {
  await expect(field).toHaveAccessibleDescription(new RegExp(escaped(words).replace(/\d[\d.,\s]*/g, '[\\d.,\\s]+')));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
