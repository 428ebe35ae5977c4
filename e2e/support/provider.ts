// An organisation with a sign-in of its own: the certified OpenID Connect provider `oidc-provider`, with one person in it.
import Provider from 'oidc-provider';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Organisation = { issuer: string; close: () => Promise<void> };

/** Starts one that sends people back to this Waymark, and says that the address is theirs. */
export async function startOrganisation(waymark: () => string, email: string): Promise<Organisation> {
  const server: Server = createServer((request, response) => void handle?.(request, response));
  let handle: ReturnType<Provider['callback']> | undefined;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'waymark',
        client_secret: 'a secret of the journeys',
        redirect_uris: [`${waymark()}/sign-in/organisation/back`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // So that the address stands in the token itself.
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the journeys'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email, email_verified: true }) }),
  });
  handle = provider.callback();
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
