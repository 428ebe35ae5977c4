// Axe, with the rules of WCAG 2.2 AA.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with the elements that break a rule, once the page is there: every page has its heading. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Legacy means: no second page for what frames of other sites found. There are no frames.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const violations = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`),
  );
  expect(violations).toEqual([]);
}

/** Fails if the page is wider than the window: nobody should scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
}
