// All tests in one process, because they share one tenant and set it back to the start. Node runs them one after the other.

import { webcrypto } from 'node:crypto';

// What Node.js 18 hides behind a flag.
globalThis.crypto ??= webcrypto;

await import('./msal.mjs');
await import('./graph-client.mjs');
await import('./graph-sdk.mjs');
await import('./openid-client.mjs');
