// Demo accounts: ro01–ro20, es01–es20, cz01–cz20, admin.
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { environment } from './environment.ts';
import { fromText, totp } from './totp.ts';
import { words } from './words.ts';

/** The address of a demo account: `ro05` → ro05@… */
export function address(account: string): string {
  return `${account}@${environment.demoHost}`;
}

type Outcome = { outcome: string; continuation?: string; access_token?: string };

/** The cookies of devices that accounts with a role were remembered on, newest last: they need no code. */
const remembered = new Map<string, string>();

/**
 * Opens a session beside any page. Accounts with a role are asked for a code, which works once: another journey may have
 * used it, so the codes of the steps around now are tried, and then those of the next step. The device is remembered, so
 * that the next journey does not have to wait for a code.
 */
export async function openSession(api: APIRequestContext, account: string): Promise<string> {
  const data = { email: address(account), password: environment.demoPassword };
  const secret = fromText(environment.demoTotpSecret);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const device = remembered.get(account);
    const headers: Record<string, string> = device === undefined ? {} : { Cookie: `waymark_device=${device}` };
    const answer = await api.post('/api/v1/accounts/sessions', { data, headers });
    expect(answer.status(), `signing in as ${account}`).toBeLessThan(300);
    const { outcome, continuation, access_token } = (await answer.json()) as Outcome;
    if (outcome === 'signed_in') {
      if (device !== undefined) await keepDevice(api, account);
      return access_token ?? '';
    }
    for (const step of [-1, 0, 1]) {
      const completion = { continuation, method: 'totp', answer: totp(secret, step), remember_device: true };
      const completed = await api.post('/api/v1/accounts/sessions/completion', { data: completion });
      if (!completed.ok()) continue;
      await keepDevice(api, account);
      return ((await completed.json()) as Outcome).access_token ?? '';
    }
    await new Promise((resolve) => setTimeout(resolve, 30_000 - (Date.now() % 30_000) + 200));
  }
  throw new Error(`${account} could not sign in`);
}

/** A device's cookie changes at every sign-in. */
async function keepDevice(api: APIRequestContext, account: string): Promise<void> {
  const { cookies } = await api.storageState();
  const device = cookies.find((cookie) => cookie.name === 'waymark_device');
  if (device) remembered.set(account, device.value);
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
