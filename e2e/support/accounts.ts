// Demo accounts: ro01–ro20, es01–es20, cz01–cz20, admin.
import type { Page } from '@playwright/test';
import { environment } from './environment.ts';
import { words } from './words.ts';

/** The address of a demo account: `ro05` → ro05@… */
export function address(account: string): string {
  return `${account}@${environment.demoHost}`;
}

/** Signs in by the form, as a person does, and waits for the forum. */
export async function signIn(page: Page, account: string): Promise<void> {
  const t = words('en');
  await page.goto('/en/sign-in');
  await page.getByLabel(t('site-sign-in-email')).fill(address(account));
  await page.getByLabel(t('site-sign-in-password')).fill(environment.demoPassword);
  await page.getByRole('button', { name: t('site-sign-in-submit') }).click();
  await page.waitForURL('**/forum');
}
