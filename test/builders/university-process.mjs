/**
 * A real OpenID Connect provider (oidc-provider) on a free port of this machine, in a process of its own. Its people come
 * by messages from the parent: `{ login: { email, email_verified } }`. Arguments: the client's address, id and secret.
 */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [client, id, secret] = process.argv.slice(2);
const people = new Map();
process.on('message', (told) => {
  for (const [login, claims] of Object.entries(told)) people.set(login, claims);
  process.send({ heard: true });
});
process.on('disconnect', () => process.exit());

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${client}/sign-in/university/callback`],
        post_logout_redirect_uris: [`${client}/sign-in`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, login) => ({ accountId: login, claims: () => ({ sub: login, ...people.get(login) }) }),
    pkce: { required: () => true },
    cookies: { keys: ['of a test'] },
  });
  server.on('request', provider.callback());
  process.send({ issuer });
});
