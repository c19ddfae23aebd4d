"""Runs the Caddyfile of deploy/compose in front of two false portals: `balancing.py CADDY`.

A portal that is going, or gone, costs nobody a request; and what a portal may have got is never sent a second time.
"""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CADDYFILE = Path(__file__).parent.parent.parent / "deploy" / "compose" / "Caddyfile"
DEADLINE = 30


class Portal:
    """Two ports of one address, as those of a portal: pages, and health."""

    def __init__(self, address, pages, health):
        self.address, self.pages = address, pages
        self.got, self.ready, self.loses, self.server, self.said_no = [], True, False, None, 0
        self.listen()
        self.serve(health, self.answer_health)

    def listen(self):
        self.server = self.serve(self.pages, self.answer_page)

    def refuse(self):
        """Takes no connections any more, although health still says ready."""
        self.server.shutdown()
        self.server.server_close()

    def serve(self, port, answer):
        class Handler(BaseHTTPRequestHandler):
            do_GET = do_POST = answer

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer((self.address, port), Handler)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return server

    @property
    def answer_health(self):
        def answer(request):
            assert request.path == "/health/ready"
            self.said_no += not self.ready
            self.write(request, 200 if self.ready else 503)

        return answer

    @property
    def answer_page(self):
        def answer(request):
            request.rfile.read(int(request.headers.get("Content-Length", 0)))
            self.got.append(f"{request.command} {request.path}")
            if self.loses:
                request.connection.shutdown(socket.SHUT_RDWR)
                request.close_connection = True
            else:
                self.write(request, 200 if self.ready else 503)

        return answer

    def write(self, request, status):
        request.send_response(status)
        request.send_header("Content-Length", str(len(self.address)))
        # One connection for each request: a portal that refuses is met by the next one.
        request.send_header("Connection", "close")
        request.end_headers()
        request.wfile.write(self.address.encode())


def free_port(*addresses):
    """A port that is free on all of them."""
    while True:
        sockets = [socket.socket() for _ in addresses]
        try:
            sockets[0].bind((addresses[0], 0))
            port = sockets[0].getsockname()[1]
            for other, address in zip(sockets[1:], addresses[1:]):
                other.bind((address, port))
            return port
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()


def main(caddy):
    addresses = ("127.0.0.2", "127.0.0.3")
    pages, health, front = free_port(*addresses), free_port(*addresses), free_port("127.0.0.1")
    one, two = (Portal(address, pages, health) for address in addresses)

    def ask(method="GET", path="/"):
        connection = http.client.HTTPConnection("127.0.0.1", front, timeout=DEADLINE)
        connection.request(method, path, body="new_password=x" if method == "POST" else None)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def got():
        both = one.got + two.got
        one.got.clear()
        two.got.clear()
        return both

    def until(what, true):
        deadline = time.monotonic() + DEADLINE
        while not true():
            assert time.monotonic() < deadline, f"not in time: {what}"
            time.sleep(0.05)

    def answered(*addresses):
        """Thirty requests in a row, by these portals and no other one."""
        answers = [ask("POST") for _ in range(30)]
        return {status for status, _ in answers} == {200} and {text for _, text in answers} == set(addresses)

    with tempfile.TemporaryDirectory() as folder:
        text = CADDYFILE.read_text()
        assert text.count("health_port 8081") == 1
        file = Path(folder, "Caddyfile")
        file.write_text(text.replace("health_port 8081", f"health_port {health}"))
        environment = os.environ | {
            "REPASS_HOST": f"http://127.0.0.1:{front}",
            "REPASS_PORTALS": " ".join(f"{address}:{pages}" for address in addresses),
            "XDG_DATA_HOME": folder,
            "XDG_CONFIG_HOME": folder,
        }
        command = [caddy, "run", "--config", file, "--adapter", "caddyfile"]
        with open(Path(folder, "log"), "w") as log:
            process = subprocess.Popen(command, env=environment, stderr=log, stdout=log)
        try:
            until("Caddy", lambda: process.poll() is not None or socket.socket().connect_ex(("127.0.0.1", front)) == 0)
            cases(one, two, ask, got, until, answered)
        finally:
            process.terminate()
            process.wait(DEADLINE)


def cases(one, two, ask, got, until, answered):
    until("both are asked", lambda: answered(one.address, two.address))

    one.ready = False
    until("the one that is going is left alone", lambda: answered(two.address))
    one.ready = True
    until("it is asked again", lambda: answered(one.address, two.address))

    one.refuse()
    assert answered(two.address), "a portal that is gone cost somebody a request"
    one.listen()
    until("it is asked again", lambda: answered(one.address, two.address))

    for method, path in [("POST", "/password"), ("GET", "/auth/callback?code=x")]:
        one.loses = two.loses = True
        got()
        status, _ = ask(method, path)
        assert (status, got()) == (502, [f"{method} {path}"]), f"{method} {path} was sent again"
        one.loses = two.loses = False
        until("both are asked", lambda: answered(one.address, two.address))

    one.ready, two.ready, one.said_no, two.said_no = False, False, 0, 0
    # At the second time Caddy has made something of the first.
    until("Caddy knows that nobody is ready", lambda: min(one.said_no, two.said_no) >= 2)
    got()
    status, text = ask("POST", "/password")
    assert (status, got()) == (503, ["POST /password"]) and text in (one.address, two.address), f"{status} {text}"
    one.loses = two.loses = True
    status, text = ask("POST", "/password")
    sent = got()
    assert status >= 500 and sent == ["POST /password"], f"{status}: {sent}, though nobody is ready"
    print("deploy/compose/Caddyfile: no request to a portal that is going, none lost with one that is gone, none sent twice")


main(sys.argv[1])
