// The generated Microsoft Graph SDK for TypeScript changes passwords, and hears each refusal as its own ODataError.

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { AzureIdentityAuthenticationProvider } from '@microsoft/kiota-authentication-azure';
import { GraphRequestAdapter, createGraphServiceClient } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-users';

import { Emulator, GRAPH, NEW_PASSWORD, SCOPES, WRONG_PASSWORD, accessToken } from './support.mjs';
import { GATEWAY_TIMEOUT, SENTENCES, THROTTLED, UNAVAILABLE, WEAK_PASSWORDS } from './refusals.mjs';

// An Azure credential with a token that is there already.
function credential(token) {
  const asked = [];
  return {
    asked,
    getToken: async (scopes, options) => {
      asked.push(options);
      return { token, expiresOnTimestamp: Date.now() + 3_600_000 };
    },
  };
}

function change(version, given, currentPassword, newPassword, user) {
  const azure = typeof given === 'string' ? credential(given) : given;
  const adapter = new GraphRequestAdapter(new AzureIdentityAuthenticationProvider(azure, [`${GRAPH}/.default`]));
  adapter.baseUrl = `${GRAPH}/${version}`;
  const client = createGraphServiceClient(adapter);
  const person = user ? client.users.byUserId(user) : client.me;
  return person.changePassword.post({ currentPassword, newPassword });
}

async function refused(call, status, code, message) {
  await assert.rejects(call, (error) => {
    assert.deepEqual([error.responseStatusCode, error.errorEscaped?.code], [status, code], inspect(error));
    assert.match(error.errorEscaped.message, message);
    assert.match(error.errorEscaped.innerError.requestId, /^[0-9a-f-]{36}$/);
    return true;
  });
}

for (const version of ['v1.0', 'beta']) {
  describe(`the generated client of Graph, ${version}`, () => {
    let emulator, ada;

    beforeEach(async () => {
      emulator = await Emulator.fresh();
      ada = await emulator.account();
    });

    test('a change', async () => {
      await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      assert.equal((await emulator.account()).password, NEW_PASSWORD);
    });

    test('a change of oneself by name and by id', async () => {
      await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD, ada.upn);
      await change(version, await accessToken(emulator, { ...ada, password: NEW_PASSWORD }), NEW_PASSWORD, `${NEW_PASSWORD}!`, ada.oid);
      assert.equal((await emulator.account()).password, `${NEW_PASSWORD}!`);
    });

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
      const call = change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD, oid);
      await refused(call, 403, 'Authorization_RequestDenied', SENTENCES.somebodyElse);
    });

    test('a token that is none', async () => {
      await refused(change(version, 'garbage', WRONG_PASSWORD, NEW_PASSWORD), 401, 'InvalidAuthenticationToken', /^IDX14100: /);
    });

    test('continuous access evaluation: it asks its credential once more, with the claims', async () => {
      const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
      const azure = credential(await accessToken(emulator, ada, { claims }));
      await emulator.revokeTokens();
      await refused(change(version, azure, ada.password, NEW_PASSWORD), 401, 'InvalidAuthenticationToken', SENTENCES.challenge);
      assert.equal((await emulator.requests('changePassword')).length, 2);
      assert.match(azure.asked[1].claims, /"nbf":{"essential":true/);
    });

    test('throttled once: it waits as it is told and asks again', async () => {
      await emulator.fault('changePassword', THROTTLED);
      await change(version, await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      assert.equal((await emulator.requests('changePassword')).length, 2);
      assert.equal((await emulator.account()).password, NEW_PASSWORD);
    });

  });
}

describe('the generated client of Graph, when Graph is in trouble', () => {
  let emulator, ada;

  beforeEach(async () => {
    emulator = await Emulator.fresh();
    ada = await emulator.account();
  });

  test('throttled all the time', async () => {
    await emulator.fault('changePassword', { ...THROTTLED, times: 9 });
    const call = change('v1.0', await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
    await refused(call, 429, 'TooManyRequests', /^Too many requests\.$/);
    // Once, and the three times that the SDK repeats it by default.
    assert.equal((await emulator.requests('changePassword')).length, 4);
  });

  // It reads what Graph's front end never promised to be JSON, and loses the status over it.
  for (const [fault, message] of [
    [UNAVAILABLE, /^no response content type found for deserialization$/],
    [GATEWAY_TIMEOUT, /^Content type text\/html does not have a factory registered to be parsed$/],
  ]) {
    test(`${fault.status} with ${fault.body ? 'a page' : 'nothing'}`, async () => {
      await emulator.fault('changePassword', { ...fault, times: 9 });
      const call = change('v1.0', await accessToken(emulator, ada), ada.password, NEW_PASSWORD);
      await assert.rejects(call, { message });
      assert.equal((await emulator.requests('changePassword')).length, 4);
      assert.equal((await emulator.account()).password, ada.password);
    });
  }
});
