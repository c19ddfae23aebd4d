// The Microsoft Graph core client for JavaScript changes passwords, and hears each refusal as its own GraphError.

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { Client, GraphError } from '@microsoft/microsoft-graph-client';

import { Emulator, NEW_PASSWORD, SCOPES, WRONG_PASSWORD, accessToken } from './support.mjs';
import { GATEWAY_TIMEOUT, SENTENCES, THROTTLED, UNAVAILABLE, WEAK_PASSWORDS } from './refusals.mjs';

function change(version, token, currentPassword, newPassword, path = '/me/changePassword') {
  const client = Client.init({ authProvider: (done) => done(null, token), defaultVersion: version });
  return client.api(path).post({ currentPassword, newPassword });
}

async function refused(call, statusCode, code, message) {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof GraphError, String(error));
    assert.deepEqual([error.statusCode, error.code], [statusCode, code]);
    assert.match(error.message, message);
    assert.match(error.requestId, /^[0-9a-f-]{36}$/);
    return true;
  });
}

for (const version of ['v1.0', 'beta']) {
  describe(`the core client of Graph, ${version}`, () => {
    let emulator, ada;

    beforeEach(async () => {
      emulator = await Emulator.fresh();
      ada = await emulator.account();
    });

    test('a change', async () => {
      await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      assert.equal((await emulator.account()).password, NEW_PASSWORD);
      const [request] = await emulator.requests('changePassword');
      assert.equal(request.path, `/${version}/me/changePassword`);
    });

    for (const path of ['/me/microsoft.graph.changePassword', '/users/{upn}/changePassword', '/users/{oid}/changePassword']) {
      test(`a change at ${path}`, async () => {
        const filled = path.replace('{upn}', ada.upn).replace('{oid}', ada.oid);
        await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD, filled);
        assert.equal((await emulator.account()).password, NEW_PASSWORD);
      });
    }

    test('a wrong current password', async () => {
      const call = change(version, await accessToken(emulator, ada), WRONG_PASSWORD, NEW_PASSWORD);
      await refused(call, 400, 'Request_BadRequest', / paramName: oldPassword/);
    });

    for (const password of WEAK_PASSWORDS) {
      test(`the weak new password ${password.slice(0, 20)}`, async () => {
        const call = change(version, await accessToken(emulator, ada), ada.password, password);
        await refused(call, 400, 'Request_BadRequest', SENTENCES.weak);
      });
    }

    for (const kind of ['synced', 'federated', 'guest']) {
      test(`a ${kind} account`, async () => {
        const account = await emulator.account(kind);
        const call = change(version, await accessToken(emulator, account), account.password, NEW_PASSWORD);
        await refused(call, 400, 'Request_BadRequest', /./);
      });
    }

    test('a missing permission', async () => {
      const call = change(version, await accessToken(emulator, ada, { scope: SCOPES[1] }), ada.password, NEW_PASSWORD);
      await refused(call, 403, 'Authorization_RequestDenied', SENTENCES.missingPermission);
    });

    test('somebody else', async () => {
      const { oid } = await emulator.account('synced');
      const call = change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD, `/users/${oid}/changePassword`);
      await refused(call, 403, 'Authorization_RequestDenied', SENTENCES.somebodyElse);
    });

    test('a token that is none', async () => {
      await refused(change(version, 'garbage', WRONG_PASSWORD, NEW_PASSWORD), 401, 'InvalidAuthenticationToken', /^IDX14100: /);
    });

    test('continuous access evaluation', async () => {
      const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
      const token = await accessToken(emulator, ada, { claims });
      await emulator.revokeTokens();
      const call = change(version, token, ada.password, NEW_PASSWORD);
      await assert.rejects(call, (error) => {
        // Where a client of this library finds the challenge.
        const challenge = error.headers.get('www-authenticate');
        assert.match(challenge, /authorization_uri="https:\/\/login\.microsoftonline\.com\/common\/oauth2\/authorize"/);
        assert.match(challenge, /error="insufficient_claims", .*claims="[A-Za-z0-9+/=]+"/);
        return true;
      });
      await refused(call, 401, 'InvalidAuthenticationToken', SENTENCES.challenge);
      assert.equal((await emulator.requests('changePassword')).length, 1);
    });

    test('throttled once: it waits as it is told and asks again', async () => {
      await emulator.fault('changePassword', THROTTLED);
      await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      const asked = await emulator.requests('changePassword');
      assert.deepEqual(asked.map((request) => request.headers['retry-attempt']), [undefined, '1']);
      assert.equal((await emulator.account()).password, NEW_PASSWORD);
    });

  });
}

describe('the core client of Graph, when Graph is in trouble', () => {
  let emulator, ada;

  beforeEach(async () => {
    emulator = await Emulator.fresh();
    ada = await emulator.account();
  });

  test('throttled all the time', async () => {
    await emulator.fault('changePassword', { ...THROTTLED, times: 9 });
    const call = change('v1.0', await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
    await refused(call, 429, 'TooManyRequests', /^Too many requests\.$/);
    // Once, and the three times that the client repeats it by default.
    assert.equal((await emulator.requests('changePassword')).length, 4);
  });

  // No JSON: there is no code, but the status arrives.
  for (const fault of [UNAVAILABLE, GATEWAY_TIMEOUT]) {
    test(`${fault.status} with ${fault.body ? 'a page' : 'nothing'}`, async () => {
      await emulator.fault('changePassword', { ...fault, times: 9 });
      const call = change('v1.0', await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      await assert.rejects(call, (error) => {
        assert.ok(error instanceof GraphError, String(error));
        assert.equal(error.statusCode, fault.status);
        return true;
      });
      assert.equal((await emulator.requests('changePassword')).length, 4);
      assert.equal((await emulator.account()).password, ada.password);
    });
  }
});
