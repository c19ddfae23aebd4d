// npm's openid-client, which is certified, with nothing switched off.

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import * as client from 'openid-client';

import { Browser, Emulator, GRAPH, NEW_PASSWORD, REDIRECT_URI, SCOPES, WRONG_PASSWORD } from './support.mjs';

describe('openid-client', () => {
  let emulator, ada, config, browser;

  beforeEach(async () => {
    emulator = await Emulator.fresh();
    ada = await emulator.account();
    browser = new Browser();
    config = await discover(client.ClientSecretPost(emulator.clientSecret));
  });

  function discover(authentication) {
    return client.discovery(new URL(`${emulator.authority}/v2.0`), emulator.clientId, undefined, authentication);
  }

  async function signIn({ fields, ...parameters } = {}) {
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: REDIRECT_URI,
      scope: ['openid', 'profile', 'email', 'offline_access', ...SCOPES].join(' '),
      code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: expectedState,
      nonce: expectedNonce,
      ...parameters,
    });
    const answer = await browser.signIn(url, ada, fields);
    let arrived = new URL(`${REDIRECT_URI}?${answer}`);
    if (parameters.response_mode === 'form_post') {
      arrived = new Request(REDIRECT_URI, { method: 'POST', body: answer });
    }
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
    return client.authorizationCodeGrant(config, arrived, checks);
  }

  function change(tokens, currentPassword) {
    const headers = new Headers({ 'content-type': 'application/json' });
    const body = JSON.stringify({ currentPassword, newPassword: NEW_PASSWORD });
    const url = new URL(`${GRAPH}/v1.0/me/changePassword`);
    return client.fetchProtectedResource(config, tokens.access_token, url, 'POST', body, headers);
  }

  for (const mode of ['query', 'form_post']) {
    test(`a person signs in by ${mode} and changes the password`, async () => {
      const tokens = await signIn({ response_mode: mode });
      const claims = tokens.claims();
      assert.deepEqual([claims.iss, claims.oid], [`${emulator.authority}/v2.0`, ada.oid]);
      const refusal = await change(tokens, WRONG_PASSWORD);
      assert.match((await refusal.json()).error.message, / paramName: oldPassword/);
      assert.equal((await change(tokens, ada.password)).status, 204);
      assert.equal((await emulator.account()).password, NEW_PASSWORD);
    });
  }

  test('the secret in the header', async () => {
    config = await discover(client.ClientSecretBasic(emulator.clientSecret));
    assert.equal((await signIn()).claims().oid, ada.oid);
  });

  test('user information and refresh', async () => {
    const tokens = await signIn();
    const { sub } = tokens.claims();
    const information = await client.fetchUserInfo(config, tokens.access_token, sub);
    assert.equal(information.email, ada.upn);
    const fresh = await client.refreshTokenGrant(config, tokens.refresh_token);
    assert.notEqual(fresh.access_token, tokens.access_token);
    assert.equal(fresh.claims().sub, sub);
  });

  test('max_age is held to auth_time', async () => {
    const before = Math.floor(Date.now() / 1000);
    const tokens = await signIn({ max_age: '0' });
    assert.ok(tokens.claims().auth_time >= before);
  });

  test('sign-out', async () => {
    const { login_hint: hint } = (await signIn()).claims();
    assert.equal((await signIn({ prompt: 'none' })).claims().oid, ada.oid);
    const parameters = { post_logout_redirect_uri: 'http://localhost/signed-out', logout_hint: hint };
    const url = client.buildEndSessionUrl(config, parameters);
    assert.equal(await browser.open(url), 'http://localhost/signed-out');
    await assert.rejects(signIn({ prompt: 'none' }), (error) => {
      assert.ok(error instanceof client.AuthorizationResponseError, String(error));
      assert.equal(error.error, 'login_required');
      return true;
    });
  });

  test('refusals', async () => {
    await assert.rejects(signIn({ fields: { cancel: '1' } }), (error) => {
      assert.ok(error instanceof client.AuthorizationResponseError, String(error));
      assert.equal(error.error, 'access_denied');
      assert.match(error.error_description, /^AADSTS65004: /);
      return true;
    });
    config = await discover(client.ClientSecretPost('not-the-secret'));
    await assert.rejects(signIn(), (error) => {
      assert.ok(error instanceof client.ResponseBodyError, String(error));
      assert.deepEqual([error.status, error.error, error.cause.error_codes], [401, 'invalid_client', [7000215]]);
      return true;
    });
    config = await discover(client.ClientSecretPost(emulator.clientSecret));
    await assert.rejects(client.refreshTokenGrant(config, 'stolen'), (error) => {
      assert.ok(error instanceof client.ResponseBodyError, String(error));
      assert.deepEqual([error.status, error.error], [400, 'invalid_grant']);
      return true;
    });
  });
});
