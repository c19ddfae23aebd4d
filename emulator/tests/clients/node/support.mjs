// What every test needs: the control calls of the stand-in tenant, and somebody who signs in with a browser.

import assert from 'node:assert/strict';

export const LOGIN = 'https://login.microsoftonline.com';
export const GRAPH = 'https://graph.microsoft.com';
export const REDIRECT_URI = 'http://localhost/auth/callback';
export const SCOPES = ['User-PasswordProfile.ReadWrite.All', 'User.Read'].map((name) => `${GRAPH}/${name}`);
export const NEW_PASSWORD = 'Correct-Horse-7-Battery';
export const WRONG_PASSWORD = 'Not-The-Password-1';

// The control calls.
export class Emulator {
  // The tenant as it is at the start.
  static async fresh() {
    const emulator = new Emulator();
    await emulator.#call('POST', 'reset');
    const { tenant, application } = await emulator.state();
    Object.assign(emulator, {
      tenant: tenant.id,
      authority: `${LOGIN}/${tenant.id}`,
      clientId: application.client_id,
      clientSecret: application.client_secret,
    });
    return emulator;
  }

  async state() {
    return (await this.#call('GET', 'state')).json();
  }

  async application(change) {
    await this.#call('PUT', 'application', change);
  }

  async fault(at, fault) {
    await this.#call('POST', 'faults', { at, ...fault });
  }

  async revokeTokens() {
    await this.#call('POST', 'faults', { revoke_tokens: true });
  }

  async clock(aheadSeconds) {
    await this.#call('PUT', 'clock', { ahead_seconds: aheadSeconds });
  }

  async user(upn, account) {
    await this.#call('PUT', `users/${upn}`, account);
  }

  async requests(at) {
    return (await this.#call('GET', `requests?at=${at}`)).json();
  }

  // The first account of this kind.
  async account(kind = 'cloud') {
    return (await this.state()).accounts.find((account) => account.kind === kind);
  }

  async #call(method, path, body) {
    const response = await fetch(`https://localhost/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
    assert.ok(response.ok, `${method} ${path}: ${response.status}`);
    return response;
  }
}

// Follows redirects and sends forms, as far as the application's own address, which it only notes.
export class Browser {
  #cookies = new Map();

  // From the authorize address to what arrives at the application. `fields` go into the sign-in form.
  async signIn(url, account, fields = {}) {
    let { address, page } = await this.#follow(url);
    if (page?.fields.has('passwd')) {
      const typed = { loginfmt: account.upn, passwd: account.password, ...fields };
      for (const [name, value] of Object.entries(typed)) page.fields.set(name, value);
      ({ address, page } = await this.#follow(new URL(page.action, address), { method: 'POST', body: page.fields }));
    }
    if (!page) return new URL(address).searchParams;
    assert.ok(page.action.startsWith(REDIRECT_URI), `ended on a page of ${address}`);
    return page.fields;
  }

  // To the address, without leaving the sign-in service: where it would go.
  async open(url) {
    return (await this.#follow(url)).address;
  }

  async #follow(url, options = {}) {
    let address = String(url);
    for (;;) {
      const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
      const response = await fetch(address, { ...options, redirect: 'manual', headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [name, value] = line.split(';')[0].split('=');
        this.#cookies.set(name, value);
      }
      const next = response.headers.get('location');
      if (!next) return { address, page: form(await response.text()) };
      address = new URL(next, address).href;
      if (address.startsWith('http://localhost/')) return { address };
      options = {};
    }
  }
}

// A token for Graph.
export async function accessToken(emulator, account, parameters) {
  return (await tokens(emulator, account, parameters)).access_token;
}

// The shortest way to them, where signing in is not what is looked at.
export async function tokens(emulator, account, parameters = {}) {
  const application = { client_id: emulator.clientId, redirect_uri: REDIRECT_URI };
  const query = new URLSearchParams({
    ...application,
    response_type: 'code',
    scope: ['openid', ...SCOPES].join(' '),
    ...parameters,
  });
  const code = (await new Browser().signIn(`${emulator.authority}/oauth2/v2.0/authorize?${query}`, account)).get('code');
  const body = new URLSearchParams({
    ...application,
    grant_type: 'authorization_code',
    client_secret: emulator.clientSecret,
    code,
  });
  const response = await fetch(`${emulator.authority}/oauth2/v2.0/token`, { method: 'POST', body });
  assert.ok(response.ok);
  return response.json();
}

// The first form of a page.
function form(html) {
  const action = attribute(html.match(/<form[^>]*>/)?.[0] ?? '', 'action');
  const fields = new URLSearchParams();
  for (const [input] of html.matchAll(/<input[^>]*>/g)) fields.set(attribute(input, 'name'), attribute(input, 'value'));
  return { action, fields };
}

function attribute(tag, name) {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '';
  return value.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
