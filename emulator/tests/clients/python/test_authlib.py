"""Authlib behind a small Flask application: everything that it checks by default is checked."""

import threading

import pytest
from authlib.integrations.flask_client import OAuth
from flask import Flask, jsonify, request, url_for
from werkzeug.serving import make_server

from support import GRAPH, NEW_PASSWORD, SCOPES, Browser


def application(emulator):
    # In a cookie the tokens would not fit.
    session = {}
    app = Flask(__name__)
    app.secret_key = "only for this test"
    entra = OAuth(app).register(
        "entra",
        client_id=emulator.client_id,
        client_secret=emulator.client_secret,
        server_metadata_url=f"{emulator.authority}/v2.0/.well-known/openid-configuration",
        client_kwargs={
            "scope": " ".join(["openid profile email offline_access", *(f"{GRAPH}/{scope}" for scope in SCOPES)]),
            "code_challenge_method": "S256",
        },
    )

    @app.get("/")
    def start():
        return entra.authorize_redirect(url_for("callback", _external=True), **request.args)

    @app.get("/auth/callback")
    def callback():
        session["token"] = token = entra.authorize_access_token()
        return jsonify(token["userinfo"])

    @app.get("/user-information")
    def user_information():
        return jsonify(entra.userinfo(token=session["token"]))

    @app.get("/refresh")
    def refresh():
        old = session["token"]
        with entra._get_oauth_client(**entra.load_server_metadata()) as client:
            new = client.refresh_token(entra.server_metadata["token_endpoint"], refresh_token=old["refresh_token"])
        return jsonify(new["access_token"] != old["access_token"])

    @app.post("/password")
    def password():
        answer = entra.post(f"{GRAPH}/v1.0/me/changePassword", json=request.json, token=session["token"])
        return answer.content, answer.status_code, {"Content-Type": "application/json"}

    @app.get("/sign-out")
    def sign_out():
        hint = session["token"]["userinfo"]["login_hint"]
        return entra.logout_redirect(url_for("signed_out", _external=True), logout_hint=hint)

    @app.get("/signed-out")
    def signed_out():
        return "signed out"

    return app


@pytest.fixture
def party(emulator):
    """Its address, and a browser that follows everything."""
    server = make_server("localhost", 0, application(emulator))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    thread.join()


def sign_in(browser, party, account):
    answer = browser.sign_in(f"{party}/", account)
    return browser.session.get(f"{party}/auth/callback", params=answer, timeout=30)


@pytest.fixture
def browser(party):
    return Browser(stops_at=f"{party}/auth/callback")


def test_a_person_signs_in_and_changes_the_password(emulator, party, browser, ada):
    claims = sign_in(browser, party, ada).json()
    assert claims["iss"] == f"{emulator.authority}/v2.0"
    assert claims["preferred_username"] == ada["upn"]
    assert claims["nonce"]
    information = browser.session.get(f"{party}/user-information", timeout=30).json()
    assert information["sub"] == claims["sub"]
    assert browser.session.get(f"{party}/refresh", timeout=30).json() is True
    body = {"currentPassword": "Not-The-Password-1", "newPassword": NEW_PASSWORD}
    refusal = browser.session.post(f"{party}/password", json=body, timeout=30)
    assert refusal.status_code == 400
    assert " paramName: oldPassword" in refusal.json()["error"]["message"]
    body["currentPassword"] = ada["password"]
    assert browser.session.post(f"{party}/password", json=body, timeout=30).status_code == 204
    assert emulator.account()["password"] == NEW_PASSWORD


def test_sign_out(emulator, party, browser, ada):
    sign_in(browser, party, ada)
    answer = browser.session.get(f"{party}/sign-out", timeout=30)
    assert answer.url.startswith(f"{party}/signed-out")
    silent = browser.sign_in(f"{party}/?prompt=none", ada)
    assert silent["error"] == "login_required"


def test_single_sign_on(emulator, party, browser, ada):
    sign_in(browser, party, ada)
    silent = browser.sign_in(f"{party}/?prompt=none", ada)
    claims = browser.session.get(f"{party}/auth/callback", params=silent, timeout=30).json()
    assert claims["oid"] == ada["oid"]
