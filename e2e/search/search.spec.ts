// Finding what colleagues wrote: without diacritics, by the keyboard, narrowed, on a phone, and only what one may see.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { LANGUAGES, words } from '../support/words.ts';
import { expect, test, unique } from '../support/test.ts';

test('a word is found without its diacritics, and the post is opened', async ({ member }) => {
  const { page, api, t } = await member('ro15');
  const mark = unique('zq').replace(/\s/g, '');
  const topic = await api.openTopic(`Ședința ${mark}`, 'La început.', `Am pregătit o sărbătoare ${mark} cu toții.`);
  await page.goto('/forum');
  const box = page.getByRole('combobox', { name: t('search-box-label') });
  await expect(box).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type(`sarbatoare ${mark}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('search-page-title-of', { q: `sarbatoare ${mark}` }));
  const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: topic.title });
  await expect(hit.locator('mark').first()).toHaveText('sărbătoare');
  await hit.getByRole('link', { name: topic.title }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Am pregătit' })).toBeInViewport();
  await page.goBack();
  await expect(hit).toBeVisible();
});

test('titles are suggested while one types', async ({ member }) => {
  const { page, api, t } = await member('cz15');
  const topic = await api.openTopic(unique('Příliš žluťoučký kůň'), 'První.');
  await page.goto('/forum');
  const box = page.getByRole('combobox', { name: t('search-box-label') });
  await box.pressSequentially('prilis zlut');
  const option = page.getByRole('option', { name: topic.title });
  await expect(option).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await box.press('Escape');
  await expect(option).toBeHidden();
  await box.press('o');
  await expect(option).toBeVisible();
  await box.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/forum/topics/${topic.id}`));
});

test('a search is narrowed, and the address keeps it', async ({ member }) => {
  const one = await member('es15');
  const other = await member('ro16');
  const mark = unique('zw').replace(/\s/g, '');
  const mine = await one.api.openTopic(unique('Mi jardín'), `Sobre el huerto ${mark}.`);
  const theirs = await other.api.openTopic(unique('Grădina mea'), `Despre grădină ${mark}.`);
  const { page, t } = one;
  await page.goto(`/search?q=${mark}`);
  const hits = page.getByRole('main').getByRole('listitem');
  await expect(hits).toHaveCount(2);
  await page.getByText(t('search-filters-title')).click();
  await page.getByRole('combobox', { name: t('search-filters-author') }).selectOption({ label: t('search-filters-me') });
  await page.getByRole('button', { name: t('search-filters-act') }).click();
  await expect(page).toHaveURL(/author_id=/);
  await expect(hits).toHaveCount(1);
  await expect(hits).toContainText(mine.title);
  await page.reload();
  await expect(hits).toHaveCount(1);
  await page.getByRole('link', { name: t('search-filters-clear') }).click();
  await expect(hits).toHaveCount(2);
  await expect(hits.filter({ hasText: theirs.title })).toBeVisible();
});

test('what a mistake or nothing found says', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 422/);
  expectComplaint(/ERR_FAILED/);
  const { page, t } = await member('es16');
  await page.goto('/search');
  await expect(page.getByText(t('search-page-start-title'))).toBeVisible();
  await page.goto('/search?q=zzqqxxnothing');
  await expect(page.getByText(t('search-results-empty-title'))).toBeVisible();
  await page.goto('/search?q=%3F%21');
  await expect(page.getByText(t('search-wrong-nothing'))).toBeVisible();
  await page.route('**/api/v1/search?*', (route) => route.abort());
  await page.goto('/search?q=casa');
  await expect(page.getByText(t('ui-load-failed-title'))).toBeVisible();
  await page.unroute('**/api/v1/search?*');
  await page.getByRole('button', { name: t('ui-load-retry') }).click();
  await expect(page.getByText(t('ui-load-failed-title'))).toBeHidden();
});

// An account each: the language of one is changed while the others are looked at.
const READERS = { en: 'cz16', ro: 'es17', es: 'cz17', cs: 'ro17' };
const COMMON = { en: 'group', ro: 'grup', es: 'grupo', cs: 'skupina' };

for (const language of LANGUAGES) {
  test(`the search speaks ${language}, fits a phone and breaks no rule`, async ({ member }) => {
    const { page, api } = await member(READERS[language], { viewport: { width: 320, height: 720 } });
    const before = api.language;
    await api.setLanguage(language);
    const t = words(language);
    await page.goto(`/search?q=${COMMON[language]}&language=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('search-page-title-of', { q: COMMON[language] }));
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.goto('/forum');
    await expect(page.getByRole('combobox', { name: t('search-box-label') })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await api.setLanguage(before);
  });
}
