// Settings: changed while the program runs, on a program of the journey's own, because they hold for everybody.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { openSession } from '../support/accounts.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('an administrator asks everybody for a second factor and closes applications', async ({ startServer, open, expectComplaint }) => {
  expectComplaint(/status of (401|403)/);
  const server = await startServer();
  const t = words('en');
  const page = await open({ baseURL: server.url, locale: 'en-GB' });
  await openSession(page.context().request, 'admin');
  await page.goto('/admin');
  await page.getByRole('main').getByRole('link', { name: t('settings-title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('settings-title'));
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // What is out of bounds is named, and nothing is saved.
  const audit = page.getByLabel(t('settings-kept-audit'), { exact: true });
  await audit.fill('10');
  const save = page.getByRole('button', { name: t('admin-save') });
  await save.click();
  await expect(page.getByRole('main').getByText(t('ui-field-too-small', { limit: '90' })).last()).toBeVisible();
  await audit.fill('');

  await page.getByLabel(t('settings-second-factor')).selectOption('everyone');
  await page.getByLabel(t('settings-applications'), { exact: true }).selectOption('closed');
  await page.getByLabel(t('settings-controller-name')).fill('Asociația Puntea');
  await page.getByLabel(t('settings-controller-email'), { exact: true }).fill('birou@puntea.example');
  await save.click();
  await expect(page.getByText(t('settings-saved'))).toBeVisible();

  const visitor = await open({ baseURL: server.url });
  await visitor.goto('/cs/apply');
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(words('cs')('joining-closed-title'));
  await expect(visitor.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expectAccessible(visitor);
  await visitor.goto('/ro/privacy');
  await expect(visitor.getByRole('link', { name: 'birou@puntea.example' })).toBeVisible();

  const member = await open({ baseURL: server.url });
  await openSession(member.context().request, 'ro18');
  await member.goto('/forum');
  await expect(member).toHaveURL(/\/account\/security/);

  // Back to what it was, after reading it again.
  await page.reload();
  await expect(page.getByLabel(t('settings-applications'), { exact: true })).toHaveValue('closed');
  await page.getByLabel(t('settings-second-factor')).selectOption('roles');
  await page.getByLabel(t('settings-applications'), { exact: true }).selectOption('open');
  await save.click();
  await expect(page.getByText(t('settings-saved'))).toBeVisible();
  await visitor.goto('/cs/apply');
  await expect(visitor.getByRole('main').getByRole('textbox').first()).toBeVisible();
  await member.goto('/forum');
  await expect(member.getByRole('main').getByRole('listitem').first()).toBeVisible();

  await page.goto('/admin/audit?action=update_setting');
  await expect(page.getByText('from default to everyone')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('birou@puntea.example');
});
