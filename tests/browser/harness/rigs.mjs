// What the walks walk through: the programs as an operator would start them.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { start, startOnFreePort } from "./programs.mjs";
import { Tenant } from "./tenant.mjs";

/** Runs `walk` on a rig, shows what the programs said if it fails, and clears up in any case. */
export async function on(rig, walk) {
  const folder = await mkdtemp(join(tmpdir(), "repass-browser-"));
  const running = [];
  try {
    const result = await walk(await rig(folder, (program) => running.push(program)));
    for (const program of running.splice(0).reverse()) await program.stop();
    return result;
  } catch (error) {
    for (const program of running) console.error(program.report());
    throw error;
  } finally {
    for (const program of running.reverse()) await program.stop().catch((error) => console.error(error.message));
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * `repass serve` on https, in front of the stand-in tenant on https. The portal is `localhost` and the sign-in page
 * `127.0.0.1`: two sites for a browser, so that its own rules about cookies, forms and origins are at work.
 */
export async function https(folder, running) {
  const tls = join(folder, "tls");
  const emulator = await start("entra-emulator", ["--listen", "127.0.0.1:0", "--tls-dir", tls], folder);
  running(emulator);
  const ca = join(tls, "ca.pem");
  const tenant = new Tenant(onAddress(emulator.addresses.emulator), await readFile(ca, "utf8"));
  const { tenant: directory, application } = await tenant.state();
  const portals = [];

  /** One portal in front of the tenant; `more` are more settings. `public_url` stands for another port, if it has one. */
  const portal = async (more = "", publicPort) => {
    const arguments_ = async (port) => {
      const settings = join(folder, `portal-${port}.toml`);
      const text = `
        [server]
        listen = "127.0.0.1:${port}"
        admin_listen = "127.0.0.1:0"
        public_url = "https://localhost:${publicPort ?? port}/"
        tls_certificate_file = "${join(tls, "cert.pem")}"
        tls_key_file = "${join(tls, "key.pem")}"

        [entra]
        tenant = "${directory.id}"
        client_id = "${application.client_id}"
        client_secret = "${application.client_secret}"
        authority = "${tenant.url}/${directory.id}/v2.0"

        [graph]
        url = "${tenant.url}"

        [http]
        ca_file = "${ca}"

        ${more}
      `;
      await writeFile(settings, text, { mode: 0o600 });
      return ["serve", "--config", settings];
    };
    const { program, port } = await startOnFreePort("repass", arguments_, folder);
    running(program);
    const address = `https://localhost:${publicPort ?? port}`;
    portals.push(address);
    const uris = portals.flatMap((portal) => [`${portal}/auth/callback`, `${portal}/signed-out`]);
    await tenant.application({ redirect_uris: uris });
    return { portal: address, port };
  };

  // Others are started when somebody first asks for them, and stay.
  const others = new Map();
  const another = (more, publicPort) => {
    const key = `${more} ${publicPort}`;
    if (!others.has(key)) others.set(key, portal(more, publicPort));
    return others.get(key);
  };
  return { ...(await portal()), another, others: () => portals, tenant, ca, folder };
}

/** `repass demo`, as a newcomer starts it, but on free ports. */
export async function demo(folder, running) {
  const free = "127.0.0.1:0";
  const args = ["demo", "--listen", free, "--emulator-listen", free, "--admin-listen", free];
  const program = await start("repass", args, folder);
  running(program);
  const { portal, emulator } = program.addresses;
  return { portal, tenant: new Tenant(emulator), printed: program.output, folder };
}

function onAddress(url) {
  return url.replace("//localhost:", "//127.0.0.1:");
}
