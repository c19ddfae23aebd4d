// The control calls of the stand-in tenant.

import http from "node:http";
import https from "node:https";

export class Tenant {
  #ca;

  /** `ca` is the text of its authority, where it serves https. */
  constructor(url, ca) {
    this.url = url;
    this.#ca = ca;
  }

  state() {
    return this.#call("GET", "state");
  }

  application(change) {
    return this.#call("PUT", "application", change);
  }

  /** Creates or replaces an account. */
  user(upn, account) {
    return this.#call("PUT", `users/${encodeURIComponent(upn)}`, account);
  }

  fault(fault) {
    return this.#call("POST", "faults", fault);
  }

  reset() {
    return this.#call("POST", "reset");
  }

  /** How many requests arrived at a place since the start or the last reset. */
  async count(at) {
    return (await this.#call("GET", `requests?at=${at}`)).length;
  }

  // Not `fetch`: it cannot be told about an authority.
  #call(method, path, body) {
    return new Promise((done, fail) => {
      const client = this.url.startsWith("https:") ? https : http;
      const request = client.request(`${this.url}/_emulator/${path}`, { method, ca: this.#ca }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => (text += part));
        answer.on("end", () => {
          if (answer.statusCode >= 300) fail(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
          else done(text && JSON.parse(text));
        });
      });
      request.once("error", fail);
      request.end(body && JSON.stringify(body));
    });
  }
}
