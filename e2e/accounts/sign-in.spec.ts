// Signing in and out.
import { address, signIn } from '../support/accounts.ts';
import { environment } from '../support/environment.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const t = words('en');

test('a wrong password is said in one sentence, and the address stays', async ({ page, expectComplaint }) => {
  expectComplaint(/status of 401/);
  await page.goto('/en/sign-in');
  const email = page.getByLabel(t('site-sign-in-email'));
  await email.fill(address('cz17'));
  await page.getByLabel(t('site-sign-in-password')).fill('not the password');
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await expect(page.getByRole('alert')).toHaveText(t('ui-problem-wrong-credentials'));
  await expect(email).toHaveValue(address('cz17'));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await expect(page).toHaveURL(/\/forum$/);
});

test('whoever tries too often is told how long to wait, and loses nothing', async ({ startServer, open, expectComplaint }) => {
  expectComplaint(/status of (401|429)/);
  const server = await startServer();
  const page = await open({ baseURL: server.url });
  const email = page.getByLabel(t('site-sign-in-email'));
  const password = page.getByLabel(t('site-sign-in-password'));
  const submit = page.getByRole('button', { name: t('site-sign-in-submit') });
  await page.goto('/en/sign-in');
  await email.fill(address('ro05'));
  await password.fill('not the password');
  await submit.click();
  await expect(page.getByRole('alert')).toHaveText(t('ui-problem-wrong-credentials'));
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await page.request.post('/api/v1/accounts/sessions', { data: { email: address('ro05'), password: 'not the password' } });
  }
  await submit.click();
  await expect(page.getByRole('alert')).toContainText(/\d/);
  const seconds = Number((await page.getByRole('alert').innerText()).match(/\d+/)?.[0]);
  expect(seconds).toBeLessThanOrEqual(12);
  await expect(page.getByRole('alert')).toHaveText(t('ui-problem-too-many-requests-in', { seconds }));
  await expect(email).toHaveValue(address('ro05'));
  await expect(password).toHaveValue('not the password');

  // Nobody locks a colleague out: the same computer signs another one in.
  await email.fill(address('es05'));
  await password.fill(environment.demoPassword);
  await submit.click();
  await expect(page).toHaveURL(/\/forum$/);
});

test('one comes back to the page that asked for signing in', async ({ page }) => {
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel(t('site-sign-in-email')).fill(address('ro08'));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByLabel(t('site-sign-in-password')).press('Enter');
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accounts-account-title'));
  await expect(page.getByRole('main')).toContainText('Bogdan Lungu');
});

test('signing out ends the session in every tab and leaves nothing to come back to', async ({ page, context, expectComplaint }) => {
  // A tab may ask for its notices just when its session ends.
  expectComplaint(/status of 401 .*\/notices\/state$/);
  await signIn(page, 'ro16');
  const tab = await context.newPage();
  await tab.goto('/forum');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(t('forum-topic-list-title'));
  await page.getByRole('link', { name: t('accounts-frame-account'), exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: t('accounts-account-sign-out') }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(tab).toHaveURL(/\/sign-in/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/forum');
  await expect(page.getByLabel(t('site-sign-in-password'))).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the form signs in', async ({ page, context }) => {
    await page.goto('/en/sign-in');
    await page.getByLabel(t('site-sign-in-email')).fill(address('cz17'));
    await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await expect(page).toHaveURL(/\/forum$/);
    const refreshed = await context.request.post('/api/v1/accounts/sessions/refresh');
    expect(refreshed.status()).toBe(200);
  });

  test('a wrong password is said there too', async ({ page, expectComplaint }) => {
    expectComplaint(/status of 401/);
    await page.goto('/en/sign-in');
    await page.getByLabel(t('site-sign-in-email')).fill(address('cz17'));
    await page.getByLabel(t('site-sign-in-password')).fill('not the password');
    await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
    await expect(page.getByText(t('ui-problem-wrong-credentials'))).toBeVisible();
  });
});
