// The Microsoft Graph core client for JavaScript changes passwords, and hears each refusal as its own GraphError.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Client, GraphError } from '@microsoft/microsoft-graph-client';

import { GATEWAY_TIMEOUT, UNAVAILABLE, clientOfGraph } from './graph.mjs';
import { NEW_PASSWORD, accessToken } from './support.mjs';

function post({ version, token }, path, currentPassword, newPassword) {
  const client = Client.init({ authProvider: (done) => done(null, token), defaultVersion: version });
  return client.api(path).post({ currentPassword, newPassword });
}

const core = {
  name: 'the core client of Graph',

  change(here, currentPassword, newPassword) {
    const path = here.user ? `/users/${here.user}/changePassword` : '/me/changePassword';
    return post(here, path, currentPassword, newPassword);
  },

  typed(error) {
    assert.ok(error instanceof GraphError, String(error));
    return [error.statusCode, error.code, error.message, error.requestId];
  },
};

clientOfGraph(core, (here) => {
  test('a change by the full name of the action', async () => {
    await post(here, '/me/microsoft.graph.changePassword', here.ada.password, NEW_PASSWORD);
    assert.equal((await here.emulator.account()).password, NEW_PASSWORD);
  });

  test('where a program finds the challenge', async () => {
    const token = await accessToken(here.emulator, here.ada, { claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}' });
    await here.emulator.revokeTokens();
    await assert.rejects(core.change({ ...here, token }, here.ada.password, NEW_PASSWORD), (error) => {
      const challenge = error.headers.get('www-authenticate');
      assert.match(challenge, /authorization_uri="https:\/\/login\.microsoftonline\.com\/common\/oauth2\/authorize"/);
      assert.match(challenge, /error="insufficient_claims", .*claims="[A-Za-z0-9+/=]+"/);
      return true;
    });
    assert.equal((await here.emulator.requests('changePassword')).length, 1);
  });

  // No JSON: there is no code, but the status arrives.
  for (const fault of [UNAVAILABLE, GATEWAY_TIMEOUT]) {
    test(`${fault.status} that is no JSON`, async () => {
      await here.emulator.fault('changePassword', { ...fault, times: 9 });
      await assert.rejects(core.change(here, here.ada.password, NEW_PASSWORD), (error) => {
        assert.equal(core.typed(error)[0], fault.status);
        return true;
      });
      const asked = await here.emulator.requests('changePassword');
      assert.deepEqual(asked.map((request) => request.headers['retry-attempt']), [undefined, '1', '2', '3']);
      assert.equal((await here.emulator.account()).password, here.ada.password);
    });
  }
});
