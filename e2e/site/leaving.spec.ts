// "Exit this page": somebody who must not be seen here leaves at once.
import { expect, test } from '../support/test.ts';
import { LANGUAGES, words } from '../support/words.ts';

const PATHS = ['/', '/about', '/sign-in', '/code-of-conduct', '/nothing-here'];

test.beforeEach(async ({ context }) => {
  await context.route(/wikipedia\.org/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
});

for (const [index, path] of PATHS.entries()) {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';

  test(`the button leaves ${path} at once, and going back does not return`, async ({ page, expectComplaint }) => {
    expectComplaint(/status of 404/);
    await page.goto('about:blank');
    await page.goto(`/${language}${path === '/' ? '' : path}`);
    await page.getByRole('link', { name: words(language)('site-exit') }).click();
    await expect(page).toHaveURL(/wikipedia\.org/);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });
}

test('Shift three times leaves; twice, or with typing between, does not', async ({ page }) => {
  await page.goto('/en/about');
  for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/\/en\/about$/);
  for (const key of ['a', 'Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/wikipedia\.org/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link', async ({ page }) => {
    await page.goto('/cs');
    await page.getByRole('link', { name: words('cs')('site-exit') }).click();
    await expect(page).toHaveURL(/wikipedia\.org/);
  });
});
