// The language of the screens: every word at once, on every device, from then on.
import { expect, test } from '../support/test.ts';
import { plainMessages, words, type Language } from '../support/words.ts';

const NAMES: [Language, string][] = [['en', 'English'], ['ro', 'Română'], ['es', 'Español'], ['cs', 'Čeština']];

test('another language changes every word at once, and stays', async ({ member }) => {
  const { page, api } = await member('cz20');
  await api.setLanguage('cs');
  await page.goto('/account');
  const shown = page.getByRole('main');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(words('cs')('accounts-account-title'));
  const before = keysIn(await shown.innerText(), 'cs');
  expect(before.length).toBeGreaterThan(8);
  for (const [language, name] of NAMES) {
    await page.getByRole('radio', { name }).check();
    await expect(heading).toHaveText(words(language)('accounts-account-title'));
    const text = await shown.innerText();
    for (const key of before) expect.soft(text, `${key} in ${language}`).toContain(words(language)(key));
    await expect(page).toHaveTitle(`${words(language)('accounts-account-title')} – Waymark`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  }
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(heading).toHaveText(words('es')('accounts-account-title'));
  await page.reload();
  await expect(heading).toHaveText(words('es')('accounts-account-title'));
  const phone = await member('cz20');
  await phone.page.goto('/forum');
  await expect(phone.page.getByRole('link', { name: words('es')('accounts-frame-account'), exact: true })).toBeVisible();
  await api.setLanguage('cs');
});

test('the menu in the bar changes the language too', async ({ member }) => {
  const { page, api } = await member('es20');
  await api.setLanguage('cs');
  await page.goto('/forum/new');
  await page.getByRole('textbox', { name: words('cs')('forum-new-topic-title-label') }).fill('Rozepsané');
  await page.getByText('Čeština', { exact: true }).first().click();
  await page.getByRole('banner').getByRole('button', { name: 'Română' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('ro')('forum-new-topic-title'));
  // What was being written is not disturbed.
  await expect(page.getByRole('textbox', { name: words('ro')('forum-new-topic-title-label') })).toHaveValue('Rozepsané');
  await api.setLanguage('es');
  await api.deleteDraft('topic');
});

/** The messages of the account page that are a line of this text; words that are the same in all languages say nothing. */
function keysIn(text: string, language: Language): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const others = NAMES.map(([other]) => other).filter((other) => other !== language);
  return [...plainMessages(language)]
    // Not the dialog's: in one language its act is called as the button that opens it, in another it is not.
    .filter(([key]) => key.startsWith('accounts-account-') && !key.startsWith('accounts-account-end-'))
    .filter(([, words]) => lines.includes(words))
    .filter(([key, words]) => others.every((other) => plainMessages(other).get(key) !== words))
    .map(([key]) => key);
}
