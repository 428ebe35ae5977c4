// Pictures of every page for people to look at: `cargo xtask screenshots`.
import { test, type Browser, type Page } from '@playwright/test';
import { Api } from '../support/api.ts';
import { settled } from '../support/test.ts';

const LANGUAGES = ['en', 'ro', 'es', 'cs'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280] as const;

/** Whose screens are photographed: one member a language, so that tests side by side do not change each other's. */
const MEMBERS = { en: 'ro08', ro: 'ro05', es: 'es05', cs: 'cz05' } as const;

type Look = { language: (typeof LANGUAGES)[number]; theme: (typeof THEMES)[number]; width: (typeof WIDTHS)[number] };

const PUBLIC: Record<string, string> = {
  home: '',
  about: '/about',
  'sign-in': '/sign-in',
  'code-of-conduct': '/code-of-conduct',
  'not-found': '/nothing-here',
};

const MEMBER: Record<string, string> = {
  forum: '/forum',
  'new-topic': '/forum/new',
  members: '/members',
  messages: '/messages',
  account: '/account',
  ui: '/ui',
};

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const look: Look = { language, theme, width };
      test(`${language} ${theme} ${width}`, async ({ browser }) => {
        const page = await open(browser, look);
        for (const [name, path] of Object.entries(PUBLIC)) {
          await page.goto(`/${language}${path}`);
          await shoot(page, name, look);
        }
        const api = await Api.signIn(page.context().request, MEMBERS[language]);
        await api.setLanguage(language);
        for (const [name, path] of Object.entries(MEMBER)) {
          await page.goto(path);
          await shoot(page, name, look);
        }
        await page.goto('/forum');
        await page.locator('a[href^="/forum/topics/"]').first().click();
        await page.waitForURL('**/forum/topics/**');
        await shoot(page, 'topic', look);
        await page.context().close();
      });
    }
  }
}

/** The administration, whose pages are the same in all languages but for their words. */
const ADMINISTRATION: Record<string, string> = {
  'admin': '/admin',
  'admin-members': '/admin/members',
  'admin-organisations': '/admin/organisations',
  'admin-groups': '/admin/groups',
  'admin-jobs': '/admin/jobs?state=queued',
  'admin-audit': '/admin/audit',
};

for (const theme of THEMES) {
  test(`administration ${theme}`, async ({ browser }) => {
    const page = await open(browser, { language: 'en', theme, width: 1280 });
    await Api.signIn(page.context().request, 'admin');
    for (const width of WIDTHS) {
      const look: Look = { language: 'en', theme, width };
      await page.setViewportSize({ width, height: 900 });
      for (const [name, path] of Object.entries(ADMINISTRATION)) {
        await page.goto(path);
        await shoot(page, name, look);
      }
      await page.goto('/admin/members?search=ro01');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.waitForURL('**/admin/members/**');
      await shoot(page, 'admin-account', look);
    }
    await page.context().close();
  });
}

test('forced colours', async ({ browser }) => {
  const look: Look = { language: 'en', theme: 'light', width: 1280 };
  const page = await open(browser, look, 'active');
  await page.goto('/ui');
  await settled(page);
  await page.screenshot({ path: `${folder()}/ui/forced-colours-1280.png`, fullPage: true });
  await page.context().close();
});

async function open(browser: Browser, look: Look, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  const viewport = { width: look.width, height: look.width < 600 ? 640 : 900 };
  const context = await browser.newContext({ viewport, colorScheme: look.theme, forcedColors, reducedMotion: 'reduce' });
  return context.newPage();
}

async function shoot(page: Page, name: string, look: Look): Promise<void> {
  await settled(page);
  const file = `${look.language}-${look.theme}-${look.width}.png`;
  await page.screenshot({ path: `${folder()}/${name}/${file}`, fullPage: true });
}

function folder(): string {
  return process.env['WAYMARK_SCREENSHOTS'] ?? 'test-results/screenshots';
}
