// Signing in by way of an organisation that has OpenID Connect.
import { address } from '../support/accounts.ts';
import { expectAccessible } from '../support/accessible.ts';
import { startOrganisation } from '../support/provider.ts';
import { freePort } from '../support/server.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const t = words('en');

for (const [who, email] of [['a member', address('ro05')], ['somebody unknown here', 'nobody@ngo.example']] as const) {
  test(`${who} comes from an organisation`, async ({ startServer, page, expectComplaint }) => {
    test.slow();
    // The provider's own development pages are no concern of ours.
    expectComplaint(/status of 403|127\.0\.0\.1|Refused to|fonts\.googleapis/);
    const port = await freePort();
    const organisation = await startOrganisation(() => `http://127.0.0.1:${port}`, email);
    const provider = `An organisation;${organisation.issuer};waymark;a secret of the journeys`;
    const server = await startServer({ port, arguments: ['--openid-provider', provider] });
    await page.goto(`${server.url}/en/sign-in`);
    await page.getByRole('link', { name: t('site-organisation-title') }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'An organisation' }).click();
    await page.locator('input[name="login"]').fill('somebody');
    await page.locator('input[name="password"]').fill('anything');
    await page.locator('button[type="submit"]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    if (who === 'a member') {
      await expect(page).toHaveURL(/\/forum$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    } else {
      await expect(page.getByRole('alert')).toHaveText(t('site-organisation-no-account'));
    }
    await organisation.close();
  });
}
