// The `test` of all journeys: members in browsers of their own, and ears for what a browser complains about. A complaint
// fails the test, even if all that it looked for was there.
import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { Api } from './api.ts';
import { Server } from './server.ts';
import { words, type Words } from './words.ts';

/** A member in a browser of their own. */
export type Member = { page: Page; context: BrowserContext; api: Api; t: Words };

type Fixtures = {
  /** Names a complaint that the test provokes, such as the 422 of a wrong field. */
  expectComplaint: (complaint: RegExp) => void;
  /** Opens another browser, with nothing in it. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens another browser in which this demo account is signed in. `t` speaks the member's language. */
  member: (account: string, options?: BrowserContextOptions) => Promise<Member>;
  /** Starts a program of this journey's own with the demo, for what would disturb the others. It is removed at the end. */
  startServer: (options?: { arguments?: string[]; port?: number }) => Promise<Server>;
};

export const test = base.extend<Fixtures & { complaints: Complaints }>({
  complaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.unexpected(), 'what the browser complained about').toEqual([]);
  },
  startServer: [
    async ({}, use) => {
      const servers: Server[] = [];
      await use(async (options) => {
        const server = await Server.start({ demo: true, ...options });
        servers.push(server);
        return server;
      });
      for (const server of servers) await server.remove();
    },
    // Made for every journey, before its browsers, so that it ends after them: no page still asks a program that is gone.
    { auto: true },
  ],
  expectComplaint: [
    async ({ context, complaints }, use) => {
      complaints.listenTo(context);
      await use((complaint) => complaints.expected.push(complaint));
    },
    { auto: true },
  ],
  open: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      complaints.listenTo(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  member: async ({ open }, use) => {
    await use(async (account, options) => {
      const page = await open(options);
      const context = page.context();
      const api = await Api.signIn(context.request, account);
      return { page, context, api, t: words(api.language) };
    });
  },
});

export { expect };

/** Errors of scripts, of the console (also what the content security policy blocked), answers of 5xx, and dialogs. */
class Complaints {
  readonly expected: RegExp[] = [];
  private readonly heard: string[] = [];

  listenTo(context: BrowserContext): void {
    context.on('weberror', (error) => this.heard.push(`script: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) this.heard.push(`${response.status()}: ${response.url()}`);
    });
    context.on('dialog', async (dialog) => {
      // Asked whether to leave an unsaved text, a journey leaves. Nothing else may open a dialog.
      if (dialog.type() !== 'beforeunload') this.heard.push(`dialog: ${dialog.message()}`);
      await dialog.accept();
    });
  }

  unexpected(): string[] {
    // That there is no session is an answer, not a fault; the browser says so all the same.
    const known = [/status of 401 .*\/sessions\/refresh$/, ...this.expected];
    return this.heard.filter((complaint) => !known.some((pattern) => pattern.test(complaint)));
  }
}

/** A text that no other test has. */
export function unique(text: string): string {
  return `${text} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}

/** Waits until the app has taken over the page and shows what it loads. The network is never idle there: events come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('main h1').first().waitFor();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
