// The generated Microsoft Graph SDK for TypeScript changes passwords, and hears each refusal as its own ODataError.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { AzureIdentityAuthenticationProvider } from '@microsoft/kiota-authentication-azure';
import { GraphRequestAdapter, createGraphServiceClient } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-users';

import { GATEWAY_TIMEOUT, UNAVAILABLE, clientOfGraph } from './graph.mjs';
import { GRAPH, NEW_PASSWORD, accessToken } from './support.mjs';

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

const generated = {
  name: 'the generated client of Graph',

  change({ version, token, user, azure = credential(token) }, currentPassword, newPassword) {
    const adapter = new GraphRequestAdapter(new AzureIdentityAuthenticationProvider(azure, [`${GRAPH}/.default`]));
    adapter.baseUrl = `${GRAPH}/${version}`;
    const client = createGraphServiceClient(adapter);
    const person = user ? client.users.byUserId(user) : client.me;
    return person.changePassword.post({ currentPassword, newPassword });
  },

  // It is an object and no `Error`.
  typed(error) {
    assert.ok(error.errorEscaped, inspect(error));
    const { code, message, innerError } = error.errorEscaped;
    return [error.responseStatusCode, code, message, innerError.requestId];
  },
};

clientOfGraph(generated, (here) => {
  test('a challenge: it asks its credential once more and hands over the claims', async () => {
    const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
    const azure = credential(await accessToken(here.emulator, here.ada, { claims }));
    await here.emulator.revokeTokens();
    await assert.rejects(generated.change({ ...here, azure }, here.ada.password, NEW_PASSWORD));
    assert.equal((await here.emulator.requests('changePassword')).length, 2);
    assert.match(azure.asked[1].claims, /"nbf":{"essential":true/);
  });

  // It reads what Graph's front end never promised to be JSON, and loses the status over it.
  for (const [fault, message] of [
    [UNAVAILABLE, /^no response content type found for deserialization$/],
    [GATEWAY_TIMEOUT, /^Content type text\/html does not have a factory registered to be parsed$/],
  ]) {
    test(`${fault.status} that is no JSON`, async () => {
      await here.emulator.fault('changePassword', { ...fault, times: 9 });
      await assert.rejects(generated.change(here, here.ada.password, NEW_PASSWORD), { message });
      assert.equal((await here.emulator.requests('changePassword')).length, 4);
      assert.equal((await here.emulator.account()).password, here.ada.password);
    });
  }
});
