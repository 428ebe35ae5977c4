// The public pages, as finished HTML in four languages.
import { expect, test } from '../support/test.ts';
import { LANGUAGES, words } from '../support/words.ts';

const PAGES = { '': 'site-home-title', '/about': 'site-about-title', '/sign-in': 'site-sign-in-title', '/code-of-conduct': 'site-conduct-title' };
const NAMES = { en: 'English', ro: 'Română', es: 'Español', cs: 'Čeština' };

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`every page reads in ${NAMES[language]}, and its links lead somewhere`, async ({ page, request }) => {
      const t = words(language);
      const links = new Set<string>();
      for (const [path, title] of Object.entries(PAGES)) {
        const answer = await page.goto(`/${language}${path}`);
        expect(answer?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(title));
        await expect(page).toHaveTitle(path === '' ? 'Waymark' : `${t(title)} – Waymark`);
        expect(answer?.headers()['content-language']).toBe(language);
        expect(await answer?.text()).toContain(`<html lang="${language}"`);
        for (const link of await page.getByRole('link').all()) links.add((await link.getAttribute('href')) ?? '');
      }
      const own = [...links].filter((href) => href.startsWith('/'));
      expect(own.filter((href) => href.startsWith(`/${language}/`)).length).toBeGreaterThanOrEqual(3);
      for (const href of own) expect((await request.get(href)).status(), href).toBe(200);
      expect([...links].filter((href) => href === '')).toEqual([]);
    });
  }

  test('the language links lead to the same page, and the choice is remembered', async ({ page }) => {
    await page.goto('/en/about');
    for (const language of [...LANGUAGES].reverse()) {
      const name = NAMES[language];
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/about$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language)('site-about-title'));
    }
    await page.getByRole('link', { name: 'Čeština', exact: true }).click();
    await page.goto('/code-of-conduct');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('cs')('site-conduct-title'));
  });

  test('a page that is not there says so', async ({ page, expectComplaint }) => {
    expectComplaint(/status of 404/);
    const answer = await page.goto('/es/nada');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('es')('site-missing-title'));
    await page.getByRole('link', { name: words('es')('site-missing-home') }).click();
    await expect(page).toHaveURL(/\/es$/);
  });
});

for (const language of LANGUAGES) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test('gets its language without being asked', async ({ page }) => {
      await page.goto('/about');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language)('site-about-title'));
    });
  });
}

test('a visitor without a session never loads the app', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const path of ['/en', '/en/about', '/en/code-of-conduct']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(fetched.some((url) => url.endsWith('.css'))).toBe(true);
  expect(fetched.filter((url) => /wasm|\/app-|\/api\//.test(url))).toEqual([]);
});

test('a member who looks around is led back to the forum', async ({ member }) => {
  const { page, t } = await member('ro08');
  await page.goto('/forum');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('forum-topic-list-title'));
  await page.goto('/sign-in');
  await expect(page).toHaveURL(/\/forum$/);
});
