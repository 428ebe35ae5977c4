// The forum's main path: colleagues in two countries read and write.
import { signIn } from '../support/accounts.ts';
import { expect, test, unique } from '../support/test.ts';
import { words } from '../support/words.ts';

const ro = words('ro');
const es = words('es');

test('a reply in Romanian is read and answered from Spain', async ({ member, open }) => {
  const { api } = await member('cz05');
  const topic = await api.openTopic(unique('Jak se loučíte na konci doprovázení?'), 'Hledám malé rituály.');
  const [here, there] = [await open(), await open()];
  const answer = unique('Scriem împreună o scrisoare și o citim după șase luni. Așa știu că ușa rămâne deschisă.');
  const thanks = unique('¡Qué buena idea! Mañana la probamos en Alicante.');

  await signIn(here, 'ro05');
  await here.getByRole('link', { name: topic.title }).click();
  await expect(here.getByRole('heading', { level: 1, name: topic.title })).toBeVisible();
  await here.getByRole('textbox', { name: ro('forum-reply-label') }).fill(answer);
  await here.getByRole('button', { name: ro('forum-reply-act') }).click();
  await expect(here.getByRole('article').filter({ hasText: answer })).toBeFocused();
  await expect(here.getByRole('textbox', { name: ro('forum-reply-label') })).toHaveValue('');

  await signIn(there, 'es05');
  await there.getByRole('link', { name: topic.title }).click();
  await expect(there.getByRole('article').filter({ hasText: answer })).toContainText('Elena Ciobanu');
  await there.getByRole('textbox', { name: es('forum-reply-label') }).fill(thanks);
  await there.getByRole('button', { name: es('forum-reply-act') }).click();
  await expect(there.getByRole('article').filter({ hasText: thanks })).toBeVisible();

  await here.reload();
  await expect(here.getByRole('article').filter({ hasText: thanks })).toContainText('Nuria Vidal');
  expect((await api.posts(topic.id)).map((post) => post.number)).toEqual([1, 2, 3]);
});

test('a new topic keeps its diacritics, its language and its marks', async ({ member }) => {
  const { page, t } = await member('ro07');
  const title = unique('Când tace: ce înțelegeți din tăcerea „încăpățânată”?');
  await page.goto('/forum');
  await page.getByRole('link', { name: t('forum-topic-list-new'), exact: true }).click();
  await page.getByRole('combobox', { name: t('forum-new-topic-category-label') }).selectOption({ label: 'Primul contact și încrederea' });
  await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).fill(title);
  await page.getByRole('combobox', { name: t('forum-composer-language') }).selectOption({ label: 'Română' });
  await page.getByRole('textbox', { name: t('forum-new-topic-body-label') }).fill('Ședem **alături**.\n\n- fără întrebări\n- cu un ceai');
  await page.getByRole('tab', { name: t('ui-editor-preview') }).click();
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveText(['fără întrebări', 'cu un ceai']);
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();

  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAttribute('lang', 'ro');
  await expect(page).toHaveTitle(`${title} – Waymark`);
  const post = page.getByRole('article');
  await expect(post.getByRole('strong').filter({ hasText: 'alături' })).toBeVisible();
  await expect(post.getByRole('listitem')).toHaveText(['fără întrebări', 'cu un ceai']);
  await page.getByRole('navigation', { name: t('ui-breadcrumb-label') }).getByRole('link', { name: 'Primul contact și încrederea' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('a double click posts once', async ({ member }) => {
  const { page, api, t } = await member('ro09');
  const topic = await api.openTopic(unique('Un subiect cu un singur răspuns'));
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('O singură dată.');
  await page.getByRole('button', { name: t('forum-reply-act') }).dblclick();
  await expect(page.getByRole('article').filter({ hasText: 'O singură dată.' })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(2);
});
