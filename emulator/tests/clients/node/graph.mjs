// What both clients of Microsoft Graph for JavaScript have in common: each changes passwords, and hears each refusal as its
// own kind of error, on v1.0 and on beta.

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { Emulator, NEW_PASSWORD, SCOPES, WRONG_PASSWORD, accessToken, tokens } from './support.mjs';

const WEAK_PASSWORDS = ['short1A', 'alllowercase', 'Contoso-1', 'x'.repeat(257)];
const NOBODY = '00000000-0000-4000-8000-000000000000';
const TOKEN_REFUSED = [401, 'InvalidAuthenticationToken'];
const DENIED = [403, 'Authorization_RequestDenied'];
const REFUSED = [400, 'Request_BadRequest'];
const BAD_REQUEST = [400, 'BadRequest'];

// The recorded answer, as a fault.
const THROTTLED = {
  status: 429,
  headers: { 'Retry-After': '1', 'Content-Type': 'application/json' },
  body: JSON.stringify({
    error: {
      code: 'TooManyRequests',
      message: 'Too many requests.',
      innerError: { date: '2022-07-14T06:22:45', 'request-id': '9a2d1d3c-3b0f-4a56-9d0e-1a2b3c4d5e6f' },
    },
  }),
};

// What a gateway in front of Graph may send: no source has it, only that it need not be JSON.
export const UNAVAILABLE = { status: 503, headers: { 'Retry-After': '1' }, body: '' };
export const GATEWAY_TIMEOUT = {
  status: 504,
  headers: { 'Retry-After': '1', 'Content-Type': 'text/html' },
  body: '<html><body>Gateway Timeout</body></html>',
};

/* The tests of a client, and those that only it has: `more` gets what they need. Of the client there is needed
     name
     change({ version, token, user }, currentPassword, newPassword)   of oneself; or of `user`, a name or an id
     typed(error)   whether it is one of its own errors: [status, code, message, request id]
*/
export function clientOfGraph(client, more) {
  for (const version of ['v1.0', 'beta']) {
    describe(`${client.name}, ${version}`, () => {
      const here = { version };

      beforeEach(async () => {
        here.emulator = await Emulator.fresh();
        here.ada = await here.emulator.account();
        here.token = await accessToken(here.emulator, here.ada);
      });

      changes(client, here);
      refusals(client, here);
      refusedTokens(client, here);
      throttled(client, here);
      more(here);
    });
  }
}

// Graph refuses, as the client's own kind of error.
async function refused(client, call, [status, code], message) {
  await assert.rejects(call, (error) => {
    const [hisStatus, hisCode, hisMessage, requestId] = client.typed(error);
    assert.deepEqual([hisStatus, hisCode], [status, code]);
    assert.match(hisMessage, message);
    assert.match(requestId, /^[0-9a-f-]{36}$/);
    return true;
  });
}

function changes(client, here) {
  test('a change', async () => {
    await client.change(here, here.ada.password, NEW_PASSWORD);
    assert.equal((await here.emulator.account()).password, NEW_PASSWORD);
    const [request] = await here.emulator.requests('changePassword');
    assert.equal(request.path, `/${here.version}/me/changePassword`);
  });

  test('a change of oneself by name and by id', async () => {
    const { upn, oid, password } = here.ada;
    await client.change({ ...here, user: upn }, password, NEW_PASSWORD);
    await client.change({ ...here, user: oid }, NEW_PASSWORD, `${NEW_PASSWORD}!`);
    assert.equal((await here.emulator.account()).password, `${NEW_PASSWORD}!`);
  });
}

function refusals(client, here) {
  const refusal = (...expected) => refused(client, client.change(here, here.ada.password, NEW_PASSWORD), ...expected);

  test('a wrong current password', async () => {
    const call = client.change(here, WRONG_PASSWORD, NEW_PASSWORD);
    await refused(client, call, REFUSED, / paramName: oldPassword/);
  });

  test('a missing password', async () => {
    await refused(client, client.change(here, undefined, NEW_PASSWORD), BAD_REQUEST, /./);
  });

  for (const password of WEAK_PASSWORDS) {
    test(`the weak new password ${password.slice(0, 20)}`, async () => {
      const sentence = /^The specified password does not comply with password complexity requirements\./;
      await refused(client, client.change(here, here.ada.password, password), REFUSED, sentence);
    });
  }

  for (const kind of ['synced', 'federated', 'guest']) {
    test(`a ${kind} account`, async () => {
      const account = await here.emulator.account(kind);
      const token = await accessToken(here.emulator, account);
      await refused(client, client.change({ ...here, token }, account.password, NEW_PASSWORD), REFUSED, /./);
    });
  }

  test('a personal account', async () => {
    await here.emulator.user(here.ada.upn, { password: here.ada.password, kind: 'personal' });
    await refusal(BAD_REQUEST, /^This API is not supported for MSA accounts/);
  });

  test('a locked account', async () => {
    await here.emulator.user(here.ada.upn, { password: here.ada.password, locked: true });
    await refusal(REFUSED, /./);
    assert.equal((await here.emulator.account()).password, here.ada.password);
  });

  test('a missing permission', async () => {
    here.token = await accessToken(here.emulator, here.ada, { scope: SCOPES[1] });
    await refusal(DENIED, /^Insufficient privileges to complete the operation\.$/);
  });

  test('somebody else', async () => {
    const { oid } = await here.emulator.account('synced');
    const call = client.change({ ...here, user: oid }, here.ada.password, NEW_PASSWORD);
    await refused(client, call, DENIED, /^Access to change password operation is denied\.$/);
  });

  test('nobody', async () => {
    const call = client.change({ ...here, user: NOBODY }, here.ada.password, NEW_PASSWORD);
    await refused(client, call, [404, 'Request_ResourceNotFound'], /^Resource '[0-9a-f-]+' does not exist/);
  });
}

function refusedTokens(client, here) {
  const refusal = (message) => refused(client, client.change(here, here.ada.password, NEW_PASSWORD), TOKEN_REFUSED, message);

  test('a token that is none', async () => {
    here.token = 'garbage';
    await refusal(/^IDX14100: /);
  });

  test('a token that was altered', async () => {
    here.token = 'a.b.c';
    await refusal(/^Access token validation failure/);
  });

  test('a token for somebody else', async () => {
    here.token = (await tokens(here.emulator, here.ada)).id_token;
    await refusal(/^Access token validation failure\. Invalid audience\.$/);
  });

  test('an expired token', async () => {
    await here.emulator.clock(7200);
    await refusal(/^Lifetime validation failed, the token is expired\.$/);
  });

  test('a revoked token', async () => {
    here.token = await accessToken(here.emulator, here.ada, { claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}' });
    await here.emulator.revokeTokens();
    await refusal(/^Continuous access evaluation resulted in .*TokenIssuedBeforeRevocationTimestamp$/);
    assert.equal((await here.emulator.account()).password, here.ada.password);
  });
}

function throttled(client, here) {
  test('throttled once: it waits as it is told and asks again', async () => {
    await here.emulator.fault('changePassword', THROTTLED);
    await client.change(here, here.ada.password, NEW_PASSWORD);
    assert.equal((await here.emulator.requests('changePassword')).length, 2);
    assert.equal((await here.emulator.account()).password, NEW_PASSWORD);
  });

  test('throttled all the time', async () => {
    await here.emulator.fault('changePassword', { ...THROTTLED, times: 9 });
    const call = client.change(here, here.ada.password, NEW_PASSWORD);
    await refused(client, call, [429, 'TooManyRequests'], /^Too many requests\.$/);
    // Once, and the three times that the client repeats it by default.
    assert.equal((await here.emulator.requests('changePassword')).length, 4);
  });
}
