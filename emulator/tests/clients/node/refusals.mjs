// What Graph refuses with, for both of its clients.

export const WEAK_PASSWORDS = ['short1A', 'alllowercase', 'Contoso-1', 'x'.repeat(257)];

export const SENTENCES = {
  weak: /^The specified password does not comply with password complexity requirements\./,
  missingPermission: /^Insufficient privileges to complete the operation\.$/,
  somebodyElse: /^Access to change password operation is denied\.$/,
  challenge: /^Continuous access evaluation resulted in .*TokenIssuedBeforeRevocationTimestamp$/,
};

const inner = { date: '2022-07-14T06:22:45', 'request-id': '9a2d1d3c-3b0f-4a56-9d0e-1a2b3c4d5e6f' };

// The recorded answer, as a fault.
export const THROTTLED = {
  status: 429,
  headers: { 'Retry-After': '1', 'Content-Type': 'application/json' },
  body: JSON.stringify({ error: { code: 'TooManyRequests', message: 'Too many requests.', innerError: inner } }),
};

// What a gateway in front of Graph may send: no source has it, only that it need not be JSON.
export const UNAVAILABLE = { status: 503, headers: { 'Retry-After': '1' }, body: '' };
export const GATEWAY_TIMEOUT = {
  status: 504,
  headers: { 'Retry-After': '1', 'Content-Type': 'text/html' },
  body: '<html><body>Gateway Timeout</body></html>',
};
