// The directory of members: filters, the search by name, its pages; and opting out of it.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { LANGUAGES, words } from '../support/words.ts';
import { expect, test } from '../support/test.ts';

test('a colleague is found by name without diacritics, and by what they know', async ({ member }) => {
  const { page, t } = await member('es13');
  await page.goto('/members');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('members-directory-title'));
  const list = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(list.first()).toBeVisible();
  await page.getByLabel(t('members-directory-name')).fill('andreea pav');
  await page.getByRole('main').getByRole('button', { name: t('members-directory-search') }).click();
  await expect(page).toHaveURL(/name=andreea%20pav/);
  await expect(page.getByRole('link', { name: 'Andreea Pavel' })).toBeVisible();

  await page.getByRole('link', { name: t('members-directory-all') }).first().click();
  await page.getByRole('combobox', { name: t('accounts-account-country') }).selectOption('CZ');
  await page.getByRole('combobox', { name: t('members-directory-topic') }).selectOption('legal');
  await page.getByLabel(t('members-directory-name')).press('Enter');
  await expect(page).toHaveURL(/country=CZ&topic=legal/);
  await expect(page.getByRole('link', { name: 'Andreea Pavel' })).toHaveCount(0);
  await expect(page.getByText(t('accounts-country-czechia')).first()).toBeVisible();
  // The list and its conditions stand in the address: going back restores both.
  await page.reload();
  await expect(page.getByRole('combobox', { name: t('members-directory-topic') })).toHaveValue('legal');
});

test('a search that finds nobody says so and offers all', async ({ member }) => {
  const { page, t } = await member('cz14');
  await page.goto('/members?name=nobodyiscalledthis');
  await expect(page.getByText(t('members-directory-empty-title'))).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: t('members-directory-all') }).first().click();
  await expect(page).toHaveURL(/\/members$/);
  await expect(page.getByRole('main').getByRole('list').first()).toBeVisible();
});

test('the list goes on and back', async ({ member }) => {
  const { page, t } = await member('ro14');
  await page.goto('/members');
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await page.getByRole('link', { name: t('members-directory-next') }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(first).not.toHaveText(name);
  await page.getByRole('link', { name: t('members-directory-previous') }).click();
  await expect(first).toHaveText(name);
});

// An account each: the language of one is changed while the others are looked at.
const READERS = { en: 'cz13', ro: 'es10', es: 'cz09', cs: 'ro09' };

for (const language of LANGUAGES) {
  test(`the directory speaks ${language}, fits a phone and breaks no rule`, async ({ member }) => {
    const { page, api } = await member(READERS[language], { viewport: { width: 320, height: 720 } });
    const before = api.language;
    await api.setLanguage(language);
    const t = words(language);
    await page.goto('/members');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('members-directory-title'));
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await api.setLanguage(before);
  });
}
