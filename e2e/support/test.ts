// The `test` of all journeys: what a page complains about fails it, even if all that it looked for was there.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** Complaints that a test expects, such as the 422 that it provokes. */
type Expected = { expectComplaint: (complaint: RegExp) => void };

export const test = base.extend<Expected & { complaints: void }>({
  expectComplaint: [
    async ({ context }, use) => {
      const expected: RegExp[] = [];
      const heard = listen(context);
      await use((complaint) => void expected.push(complaint));
      const unexpected = heard.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Collects errors of scripts, of the console (also what the content security policy blocked) and answers of 5xx. */
export function listen(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('weberror', (error) => heard.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}

/** Waits until the app has taken over the page, or a public page's script has run. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
