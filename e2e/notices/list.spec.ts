// The list of notices, how closely one follows something, and what one wants to be told.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a reply is counted where one is, listed, and taken note of by reading', async ({ member }) => {
  const [reader, colleague] = [await member('es11'), await member('ro11')];
  const { page, t } = reader;
  const title = unique('Cum începem');
  const topic = await reader.api.openTopic(title);
  await page.goto('/notices');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notices-title'));
  const before = (await reader.api.notices()).length;
  await colleague.api.reply(topic.id, 'Așa');
  // Nothing is reloaded.
  const nav = page.getByRole('navigation', { name: t('accounts-frame-main') });
  await expect(nav.getByRole('link', { name: /\(\d+\)$/ })).toBeVisible();
  await expect.poll(async () => (await reader.api.notices()).length).toBe(before + 1);
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row.getByText(t('notices-new'), { exact: true })).toBeVisible();
  await row.getByRole('link', { name: t('notices-said-reply', { actor: colleague.api.name }) }).click();
  await expect(page).toHaveURL(new RegExp(`/forum/topics/${topic.id}\\?from=2#post-2$`));
  await expect(page.getByRole('article').last()).toContainText('Așa');
  await expect.poll(async () => (await reader.api.notices())[0]?.read_at).not.toBeNull();
});

test('all is marked as read at once', async ({ member }) => {
  const [reader, colleague] = [await member('es12'), await member('ro12')];
  const { page, t } = reader;
  const topic = await reader.api.openTopic(unique('De citit'));
  await colleague.api.reply(topic.id, 'Bine');
  await expect.poll(async () => (await reader.api.notices())[0]?.read_at).toBeNull();
  await page.goto('/notices');
  await page.getByRole('button', { name: t('notices-mark-all') }).click();
  await expect(page.getByRole('button', { name: t('notices-mark-all') })).toBeHidden();
  await expect(page.getByText(t('notices-new'), { exact: true })).toHaveCount(0);
});

test('a muted topic says nothing', async ({ member }) => {
  const [reader, colleague] = [await member('cz11'), await member('ro13')];
  const { page, t } = reader;
  const topic = await reader.api.openTopic(unique('Ticho'));
  await page.goto(`/forum/topics/${topic.id}`);
  const watch = page.getByRole('combobox', { name: t('notices-watch-topic') });
  await expect(watch).toHaveValue('watching');
  const stored = page.waitForResponse(`**/topics/${topic.id}/watch`);
  await watch.selectOption('muted');
  expect((await stored).status()).toBe(204);
  const before = (await reader.api.notices()).length;
  await colleague.api.reply(topic.id, 'Ahoj');
  const loud = await reader.api.openTopic(unique('Hlasitě'));
  await colleague.api.reply(loud.id, 'Ahoj');
  await expect.poll(async () => (await reader.api.notices()).length).toBe(before + 1);
  await page.reload();
  await expect(watch).toHaveValue('muted');
});

test('what one chooses is remembered, fits a phone and breaks no rule', async ({ member }) => {
  const { page, t } = await member('cz12', { viewport: { width: 320, height: 720 } });
  await page.goto('/account');
  const kind = t('notices-kind-post');
  const mail = page.getByRole('combobox', { name: t('notices-settings-by-mail-for', { kind }) });
  await expect(mail).toHaveValue('daily');
  const stored = page.waitForResponse('**/notices/settings/choices/post');
  await mail.selectOption('weekly');
  expect((await stored).status()).toBe(200);
  const quiet = page.getByRole('checkbox', { name: t('notices-quiet-on') });
  await expect(quiet).toBeChecked();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const ended = page.waitForResponse('**/notices/settings/quiet-hours');
  await quiet.uncheck();
  expect((await ended).status()).toBe(204);
  await page.reload();
  await expect(mail).toHaveValue('weekly');
  await expect(quiet).not.toBeChecked();
  await page.goto('/notices');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notices-title'));
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
