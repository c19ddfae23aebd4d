// A slow line between the browser and a portal: what a phone has in a cellar. It knows only bytes, so that TLS, the browser
// and the portal are what they always are.

import { createServer, connect } from "node:net";
import { Transform } from "node:stream";

const DELAY_MS = 150;
const BYTES_PER_SECOND = 20_000;

/** A line whose end is not known yet: its `port` now, `to(port)` later, and `close()`. */
export async function slowLine() {
  let target;
  const open = new Set();
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      open.add(from);
      from.on("error", () => to.destroy()).on("close", () => open.delete(from));
      from.pipe(slowly()).pipe(to);
    }
  });
  await new Promise((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  return {
    port: server.address().port,
    to(port) {
      target = port;
    },
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Each piece takes the delay of the line and the time that its bytes take. */
function slowly() {
  return new Transform({
    transform(piece, _, done) {
      setTimeout(() => done(null, piece), DELAY_MS + (1000 * piece.length) / BYTES_PER_SECOND);
    },
  });
}
