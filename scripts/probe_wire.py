"""The two servers and the report of `probe-tenant`: what is sent, and what may be printed of it."""

import base64
import json
import re
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid

# Headers whose values say something; of the others the report has the names.
TELLING = {"allow", "cache-control", "content-encoding", "content-type", "location", "odata-version", "retry-after",
           "strict-transport-security", "transfer-encoding", "vary", "www-authenticate", "x-ms-clitelem",
           "x-ms-resource-unit", "x-ms-throttle-information", "x-ms-throttle-limit-percentage"}
TIMEOUT = 30  # seconds for one request
GREY = [(re.compile(r"eyJ[\w-]+\.[\w.-]*"), "{token}"),
        (re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), "{guid}"),
        (re.compile(r"[^\s'\"<>,;=/]+@[\w-]+(\.[\w-]+)+"), "{name}"),
        (re.compile(r"[A-Za-z0-9_+/=.~-]{48,}"), "{opaque}")]


class Report:
    """The only way to standard output."""

    def __init__(self):
        self.hidden = {}

    def hide(self, text, instead):
        """Also as JSON and as a URL write it. A name counts as a whole word only: Ada is no part of "metadata"."""
        if not isinstance(text, str) or len(text) < 3:
            return
        edge = (r"(?<!\w)", r"(?!\w)") if instead == "{name}" else ("", "")
        for form in (text, json.dumps(text)[1:-1], urllib.parse.quote(text, safe="")):
            self.hidden[form] = (re.compile(re.escape(form).join(edge), re.IGNORECASE), instead)

    def mask(self, text):
        hidden = [self.hidden[form] for form in sorted(self.hidden, key=len, reverse=True)]
        for pattern, instead in hidden + GREY:
            text = pattern.sub(instead, text)
        return text

    def line(self, text):
        print(self.mask(text), flush=True)

    def question(self, key, text):
        self.line(f"\n## {key}: {text}")

    def answer(self, label, answer):
        """Status, telling headers, and of the body what is an error, or the names of its members."""
        self.line(f"* {label}: {answer.status}")
        telling = sorted((n, v) for n, v in answer.headers if n.lower() in TELLING)
        others = sorted({n for n, _ in answer.headers if n.lower() not in TELLING})
        self.line("  headers " + "; ".join([f"{n}: {v}" for n, v in telling] + others))
        if answer.status >= 400:
            self.line(f"  body {json.dumps(error_of(answer.json()))}, of {len(answer.body)} bytes")
        elif answer.json():
            self.line("  members " + " ".join(answer.json()))


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        try:
            value = json.loads(self.body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Tenant:
    """The two servers. Each request is named by the question that it asks."""

    def __init__(self, arguments, report):
        self.report = report
        self.login, self.graph = arguments.authority, arguments.graph
        self.below = f"{arguments.authority}/{arguments.tenant}"
        self.client_id = arguments.client_id
        self.secret = None
        if arguments.client_secret_file:
            with open(arguments.client_secret_file, encoding="utf-8") as file:
                self.secret = file.read().strip()
            report.hide(self.secret, "{secret}")
        https = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=arguments.ca_file))
        self.opener = urllib.request.build_opener(https, NoRedirects)
        self.opener.addheaders = [("User-Agent", "probe-tenant")]

    def send(self, method, url, headers=None, body=None):
        request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
        try:
            with self.opener.open(request, timeout=TIMEOUT) as answer:
                return Answer(answer.status, answer.getheaders(), answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, list(error.headers.items()), error.read())
        except OSError as error:
            sys.exit(self.report.mask(f"{method} {url}: {error}"))

    def ask(self, label, *request):
        answer = self.send(*request)
        self.report.answer(label, answer)
        return answer

    def form(self, path, more, headers=None):
        fields = {"client_id": self.client_id} | more
        if self.secret:
            fields["client_secret"] = self.secret
        body = urllib.parse.urlencode(fields).encode()
        return self.send("POST", self.below + path, headers, body)

    def on_graph(self, token, method, path, body=None):
        headers = {"Authorization": f"Bearer {token}", "client-request-id": str(uuid.uuid4())}
        if body is not None:
            headers["Content-Type"] = "application/json"
        return self.ask(f"{method} {path}", method, self.graph + path, headers, body)


def error_of(body):
    """What an error says, without its ids and times."""
    inner = body.get("error")
    if isinstance(inner, dict):
        return inner | {"innerError": list(inner.get("innerError") or {})}
    kept = {k: body[k] for k in ("error", "error_codes", "suberror", "error_uri", "claims") if k in body}
    return kept | {"error_description": str(body.get("error_description", "")).splitlines()[:1], "members": list(body)}


def payload(token):
    try:
        part = token.split(".")[1]
        return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError):
        return {}
