// MSAL for Node.js, with its defaults.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { X509Certificate, createHash } from 'node:crypto';
import { beforeEach, describe, test } from 'node:test';

import { ConfidentialClientApplication, CryptoProvider, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';

import { Browser, Emulator, GRAPH, NEW_PASSWORD, REDIRECT_URI, SCOPES } from './support.mjs';

describe('MSAL', () => {
  let emulator, ada;

  beforeEach(async () => {
    emulator = await Emulator.fresh();
    ada = await emulator.account();
  });

  function application(change = {}, system = {}) {
    const auth = { clientId: emulator.clientId, clientSecret: emulator.clientSecret, authority: emulator.authority };
    return new ConfidentialClientApplication({ auth: { ...auth, ...change }, system });
  }

  // What it takes to redeem the code of a sign-in.
  async function signIn(app, { scopes = SCOPES, fields, ...options } = {}) {
    const { challenge, verifier } = await new CryptoProvider().generatePkceCodes();
    const common = { scopes, redirectUri: REDIRECT_URI };
    const nonce = new CryptoProvider().createNewGuid();
    const url = await app.getAuthCodeUrl({
      ...common,
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
      nonce,
      state: 'stays as it is',
      ...options,
    });
    const answer = await new Browser().signIn(url, ada, fields);
    assert.equal(answer.get('state'), 'stays as it is');
    return { request: { ...common, code: answer.get('code'), codeVerifier: verifier }, answer, nonce };
  }

  async function signedIn(app, options) {
    const { request, nonce } = await signIn(app, options);
    return app.acquireTokenByCode(request, { code: request.code, nonce });
  }

  function graph(path, token, body) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return fetch(`${GRAPH}/v1.0/${path}`, { method: 'POST', headers, body: body && JSON.stringify(body) });
  }

  async function refused(call, kind, expected) {
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof kind, `${error.constructor.name}: ${error}`);
      for (const [name, value] of Object.entries(expected)) assert.equal(error[name], value, name);
      assert.match(error.errorMessage, /AADSTS\d+: .*Trace ID: .*Correlation ID: .*Timestamp: /s);
      assert.match(error.correlationId, /^[0-9a-f-]{36}$/);
      return true;
    });
  }

  for (const responseMode of [undefined, 'query', 'form_post']) {
    test(`code, PKCE and secret, response mode ${responseMode}`, async () => {
      const result = await signedIn(application(), { responseMode });
      assert.equal(result.account.username, ada.upn);
      assert.equal(result.account.homeAccountId, `${ada.oid}.${emulator.tenant}`);
      assert.equal(result.idTokenClaims.iss, `${emulator.authority}/v2.0`);
      for (const scope of SCOPES) assert.ok(result.scopes.includes(scope), scope);
    });
  }

  for (const named of ['thumbprintSha256', 'thumbprint']) {
    test(`a certificate, named by ${named}`, async () => {
      const { privateKey, certificate } = makeCertificate();
      await emulator.application({ client_secret: '', certificate_pem: certificate });
      try {
        const hash = named === 'thumbprint' ? 'sha1' : 'sha256';
        const thumbprint = createHash(hash).update(new X509Certificate(certificate).raw).digest('hex');
        const clientCertificate = { privateKey, [named]: thumbprint, x5c: certificate };
        const app = application({ clientSecret: undefined, clientCertificate });
        const { account } = await signedIn(app);
        // MSAL sends the same assertion again.
        await app.acquireTokenSilent({ account, scopes: SCOPES, forceRefresh: true });
      } finally {
        await emulator.application({ client_secret: emulator.clientSecret, certificate_pem: '' });
      }
    });
  }

  test('the password is changed with the token', async () => {
    const { accessToken } = await signedIn(application());
    const body = { currentPassword: ada.password, newPassword: NEW_PASSWORD };
    assert.equal((await graph('me/changePassword', accessToken, body)).status, 204);
    assert.equal((await emulator.account()).password, NEW_PASSWORD);
  });

  test('from the cache, then refreshed', async () => {
    const app = application();
    const { account, accessToken } = await signedIn(app);
    const cached = await app.acquireTokenSilent({ account, scopes: SCOPES });
    assert.equal(cached.accessToken, accessToken);
    assert.equal((await emulator.requests('token')).length, 1);
    const fresh = await app.acquireTokenSilent({ account, scopes: SCOPES, forceRefresh: true });
    assert.notEqual(fresh.accessToken, accessToken);
  });

  test('by refresh token', async () => {
    const app = application();
    await signedIn(app);
    const cache = JSON.parse(app.getTokenCache().serialize());
    const [{ secret: refreshToken }] = Object.values(cache.RefreshToken);
    const result = await application().acquireTokenByRefreshToken({ refreshToken, scopes: SCOPES });
    assert.equal(result.account.username, ada.upn);
  });

  test('authorities of its own', async () => {
    const local = `https://localhost/${emulator.tenant}`;
    await signedIn(application({ authority: local, knownAuthorities: ['localhost'] }));
    await signedIn(application({ authority: `${local}/v2.0`, knownAuthorities: ['localhost'] }, { protocolMode: 'OIDC' }));
  });

  test('a refresh token outlives the change, but not a revocation', async () => {
    const app = application();
    const { account, accessToken } = await signedIn(app, { scopes: [...SCOPES, `${GRAPH}/User.RevokeSessions.All`] });
    const body = { currentPassword: ada.password, newPassword: NEW_PASSWORD };
    assert.equal((await graph('me/changePassword', accessToken, body)).status, 204);
    const again = { account, scopes: SCOPES, forceRefresh: true };
    await app.acquireTokenSilent(again);
    assert.equal((await graph('me/revokeSignInSessions', accessToken)).status, 200);
    await refused(app.acquireTokenSilent(again), InteractionRequiredAuthError, { errorCode: 'invalid_grant', subError: 'bad_token' });
  });

  test('a claims challenge', async () => {
    const app = application({ clientCapabilities: ['CP1'] });
    const { account } = await signedIn(app);
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    await assert.rejects(app.acquireTokenSilent({ account, scopes: SCOPES, claims }), (error) => {
      assert.ok(error instanceof InteractionRequiredAuthError, String(error));
      assert.deepEqual([error.errorCode, error.subError], ['interaction_required', 'basic_action']);
      assert.match(error.claims, /"capolids"/);
      return true;
    });
  });

  test('a wrong secret', async () => {
    const call = signedIn(application({ clientSecret: 'not-the-secret' }));
    await refused(call, ServerError, { errorCode: 'invalid_client', errorNo: 7000215 });
  });

  test('a code twice', async () => {
    const { request } = await signIn(application());
    await application().acquireTokenByCode(request);
    await refused(application().acquireTokenByCode(request), ServerError, { errorCode: 'invalid_grant', errorNo: 54005 });
  });

  test('another verifier', async () => {
    const { request } = await signIn(application());
    const call = application().acquireTokenByCode({ ...request, codeVerifier: 'x'.repeat(43) });
    await refused(call, ServerError, { errorCode: 'invalid_grant', errorNo: 501481 });
  });

  test('cancelled', async () => {
    const { answer } = await signIn(application(), { fields: { cancel: '1' } });
    assert.equal(answer.get('error'), 'access_denied');
    assert.equal(answer.get('error_subcode'), 'cancel');
  });
});

// Node.js has nothing that makes a certificate.
function makeCertificate() {
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=portal', '-keyout', '-'];
  const pem = execFileSync('openssl', request, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const part = (name) => pem.match(new RegExp(`-----BEGIN ${name}-----[^]*?-----END ${name}-----`))[0];
  return { privateKey: part('PRIVATE KEY'), certificate: part('CERTIFICATE') };
}
