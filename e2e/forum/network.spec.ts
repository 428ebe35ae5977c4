// The line drops while posting: the text stays, the app tries again by itself, and the post is there once.
import type { Page } from '@playwright/test';
import { expect, test, unique } from '../support/test.ts';

test('the network is cut while posting', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  const { page, context, api, t } = await member('cz12');
  const topic = await api.openTopic(unique('Spojení padá'));
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await page.goto(`/forum/topics/${topic.id}`);
  await reply.fill('Přes tunel.');
  await context.setOffline(true);
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByText(t('forum-composer-kept'))).toBeVisible();
  await expect(page.getByRole('timer')).toContainText(/\d/);
  await expect(reply).toHaveValue('Přes tunel.');
  expect(await api.posts(topic.id)).toHaveLength(1);

  await context.setOffline(false);
  await expect(page.getByRole('article').filter({ hasText: 'Přes tunel.' })).toBeVisible();
  await expect(reply).toHaveValue('');
  expect(await api.posts(topic.id)).toHaveLength(2);
  await expect.poll(() => api.draft(`reply-${topic.id}`)).toBeUndefined();
});

test('the answer gets lost after the server has stored the reply', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_FAILED/);
  const { page, api, t } = await member('cz13');
  const topic = await api.openTopic(unique('Odpověď se ztratila'));
  await page.goto(`/forum/topics/${topic.id}`);
  await loseAnswer(page, 'POST', '**/api/v1/forum/topics/*/posts');
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('Jen jednou.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByText(t('forum-composer-kept'))).toBeVisible();
  expect(await api.posts(topic.id)).toHaveLength(2);
  await page.getByRole('button', { name: t('forum-composer-try-now') }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Jen jednou.' })).toHaveCount(1);
  expect(await api.posts(topic.id)).toHaveLength(2);
});

test('the answer gets lost, and the page is reloaded before the next try', async ({ member, expectComplaint }) => {
  // A draft that was on its way meets that its reply was stored.
  expectComplaint(/ERR_FAILED|status of 409 .*\/drafts\//);
  const { page, api, t } = await member('cz14');
  const topic = await api.openTopic(unique('Odpověď se ztratila a stránka taky'));
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await page.goto(`/forum/topics/${topic.id}`);
  await loseAnswer(page, 'POST', '**/api/v1/forum/topics/*/posts');
  await reply.fill('I po novém načtení jen jednou.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByText(t('forum-composer-kept'))).toBeVisible();
  await page.reload();
  await expect(reply).toHaveValue('I po novém načtení jen jednou.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(reply).toHaveValue('');
  expect(await api.posts(topic.id)).toHaveLength(2);
});

test('the answer to a change gets lost: no conflict with oneself', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_FAILED|status of 409/);
  const { page, api, t } = await member('cz15');
  const topic = await api.openTopic(unique('Změna se ztratila'), 'Předtím.');
  await page.goto(`/forum/topics/${topic.id}`);
  await loseAnswer(page, 'PATCH', '**/api/v1/forum/posts/*');
  await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
  await page.getByRole('textbox', { name: t('forum-edit-label') }).fill('Potom.');
  await page.getByRole('button', { name: t('forum-edit-act') }).click();
  await page.getByRole('button', { name: t('forum-composer-try-now') }).click();
  await expect(page.getByRole('article')).toContainText('Potom.');
  await expect(page.getByText(t('forum-conflict-title'))).toHaveCount(0);
});

test('a topic whose posts do not load says so, and loads at the second try', async ({ member, expectComplaint }) => {
  expectComplaint(/ERR_FAILED/);
  const { page, api, t } = await member('cz16');
  const topic = await api.openTopic(unique('Napoprvé to nejde'));
  await page.route('**/api/v1/forum/topics/*/posts**', (route) => route.abort(), { times: 1 });
  await page.goto(`/forum/topics/${topic.id}`);
  await expect(page.getByRole('alert')).toContainText(t('ui-load-failed-title'));
  await page.getByRole('button', { name: t('ui-load-retry') }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('the server restarts while posting', async ({ startServer, member, expectComplaint }) => {
  expectComplaint(/ERR_CONNECTION_REFUSED/);
  const server = await startServer();
  const { page, api, t } = await member('cz12', { baseURL: server.url });
  const topic = await api.openTopic(unique('Server se restartuje'));
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await page.goto(`/forum/topics/${topic.id}`);
  await expect(reply).toBeEditable();
  await server.stop();
  await reply.fill('Počkáme, až se vrátí.');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByText(t('forum-composer-kept'))).toBeVisible();
  await expect(page.getByRole('timer')).toContainText(/\d/);
  await expect(reply).toHaveValue('Počkáme, až se vrátí.');
  await server.start();
  const posted = page.getByRole('article').filter({ hasText: 'Počkáme, až se vrátí.' });
  await expect(posted).toBeFocused();
  await expect(reply).toHaveValue('');
  expect(await api.posts(topic.id)).toHaveLength(2);
  await page.reload();
  await expect(posted).toHaveCount(1);
  await expect(reply).toHaveValue('');
});

/** Lets the next request of this method reach the server, and its answer get lost. */
async function loseAnswer(page: Page, method: string, url: string): Promise<void> {
  let lost = false;
  await page.route(url, async (route) => {
    if (lost || route.request().method() !== method) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort();
  });
}
