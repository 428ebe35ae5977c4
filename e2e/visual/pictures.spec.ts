// Pictures of every page for people to look at: `cargo xtask screenshots`.
import { test, type Browser, type Page } from '@playwright/test';
import { address } from '../support/accounts.ts';
import { Api } from '../support/api.ts';
import { environment } from '../support/environment.ts';
import { linkFor } from '../support/mails.ts';
import { settled, unique } from '../support/test.ts';
import { words, type Words } from '../support/words.ts';

const LANGUAGES = ['en', 'ro', 'es', 'cs'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280] as const;

/** Whose screens are photographed: one member a language, so that tests side by side do not change each other's. */
const MEMBERS = { en: 'ro08', ro: 'ro05', es: 'es05', cs: 'cz05' } as const;

const PASSWORD = 'kettle-orbit-lantern-river';

type Look = { language: (typeof LANGUAGES)[number]; theme: (typeof THEMES)[number]; width: (typeof WIDTHS)[number] };

const PUBLIC: Record<string, string> = {
  home: '',
  about: '/about',
  'sign-in': '/sign-in',
  'forgotten-password': '/forgotten-password',
  apply: '/apply',
  privacy: '/privacy',
  'code-of-conduct': '/code-of-conduct',
  'not-found': '/nothing-here',
};

const MEMBER: Record<string, string> = {
  'forum-home': '/forum/home',
  'forum-kept': '/forum/bookmarks',
  forum: '/forum',
  'new-topic': '/forum/new',
  courses: '/courses',
  members: '/members',
  messages: '/messages',
  notices: '/notices',
  account: '/account',
  ui: '/ui',
};

/** Pages that one comes to by a link: where it is, how it begins, and what the page is called here. */
const LINKED = [
  ['/forum', '/forum/topics/', 'topic'],
  ['/members', '/members/', 'member'],
  ['/courses', '/courses/', 'course'],
] as const;

for (const language of LANGUAGES) {
  const t = words(language);
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const look: Look = { language, theme, width };
      test(`${language} ${theme} ${width}`, async ({ browser }) => {
        const page = await open(browser, look);
        await shootAll(page, PUBLIC, look, `/${language}`);
        await page.goto(`/${language}/sign-in`);
        await enterPassword(page, t, address('es02'), environment.demoPassword);
        await page.getByLabel(t('site-code-label'), { exact: true }).waitFor();
        await shoot(page, 'sign-in-code', look);
        const api = await Api.signIn(page.context().request, MEMBERS[language]);
        await api.setLanguage(language);
        await shootAll(page, MEMBER, look);
        for (const [list, path, name] of LINKED) await shootLinked(page, list, path, name, look);
        await page.goto('/account');
        await page.getByRole('button', { name: t('privacy-erasure-open') }).click();
        await shoot(page, 'account-erasure', look);
        await page.context().close();
      });
    }
  }
}

/** The administration: as one administrator, so one language after the other. */
const ADMINISTRATION: Record<string, string> = {
  'admin': '/admin',
  'admin-applications': '/admin/applications',
  'admin-invitations': '/admin/invitations',
  'admin-invitation-new': '/admin/invitations/new',
  'admin-invitation-sheet': '/admin/invitations/sheet',
  'admin-members': '/admin/members',
  'admin-members-nobody': '/admin/members?search=nobody-of-this-name',
  'admin-organisations': '/admin/organisations',
  'admin-groups': '/admin/groups',
  'admin-categories': '/admin/categories',
  'admin-categories-new': '/admin/categories/new',
  'admin-jobs': '/admin/jobs',
  'admin-jobs-waiting': '/admin/jobs?state=queued',
  'admin-audit': '/admin/audit',
  'admin-settings': '/admin/settings',
  'admin-settings-deletions': '/admin/settings/deletions',
};

const LINKED_ADMINISTRATION = [
  ['/admin/applications', '/admin/applications/', 'admin-application'],
  ['/admin/groups', '/admin/groups/', 'admin-group'],
  ['/admin/members?search=ro06', '/admin/members/', 'admin-account'],
  ['/admin/members?standing=suspended', '/admin/members/', 'admin-account-suspended'],
] as const;

test.describe('the administration', () => {
  test.describe.configure({ mode: 'default' });
  for (const language of LANGUAGES) {
    test(`the administration in ${language}`, async ({ browser }) => {
      test.setTimeout(600_000);
      const page = await open(browser, { language, theme: 'light', width: 1280 });
      const api = await Api.signIn(page.context().request, 'admin');
      await api.setLanguage(language);
      for (const look of looks(page, language)) {
        await look.wear();
        await shootAll(page, ADMINISTRATION, look);
        for (const [list, path, name] of LINKED_ADMINISTRATION) await shootLinked(page, list, path, name, look);
      }
      await page.context().close();
    });
    test(`somebody invited comes in, in ${language}`, async ({ browser }) => {
      const page = await open(browser, { language, theme: 'light', width: 1280 });
      const email = `${unique('pictures').replace(/\W/g, '')}@ngo.example`;
      const inviting = await browser.newContext();
      await (await Api.signIn(inviting.request, 'admin')).invite(email, language);
      await inviting.close();
      const t = words(language);
      await page.goto(`/${language}${await linkFor(email, '/invitation')}`);
      for (const look of looks(page, language)) {
        await look.wear();
        await shoot(page, 'invitation', look);
      }
      await page.getByLabel(t('joining-form-profession')).selectOption('coach');
      await page.getByRole('checkbox').first().check();
      await page.getByLabel(t('joining-password-label'), { exact: true }).fill(PASSWORD);
      await page.getByLabel(t('joining-password-again')).fill(PASSWORD);
      await page.getByRole('button', { name: t('joining-invitation-act') }).click();
      await shoot(page, 'invitation-accepted', { language, theme: 'dark', width: 320 });
      await page.goto(`/${language}/sign-in`);
      await enterPassword(page, t, email, PASSWORD);
      await page.waitForURL('**/welcome**');
      for (const look of looks(page, language)) {
        await look.wear();
        await shoot(page, 'welcome', look);
      }
      await page.context().close();
    });
  }
});

test('forced colours', async ({ browser }) => {
  const look: Look = { language: 'en', theme: 'light', width: 1280 };
  const page = await open(browser, look, 'active');
  await page.goto('/ui');
  await settled(page);
  await page.screenshot({ path: `${folder()}/ui/forced-colours-1280.png`, fullPage: true });
  await page.context().close();
});

async function open(browser: Browser, look: Look, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  const viewport = { width: look.width, height: height(look.width) };
  const context = await browser.newContext({ viewport, colorScheme: look.theme, forcedColors, reducedMotion: 'reduce' });
  return context.newPage();
}

/** Each look of a page that is open already. */
function looks(page: Page, language: Look['language']): (Look & { wear: () => Promise<void> })[] {
  return THEMES.flatMap((theme) =>
    WIDTHS.map((width) => ({
      language,
      theme,
      width,
      wear: async () => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: height(width) });
      },
    })),
  );
}

async function enterPassword(page: Page, t: Words, email: string, password: string): Promise<void> {
  await page.getByLabel(t('site-sign-in-email')).fill(email);
  await page.getByLabel(t('site-sign-in-password')).fill(password);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
}

async function shootAll(page: Page, pages: Record<string, string>, look: Look, before = ''): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${before}${path}`);
    await shoot(page, name, look);
  }
}

/** The first page of a list that its links lead to. */
async function shootLinked(page: Page, list: string, path: string, name: string, look: Look): Promise<void> {
  await page.goto(list);
  await page.locator(`main li a[href^="${path}"]`).first().click();
  await page.waitForURL(`**${path}**`);
  await shoot(page, name, look);
}

function height(width: number): number {
  return width < 600 ? 640 : 900;
}

async function shoot(page: Page, name: string, look: Look): Promise<void> {
  await settled(page);
  const file = `${look.language}-${look.theme}-${look.width}.png`;
  await page.screenshot({ path: `${folder()}/${name}/${file}`, fullPage: true });
}

function folder(): string {
  return process.env['WAYMARK_SCREENSHOTS'] ?? 'test-results/screenshots';
}
