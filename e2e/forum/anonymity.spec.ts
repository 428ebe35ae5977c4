// Asking as an anonymous colleague; and a facilitator who has to know, and says why.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a colleague asks without a name, and reads who was told it', async ({ member }) => {
  const { page, t } = await member('cz18');
  await page.goto('/forum/new');
  const box = page.getByRole('checkbox', { name: t('anonymity-write') });
  await expect(box).toHaveCount(0);
  await page.getByLabel(t('forum-new-topic-category-label')).selectOption({ label: 'Péče o sebe' });
  const title = unique('Bojím se jednoho klienta');
  await page.getByLabel(t('forum-new-topic-title-label')).fill(title);
  await page.getByLabel(t('forum-new-topic-body-label')).fill('Co děláte, když máte strach?');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toHaveAccessibleDescription(t('anonymity-write-hint'));
  await expectAccessible(page);
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  const own = page.getByRole('article').first();
  await expect(own.getByRole('heading', { name: t('anonymity-colleague') })).toBeVisible();
  await expect(own.getByText(t('anonymity-own'))).toBeVisible();
  // Whoever asked without a name does not give it away by replying.
  const reply = page.locator('#reply');
  await expect(reply.getByRole('checkbox')).toBeChecked();
  await reply.getByRole('textbox', { name: t('forum-reply-label') }).fill('Ještě dodám, že je to poprvé.');
  await reply.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article').nth(1).getByText(t('anonymity-asker'))).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  const path = new URL(page.url()).pathname;
  const reader = await member('es18');
  await reader.page.goto('/forum');
  const row = reader.page.getByRole('listitem').filter({ hasText: title });
  await expect(row.getByText(reader.t('anonymity-colleague'))).toBeVisible();
  await reader.page.goto(path);
  await expect(reader.page.getByRole('article')).toHaveCount(2);
  await expect(reader.page.getByText(reader.t('anonymity-own'))).toHaveCount(0);
  await expect(reader.page.getByText(reader.t('anonymity-who'))).toHaveCount(0);

  const leading = await member('es01');
  await leading.page.goto(path);
  await leading.page.getByRole('link', { name: leading.t('anonymity-who') }).first().click();
  await expect(leading.page.getByRole('heading', { name: leading.t('anonymity-title') })).toBeVisible();
  await expect(leading.page.getByText(leading.t('anonymity-told-none'))).toBeVisible();
  await leading.page.getByRole('button', { name: leading.t('anonymity-act') }).click();
  await expect(leading.page.locator('.field-error').filter({ hasText: /./ })).toBeVisible();
  await leading.page.getByLabel(leading.t('anonymity-text-label')).fill('Puede que el cliente sea peligroso.');
  await expectAccessible(leading.page);
  await leading.page.getByRole('button', { name: leading.t('anonymity-act') }).click();
  await expect(leading.page.getByRole('status').getByText(leading.t('anonymity-written-by'))).toBeVisible();
  await leading.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(leading.page);
  const page2 = new URL(leading.page.url()).pathname;

  await page.goto(page2);
  await expect(page.getByText('Puede que el cliente sea peligroso.')).toBeVisible();
  await expect(page.getByText(t('anonymity-reason-danger'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('anonymity-act') })).toHaveCount(0);
  await expectAccessible(page);
});
