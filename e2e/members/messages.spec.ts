// Messages between two members: written on a page, told of by mail, read and answered on the platform.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { environment } from '../support/environment.ts';
import { expect, test, unique, type Member } from '../support/test.ts';

test('a colleague is written to, reads, and answers', async ({ member }) => {
  const [one, other] = [await member('ro12'), await member('cz12')];
  const [question, answer] = [unique('O întrebare despre însoțire'), unique('Odpověď')];
  await one.page.goto(`/members?name=${encodeURIComponent(other.api.name)}`);
  await one.page.getByRole('main').getByRole('link', { name: other.api.name }).click();
  await one.page.getByLabel(one.t('members-messages-label')).fill(question);
  await one.page.getByRole('button', { name: one.t('members-messages-send') }).click();
  await expect(one.page.getByText(one.t('members-messages-sent'))).toBeVisible();
  await expect(one.page.getByRole('listitem').filter({ hasText: question })).toContainText(one.t('members-messages-unread'));
  await expect(one.page.getByLabel(one.t('members-messages-label'))).toHaveValue('');

  await other.page.goto('/messages');
  const received = other.page.getByRole('listitem').filter({ hasText: question });
  await expect(received).toContainText(other.t('members-inbox-new'));
  await received.getByRole('link', { name: one.api.name }).click();
  await expect(other.page.getByRole('listitem').filter({ hasText: question })).toBeVisible();
  await other.page.getByLabel(other.t('members-messages-label')).fill(answer);
  await other.page.getByRole('button', { name: other.t('members-messages-send') }).click();
  await expect(conversation(other, one).first()).toContainText(answer);
  await expectNoMailWith(question);

  await one.page.reload();
  await expect(one.page.getByRole('listitem').filter({ hasText: question })).toContainText(one.t('members-messages-read'));
  await expect(conversation(one, other).first()).toContainText(answer);
});

/** The messages that a member sees on a colleague's page, the newest first. */
function conversation(reader: Member, colleague: Member) {
  const name = reader.t('members-messages-with', { name: colleague.api.name });
  return reader.page.getByRole('region', { name }).getByRole('listitem');
}

/** Whatever mails went out, none has a message's text. */
async function expectNoMailWith(text: string): Promise<void> {
  const folder = join(environment.dataDir, 'mails');
  let files: string[] = [];
  try {
    files = readdirSync(folder);
  } catch {
    // No mail was sent at all.
  }
  for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(text);
}

test('who wants no messages from a colleague gets none, and the colleague is not told', async ({ member }) => {
  const [one, other] = [await member('ro17'), await member('es09')];
  await other.api.writeTo(one.api, unique('Un mensaje de más'));
  await one.page.goto('/messages');
  await one.page.getByRole('main').getByRole('link', { name: other.api.name }).first().click();
  await one.page.getByRole('button', { name: one.t('members-messages-block', { name: other.api.name }) }).click();
  await expect(one.page.getByText(one.t('members-messages-blocked', { name: other.api.name }))).toBeVisible();
  await expect(one.page.getByLabel(one.t('members-messages-label'))).toHaveCount(0);

  await other.page.goto(`/members?name=${encodeURIComponent(one.api.name)}`);
  await other.page.getByRole('main').getByRole('link', { name: one.api.name }).click();
  await expect(other.page.getByText(other.t('members-messages-closed', { name: one.api.name }))).toBeVisible();

  await one.page.getByRole('button', { name: one.t('members-messages-unblock') }).click();
  await expect(one.page.getByLabel(one.t('members-messages-label'))).toBeVisible();
});

test('an empty message is not sent', async ({ member }) => {
  const { page, api, t } = await member('es12');
  const colleague = await member('ro13');
  await page.goto(`/members?name=${encodeURIComponent(colleague.api.name)}`);
  await page.getByRole('main').getByRole('link', { name: colleague.api.name }).click();
  await page.getByRole('button', { name: t('members-messages-send') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 1 }) })).toBeVisible();
  expect(api.language).toBe('es');
});

test('whoever is not listed is not found, and not written to', async ({ member }) => {
  const hidden = await member('ro19');
  const { page, t } = await member('es11');
  await page.goto(`/members?name=${encodeURIComponent(hidden.api.name)}`);
  await expect(page.getByText(t('members-directory-empty-title'))).toBeVisible();
  const topic = await hidden.api.openTopic(unique('Scriu, dar nu apar în listă'));
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('article').getByRole('link', { name: hidden.api.name }).click();
  await expect(page.getByText(t('members-messages-closed', { name: hidden.api.name }))).toBeVisible();
  await expect(page.getByLabel(t('members-messages-label'))).toHaveCount(0);
});

test('inbox and conversation fit a phone and break no rule', async ({ member }) => {
  const [one, other] = [await member('ro11'), await member('es11', { viewport: { width: 320, height: 720 } })];
  await one.api.writeTo(other.api, unique('Un mesaj mai lung, cu un cuvânt nesfârșit_care_nu_încape_pe_un_telefon_oricât_l_am_întoarce'));
  await other.page.goto('/messages');
  await expect(other.page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expectNoSidewaysScroll(other.page);
  await expectAccessible(other.page);
  await other.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(conversation(other, one).first()).toBeVisible();
  await expectNoSidewaysScroll(other.page);
  await expectAccessible(other.page);
});
