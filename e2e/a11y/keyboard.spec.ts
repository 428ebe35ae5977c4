// Without a mouse: everything can be reached, one sees where one is, and one arrives where one expects.
import type { Locator, Page } from '@playwright/test';
import { address } from '../support/accounts.ts';
import { environment } from '../support/environment.ts';
import { expect, test, unique } from '../support/test.ts';
import { words } from '../support/words.ts';

test('one signs in, reads and replies by keyboard alone', async ({ page, member }) => {
  const { api } = await member('ro11');
  const topic = await api.openTopic(unique('Numai cu tastatura'));
  const t = words('en');
  await page.goto('/en/sign-in');
  await tabTo(page, page.getByLabel(t('site-sign-in-email')));
  await page.keyboard.type(address('es08'));
  await tabTo(page, page.getByLabel(t('site-sign-in-password')));
  await page.keyboard.type(environment.demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('forum-topic-list-title'));

  await tabTo(page, page.getByRole('link', { name: topic.title }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: topic.title })).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: t('forum-reply-label') }));
  await page.keyboard.type('Typed, tabbed, sent.');
  await tabTo(page, page.getByRole('button', { name: t('forum-reply-act') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Typed, tabbed, sent.' })).toBeFocused();
});

test('Ctrl+Enter sends', async ({ member }) => {
  const { page, api, t } = await member('es16');
  const topic = await api.openTopic(unique('Con el teclado'));
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('Sent by two keys.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Sent by two keys.' })).toBeVisible();
});

for (const [name, path, title] of [['a public page', '/en/about'], ['a member page', '/forum', 'forum-topic-list-title']] as const) {
  test(`the first link of ${name} skips to the content`, async ({ member }) => {
    const { page, t } = await member('cz08');
    await page.goto(path);
    // Until the app has come, its page has a heading too.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ? t(title) : words('en')('site-about-title'));
    const skip = page.getByRole('link', { name: path === '/forum' ? t('accounts-frame-skip') : t('site-skip') });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  });
}

test('arriving at a page, its heading has the focus and the tab its title', async ({ member }) => {
  const { page, t } = await member('cz08');
  await page.goto('/forum');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveTitle(`${t('forum-topic-list-title')} – Waymark`);
  for (const [link, title] of [
    [page.getByRole('link', { name: t('accounts-frame-account'), exact: true }), t('accounts-account-title')],
    [page.getByRole('link', { name: t('accounts-frame-forum'), exact: true }), t('forum-topic-list-title')],
    [page.getByRole('link', { name: t('forum-topic-list-new'), exact: true }), t('forum-new-topic-title')],
  ] as const) {
    await link.click();
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${title} – Waymark`);
  }
  await page.goBack();
  await expect(heading).toHaveText(t('forum-topic-list-title'));
  await expect(page).toHaveTitle(`${t('forum-topic-list-title')} – Waymark`);
});

test('going back returns to where one was', async ({ member }) => {
  const { page, t } = await member('cz08');
  await page.goto('/forum');
  const older = page.getByRole('link', { name: t('ui-pager-older') });
  await older.scrollIntoViewIfNeeded();
  await expect(older).toBeInViewport();
  await page.getByRole('main').getByRole('listitem').getByRole('link').nth(18).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goBack();
  await expect(older).toBeInViewport();
});

test('? lists the shortcuts; the dialog keeps the focus and gives it back', async ({ member }) => {
  const { page, t } = await member('cz08');
  await page.goto('/forum');
  const before = page.getByRole('link', { name: t('accounts-frame-account'), exact: true });
  const dialog = page.getByRole('dialog', { name: t('accounts-shortcuts-title') });
  await before.focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('Tab');
    const outside = await dialog.evaluate((element) => document.activeElement !== document.body && !element.contains(document.activeElement));
    expect(outside, 'the focus has left the dialog').toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(before).toBeFocused();
  // Whoever is writing means the character.
  await page.goto('/forum/new');
  await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).press('?');
  await expect(dialog).toBeHidden();
  await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).fill('');
});

/** Presses Tab until this has the focus; each stop on the way must be visible. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectVisibleFocus(page);
      return;
    }
  }
  throw new Error('not reached by Tab');
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const look = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return undefined;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return { ringed: outlined || style.boxShadow !== 'none', inside: box.bottom > 0 && box.top < innerHeight && box.width > 0 };
  });
  expect(look).toEqual({ ringed: true, inside: true });
}
