// Feeds of categories: an address is made, read by a program that has no account, and taken back.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a feed is read at its address until that is taken back', async ({ member, request }) => {
  const { page, t, api } = await member('cz11');
  const title = unique('Co je <nového> & kde');
  await api.openTopic(title, 'Jen pro členy.');
  const category = (await api.categories()).find((one) => one.slug === 'coaching');
  const name = category?.name[api.language] ?? '';
  await page.goto('/account');
  await page.getByRole('link', { name: t('feeds-title') }).click();
  const row = page.getByRole('list', { name: t('feeds-table') }).getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: t('feeds-make') }).click();
  const address = page.getByLabel(t('feeds-address', { category: name }));
  await expect(address).toHaveValue(/\/feeds\/[\w-]{43}$/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  // Behind a proxy the address is the public one; here only its path counts.
  const path = new URL(await address.inputValue()).pathname;
  const feed = await request.get(path);
  expect(feed.headers()['content-type']).toContain('application/atom+xml');
  const text = await feed.text();
  expect(text).toContain(title.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'));
  expect(text).not.toContain('Jen pro členy.');

  await row.getByRole('button', { name: t('feeds-remove') }).click();
  await expect(row.getByText(t('feeds-none'))).toBeVisible();
  expect((await request.get(path)).status()).toBe(404);
});
