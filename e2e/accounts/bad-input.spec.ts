// What people mistype into the sign-in form.
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const t = words('en');

test('empty fields are named, and the summary leads to them', async ({ page }) => {
  await page.goto('/forum');
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 2 }) })).toBeVisible();
  for (const label of [t('site-sign-in-email'), t('site-sign-in-password')]) {
    await expect(page.getByLabel(label)).toHaveAccessibleDescription(t('ui-field-required'));
    await page.getByRole('link', { name: `${label}: ` }).click();
    await expect(page.getByLabel(label)).toBeFocused();
  }
});

const WRONG: Record<string, [string, string, RegExp]> = {
  'no address': ['elena', 'x', words_('ui-field-malformed')],
  'an address too long': [`${'a'.repeat(300)}@demo.waymark.example`, 'x', /./],
  'right-to-left text': ['مرحبا', 'x', words_('ui-field-malformed')],
  emoji: ['👩🏽‍⚕️', 'x', words_('ui-field-malformed')],
  script: ['<script>alert(1)</script>', 'x', words_('ui-field-malformed')],
  sql: [`' OR 1=1 --`, 'x', words_('ui-field-malformed')],
};

for (const [kind, [address, password, mistake]] of Object.entries(WRONG)) {
  test(`${kind} is no address: said at the field, and kept`, async ({ page }) => {
    await page.goto('/forum');
    const email = page.getByLabel(t('site-sign-in-email'));
    await email.fill(address);
    await page.getByLabel(t('site-sign-in-password')).fill(password);
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await expect(email).toHaveAccessibleDescription(mistake);
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await expect(email).toHaveValue(address);
  });
}

test('a password too long is said at its field', async ({ page }) => {
  await page.goto('/forum');
  await page.getByLabel(t('site-sign-in-email')).fill('elena@demo.waymark.example');
  await page.getByLabel(t('site-sign-in-password')).fill('p'.repeat(201));
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await expect(page.getByLabel(t('site-sign-in-password'))).toHaveAccessibleDescription(t('ui-field-too-long', { limit: 200 }));
});

test('payloads as password are a wrong password', async ({ page, expectComplaint }) => {
  expectComplaint(/status of 401/);
  await page.goto('/forum');
  for (const password of [`' OR '1'='1`, '<script>alert(1)</script>', '🔑 שלום']) {
    await page.getByLabel(t('site-sign-in-email')).fill('nobody@demo.waymark.example');
    await page.getByLabel(t('site-sign-in-password')).fill(password);
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await expect(page.getByRole('alert')).toHaveText(t('ui-problem-wrong-credentials'));
  }
});

function words_(key: string): RegExp {
  return new RegExp(t(key).replace(/[.?]/g, '\\$&'));
}
