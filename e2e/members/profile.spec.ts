// One's profile: what colleagues see, and the time zone.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

/** As the browser calls it in this language. */
function turkish(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of('tr') ?? '';
}

test('what one writes about oneself is what colleagues see', async ({ member }) => {
  const { page, api, t } = await member('ro16');
  const about = unique('Întrebați-mă despre primele săptămâni');
  await page.goto('/account');
  const profile = page.getByRole('region', { name: t('members-profile-title') });
  await profile.getByRole('textbox', { name: t('members-profile-about') }).fill(about);
  await profile.getByRole('combobox', { name: t('members-profile-profession') }).selectOption('lawyer');
  // The browser knows languages by name, in the language of the screen.
  await profile.getByRole('checkbox', { name: turkish(api.language) }).check();
  await profile.getByRole('checkbox', { name: t('members-topic-court') }).check();
  await profile.getByRole('button', { name: t('members-profile-save') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('members-profile-saved') })).toBeVisible();
  await profile.getByRole('link', { name: t('members-profile-preview') }).click();
  await expect(page.getByText(t('members-member-own'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(about);
  const own = page.url();

  const other = await member('es16');
  await other.page.goto(own);
  const main = other.page.getByRole('main');
  await expect(main).toContainText(about);
  await expect(main).toContainText(other.t('members-profession-lawyer'));
  await expect(main).toContainText(turkish(other.api.language));
  await expect(main).toContainText(other.t('members-topic-court'));
  await expect(main).not.toContainText('@');
});

test('a mistake is named at its field, and nothing is lost', async ({ member }) => {
  const { page, t } = await member('cz16');
  await page.goto('/account');
  const profile = page.getByRole('region', { name: t('members-profile-title') });
  await profile.getByRole('textbox', { name: t('members-profile-about') }).fill('x'.repeat(1001));
  await profile.getByRole('button', { name: t('members-profile-save') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 1 }) })).toBeVisible();
  await expect(profile.getByRole('textbox', { name: t('members-profile-about') })).toHaveValue('x'.repeat(1001));
});

test('two devices: the second is told, and overwrites nothing', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 409/);
  const [one, other] = [await member('es15'), await member('es15')];
  const { t } = one;
  for (const { page } of [one, other]) {
    await page.goto('/account');
    await expect(page.getByRole('textbox', { name: t('members-profile-about') })).toBeVisible();
  }
  for (const { page } of [one, other]) {
    await page.getByRole('textbox', { name: t('members-profile-about') }).fill(unique('Desde un dispositivo'));
    await page.getByRole('button', { name: t('members-profile-save') }).click();
    if (page === one.page) await expect(page.getByText(t('members-profile-saved'))).toBeVisible();
  }
  await expect(other.page.getByText(t('members-profile-conflict'))).toBeVisible();
  await other.page.getByRole('button', { name: t('members-profile-reload') }).click();
  await expect(other.page.getByText(t('members-profile-conflict'))).toBeHidden();
});

test('dates are shown in the time zone that one chose', async ({ member }) => {
  const { page, api, t } = await member('cz15');
  const topic = await api.openTopic(unique('Kolik je hodin'));
  await page.goto('/account');
  const zone = page.getByRole('combobox', { name: t('accounts-account-time-zone') });
  const stored = page.waitForResponse((answer) => answer.url().endsWith('/accounts/me') && answer.request().method() === 'PATCH');
  await zone.selectOption('Asia/Tokyo');
  expect((await stored).status()).toBe(200);
  await page.goto(`/forum/topics/${topic.id}`);
  const time = page.getByRole('article').locator('time').first();
  const at = new Date((await time.getAttribute('datetime')) ?? '');
  const tokyo = at.toLocaleString('cs-CZ', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Tokyo' });
  await expect(time).toHaveAttribute('title', tokyo);
  await page.goto('/account');
  await zone.selectOption('Europe/Prague');
});

test('the account page fits a phone and breaks no rule', async ({ member }) => {
  const { page, t } = await member('ro18', { viewport: { width: 320, height: 720 } });
  await page.goto('/account');
  await expect(page.getByRole('textbox', { name: t('members-profile-about') })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: t('notices-quiet-on') })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
