"""What every test needs: the control calls of the stand-in tenant, and somebody who signs in with a browser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import requests

LOGIN = "https://login.microsoftonline.com"
GRAPH = "https://graph.microsoft.com"
REDIRECT_URI = "http://localhost/auth/callback"
SCOPES = ["User-PasswordProfile.ReadWrite.All", "User.Read"]
NEW_PASSWORD = "Correct-Horse-7-Battery"


class Emulator:
    """The control calls."""

    def __init__(self):
        self.url = "https://localhost/_emulator"
        self.reset()
        state = self.state()
        self.tenant = state["tenant"]["id"]
        self.domain = state["tenant"]["domain"]
        self.authority = f"{LOGIN}/{self.tenant}"
        self.client_id = state["application"]["client_id"]
        self.client_secret = state["application"]["client_secret"]
        self.application_at_start = state["application"]

    def state(self):
        return self._call("GET", "state").json()

    def reset(self):
        self._call("POST", "reset")

    def application(self, **change):
        self._call("PUT", "application", json=change)

    def clock(self, ahead_seconds):
        self._call("PUT", "clock", json={"ahead_seconds": ahead_seconds})

    def user(self, upn, **account):
        self._call("PUT", f"users/{upn}", json=account)

    def fault(self, at, **fault):
        self._call("POST", "faults", json={"at": at, **fault})

    def revoke_tokens(self):
        self._call("POST", "faults", json={"revoke_tokens": True})

    def requests(self, at):
        return self._call("GET", "requests", params={"at": at}).json()

    def account(self, kind="cloud"):
        """The first account of this kind."""
        return next(account for account in self.state()["accounts"] if account["kind"] == kind)

    def _call(self, method, path, **options):
        response = requests.request(method, f"{self.url}/{path}", timeout=30, **options)
        assert response.ok, response.text
        return response


@dataclass
class Form:
    """One form of a page."""

    action: str
    fields: dict = field(default_factory=dict)


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.forms.append(Form(attrs.get("action") or ""))
        elif tag == "input" and self.forms and attrs.get("name"):
            self.forms[-1].fields[attrs["name"]] = attrs.get("value") or ""


class Browser:
    """Follows redirects and sends forms, as far as the application's own address, which it only notes."""

    def __init__(self, stops_at=REDIRECT_URI):
        self.session = requests.Session()
        self.stops_at = stops_at

    def sign_in(self, url, account, **fields):
        """From the authorize address to what arrives at the application, as a dictionary. `fields` go into the sign-in form."""
        typed = {"loginfmt": account["upn"], "passwd": account["password"], **fields}
        address, page = self._follow("GET", url)
        if page is not None and "passwd" in page.fields:
            address, page = self._follow("POST", urljoin(address, page.action), data={**page.fields, **typed})
        if page is None:
            return dict(parse_qsl(urlsplit(address).query))
        assert page.action.startswith(self.stops_at), f"ended on a page of {address}: {page}"
        return page.fields

    def approve_device(self, address, user_code, account):
        """The other half of a device code: RFC 8628."""
        typed = {"otc": user_code, "loginfmt": account["upn"], "passwd": account["password"]}
        page = self.session.post(address, data=typed, timeout=30)
        assert "You have signed in on your device" in page.text, page.text

    def _follow(self, method, url, **options):
        while True:
            response = self.session.request(method, url, allow_redirects=False, timeout=30, **options)
            if not response.is_redirect:
                parser = _Forms()
                parser.feed(response.text)
                assert parser.forms, response.text
                return url, parser.forms[0]
            url = urljoin(url, response.headers["location"])
            if url.startswith(self.stops_at):
                return url, None
            method, options = "GET", {}


def authorize_url(emulator, **parameters):
    """The authorize address of a client that has no PKCE."""
    parameters = {
        "client_id": emulator.client_id,
        "response_type": "code",
        "redirect_uri": REDIRECT_URI,
        "scope": " ".join(["openid", *SCOPES]),
        **parameters,
    }
    return f"{emulator.authority}/oauth2/v2.0/authorize?{urlencode(parameters)}"


def access_token(emulator, account, **parameters):
    """A token for Graph."""
    return tokens(emulator, account, **parameters)["access_token"]


def tokens(emulator, account, **parameters):
    """The shortest way to them, where signing in is not what is looked at."""
    code = Browser().sign_in(authorize_url(emulator, **parameters), account)["code"]
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT_URI,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
    }
    response = requests.post(f"{emulator.authority}/oauth2/v2.0/token", data=form, timeout=30)
    assert response.ok, response.text
    return response.json()
