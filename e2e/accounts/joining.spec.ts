// From the application to the first post: an applicant without scripts, a manager in the administration, a first sign-in.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { linkFor } from '../support/mails.ts';
import { expect, test, unique } from '../support/test.ts';
import { words, type Language, type Words } from '../support/words.ts';

const PASSWORD = 'kettle-orbit-lantern-river';

test.describe.configure({ timeout: 180_000 });

for (const [language, country, manager, reason] of [
  ['ro', 'RO', 'ro06', 'Lucrez cu tineri care au ieșit din exploatare și caut colegi din alte țări.'],
  ['es', 'ES', 'es06', 'Acompaño a jóvenes que salen de la explotación y busco colegas en otros países.'],
] as const) {
  test(`from the application to the first post, in ${language}`, async ({ open, member, expectComplaint }) => {
    // The empty form, which the applicant without scripts sends first.
    expectComplaint(/status of 422 .*\/apply$/);
    const t = words(language);
    const name = unique('Alexandra Nou');
    const email = `${unique('aplica').replace(/\W/g, '')}@ngo.example`.toLowerCase();

    const applicant = await open({ javaScriptEnabled: false });
    await apply(applicant, t, language, { name, email, country, reason });
    await applicant.goto(`/${language}${await linkFor(email, '/apply/confirm')}`);
    await applicant.getByRole('button', { name: t('joining-confirm-act') }).click();
    await expect(applicant.getByRole('heading', { level: 1 })).toHaveText(t('joining-confirmed-title'));

    const { page, t: own } = await member(manager);
    await page.goto('/admin/applications');
    await page.getByRole('link', { name }).click();
    await expect(page.getByText(reason)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: own('vetting-ask-label') }).fill('În ce echipă? ¿En qué equipo?');
    await page.getByRole('button', { name: own('vetting-ask') }).click();
    await expect(page.getByText(own('vetting-ask-done'))).toBeVisible();

    await applicant.goto(`/${language}${await linkFor(email, '/application')}`);
    await expect(applicant.getByText('¿En qué equipo?')).toBeVisible();
    await applicant.getByLabel(t('joining-application-answer')).fill('Echipa de noapte. El equipo de noche.');
    await applicant.getByRole('button', { name: t('joining-application-act') }).click();
    await expect(applicant.getByRole('heading', { level: 1 })).toHaveText(t('joining-answered-title'));

    await page.reload();
    await expect(page.getByText('El equipo de noche.')).toBeVisible();
    await page.getByRole('button', { name: own('vetting-approve') }).click();
    await expect(page.getByText(own('vetting-approve-done', { name }))).toBeVisible();

    const newcomer = await open();
    await newcomer.goto(`/${language}${await linkFor(email, '/activate')}`);
    await newcomer.getByLabel(t('joining-password-label'), { exact: true }).fill(PASSWORD);
    await newcomer.getByLabel(t('joining-password-again')).fill(PASSWORD);
    await expectAccessible(newcomer);
    await newcomer.getByRole('button', { name: t('joining-password-act') }).click();
    await newcomer.getByRole('main').getByRole('link', { name: t('site-home-sign-in') }).click();
    await signInForTheFirstTime(newcomer, t, email);
    await firstPost(newcomer, t);
  });
}

async function apply(
  page: Page,
  t: Words,
  language: Language,
  who: { name: string; email: string; country: string; reason: string },
): Promise<void> {
  await page.goto(`/${language}`);
  await page.getByRole('link', { name: t('site-home-apply') }).click();
  await page.getByLabel(t('joining-form-name')).fill(who.name);
  await page.getByRole('button', { name: t('joining-apply-act') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 6 }) })).toBeVisible();
  await expect(page.getByLabel(t('joining-form-name'))).toHaveValue(who.name);
  await page.getByLabel(t('joining-apply-email')).fill(who.email);
  await page.getByLabel(t('joining-form-profession')).selectOption('social_worker');
  await page.getByLabel(t('joining-form-country')).selectOption(who.country);
  await page.getByLabel(t('joining-apply-other-organisation')).fill(unique('Asociația Nouă'));
  await page.getByRole('checkbox', { name: language === 'ro' ? 'Română' : 'Español' }).check();
  await page.getByLabel(t('joining-apply-motivation')).fill(who.reason);
  await page.getByRole('button', { name: t('joining-apply-act') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('joining-sent-title'));
}

async function signInForTheFirstTime(page: Page, t: Words, email: string): Promise<void> {
  await page.getByLabel(t('site-sign-in-email')).fill(email);
  await page.getByLabel(t('site-sign-in-password')).fill(PASSWORD);
  await page.getByLabel(t('site-sign-in-password')).press('Enter');
  await expect(page).toHaveURL(/\/welcome/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('joining-welcome-title'));
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('joining-welcome-act') }).click();
  await expect(page.getByText(t('joining-welcome-left-out'))).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: t('joining-welcome-act') }).click();
  await expect(page).toHaveURL(/\/forum$/);
}

async function firstPost(page: Page, t: Words): Promise<void> {
  const title = unique('Bună ziua, hola, dobrý den');
  await page.goto('/forum/new');
  await page.getByRole('combobox', { name: t('forum-new-topic-category-label') }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).fill(title);
  await page.getByRole('textbox', { name: t('forum-new-topic-body-label') }).fill('Mă bucur că sunt aici.');
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('an invitation is sent, found in the list and accepted without scripts', async ({ member, open }) => {
  const { page, t } = await member('es02');
  const email = `${unique('invita').replace(/\W/g, '')}@ngo.example`.toLowerCase();
  await page.goto('/admin/invitations/new');
  await page.getByLabel(t('inviting-email')).fill(email);
  await page.getByLabel(t('inviting-name')).fill('Dana Nueva');
  await page.getByLabel(t('inviting-organisation')).selectOption({ index: 1 });
  await expectAccessible(page);
  await page.getByRole('button', { name: t('inviting-send') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: email })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const invited = await open({ javaScriptEnabled: false });
  const es = words('es');
  await invited.goto(`/es${await linkFor(email, '/invitation')}`);
  await expect(invited.getByLabel(es('joining-form-name'))).toHaveValue('Dana Nueva');
  await invited.getByLabel(es('joining-form-profession')).selectOption('coach');
  await invited.getByRole('checkbox', { name: 'Español' }).check();
  await invited.getByLabel(es('joining-password-label'), { exact: true }).fill(PASSWORD);
  await invited.getByLabel(es('joining-password-again')).fill(PASSWORD);
  await invited.getByRole('button', { name: es('joining-invitation-act') }).click();
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText(es('joining-ready-title'));
});

test('a sheet is checked row by row before it can be sent', async ({ member }) => {
  const { page, t } = await member('ro06');
  await page.goto('/admin/invitations/sheet');
  const sheet = page.getByLabel(t('inviting-sheet-label'));
  const email = `${unique('tabel').replace(/\W/g, '')}@ngo.example`.toLowerCase();
  await sheet.fill(`email;name;organisation\n${email};Dan Nou;Asociația Puntea\nwrong;D;Nowhere\n`);
  await page.getByRole('button', { name: t('inviting-sheet-check') }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByText(t('inviting-sheet-wrong'))).toBeVisible();
  await expectAccessible(page);
  await sheet.fill(`email;name;organisation\n${email};Dan Nou;Asociația Puntea\n`);
  await page.getByRole('button', { name: t('inviting-sheet-check') }).click();
  await page.getByRole('button', { name: t('inviting-sheet-send') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: email })).toBeVisible();
});
