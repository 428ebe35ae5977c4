// The home page, as a visitor meets it.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('a visitor reads the home page, and no WebAssembly is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('wasm'))).toEqual([]);
});

test('the home page fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ro');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
  await expectNoSidewaysScroll(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page reads', async ({ page }) => {
    await page.goto('/cs');
    await expect(page.locator('html')).toHaveAttribute('lang', 'cs');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
