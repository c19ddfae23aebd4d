"""Apache's mod_auth_openidc in front of a page, as Debian ships it, with nothing switched off."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
import requests

from support import Browser

MODULES = Path("/usr/lib/apache2/modules")
NEEDED = ["mpm_event", "authn_core", "authz_core", "authz_user", "dir", "headers", "auth_openidc"]
# How long Apache may take to start or to stop.
PATIENCE = 30

CONFIGURATION = """
ServerRoot {place}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {place}/pid
ErrorLog {place}/error.log
LogLevel warn auth_openidc:info
{modules}
User www-data
Group www-data
DocumentRoot {place}/site
OIDCProviderMetadataURL {authority}/v2.0/.well-known/openid-configuration
OIDCClientID {client_id}
OIDCClientSecret {client_secret}
OIDCRedirectURI http://localhost:{port}/auth/callback
OIDCCryptoPassphrase only-for-this-test
OIDCCABundlePath {ca}
OIDCScope "openid profile email"
OIDCPKCEMethod S256
OIDCRemoteUserClaim preferred_username
{more}
<Location />
    AuthType openid-connect
    Require claim tid:{tenant}
    Header always set X-Person "expr=%{{REMOTE_USER}}"
    Header always set X-Sub "expr=%{{env:OIDC_CLAIM_sub}}"
    Header always set X-Given-Name "expr=%{{env:OIDC_CLAIM_given_name}}"
</Location>
"""


class Apache:
    """A server with a place and a port of its own."""

    def __init__(self, emulator, form_post):
        self.form_post = form_post
        self.place = Path(tempfile.mkdtemp())
        (self.place / "site").mkdir()
        (self.place / "site" / "index.html").write_text("hello")
        # Workers that run as somebody else have to read it.
        self.place.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        modules = [f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in NEEDED]
        configuration = self.place / "apache.conf"
        configuration.write_text(
            CONFIGURATION.format(
                place=self.place,
                port=self.port,
                modules="\n".join(modules),
                authority=emulator.authority,
                client_id=emulator.client_id,
                client_secret=emulator.client_secret,
                tenant=emulator.tenant,
                ca=self._readable(os.environ["CA_FILE"]),
                more="OIDCResponseMode form_post" if form_post else "",
            )
        )
        program = shutil.which("apache2") or "/usr/sbin/apache2"
        self.process = subprocess.Popen([program, "-f", configuration, "-DFOREGROUND"])
        self._wait_until_it_listens()

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        shutil.rmtree(self.place)

    @property
    def url(self):
        return f"http://localhost:{self.port}"

    def log(self):
        return (self.place / "error.log").read_text()

    def _readable(self, ca):
        copy = self.place / "ca.pem"
        shutil.copy(ca, copy)
        copy.chmod(0o644)
        return copy

    def _wait_until_it_listens(self):
        deadline = time.monotonic() + PATIENCE
        while True:
            assert self.process.poll() is None, f"Apache did not start: {self.log()}"
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                assert time.monotonic() < deadline, "Apache does not listen"
                time.sleep(0.02)


@pytest.fixture(params=[False, True], ids=["query", "form_post"])
def apache(request, emulator):
    server = Apache(emulator, request.param)
    yield server
    server.stop()


def sign_in(apache, account, **fields):
    """A browser, and whatever Apache answers in the end."""
    callback = f"{apache.url}/auth/callback"
    browser = Browser(stops_at=callback)
    answer = browser.sign_in(apache.url, account, **fields)
    if apache.form_post:
        return browser, browser.session.post(callback, data=answer, timeout=30)
    return browser, browser.session.get(callback, params=answer, timeout=30)


def test_a_person_signs_in(apache, ada):
    _, page = sign_in(apache, ada)
    assert (page.status_code, page.text) == (200, "hello"), apache.log()
    assert page.headers["X-Person"] == ada["upn"]
    # This one comes from the user information of Graph.
    assert page.headers["X-Given-Name"] == ada["given_name"]
    assert page.headers["X-Sub"]


def test_cancelled(apache, ada):
    _, page = sign_in(apache, ada, cancel="1")
    assert "access_denied" in page.text


def test_a_strangers_answer_is_refused(apache):
    forged = requests.get(f"{apache.url}/auth/callback", params={"code": "stolen", "state": "stolen"}, timeout=30)
    assert forged.status_code >= 400


def test_sign_out(emulator, apache, ada):
    browser, page = sign_in(apache, ada)
    assert page.text == "hello"
    out = browser.session.get(
        f"{apache.url}/auth/callback",
        params={"logout": f"{apache.url}/signed-out"},
        allow_redirects=False,
        timeout=30,
    )
    assert out.headers["location"].startswith(f"{emulator.authority}/oauth2/v2.0/logout?")
    # Here it has no session any more: it goes to Entra again.
    again = browser.session.get(apache.url, allow_redirects=False, timeout=30)
    assert again.headers["location"].startswith(f"{emulator.authority}/oauth2/v2.0/authorize?")
