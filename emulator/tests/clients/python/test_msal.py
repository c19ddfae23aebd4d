"""MSAL for Python, with its defaults."""

import msal
import pytest
import requests

import certificate
from support import GRAPH, NEW_PASSWORD, REDIRECT_URI, SCOPES, Browser

FULL_SCOPES = [f"{GRAPH}/{scope}" for scope in SCOPES]


def application(emulator, credential=None, authority=None, **options):
    return msal.ConfidentialClientApplication(
        emulator.client_id,
        client_credential=credential or emulator.client_secret,
        authority=authority or emulator.authority,
        **options,
    )


def sign_in(app, account, scopes=FULL_SCOPES, fields=None, **options):
    """Signs in; the result is MSAL's, good or bad."""
    flow = app.initiate_auth_code_flow(scopes, redirect_uri=REDIRECT_URI, **options)
    return app.acquire_token_by_auth_code_flow(flow, Browser().sign_in(flow["auth_uri"], account, **(fields or {})))


def signed_in(app, account):
    """The account as MSAL keeps it."""
    result = sign_in(app, account)
    assert "error" not in result, result
    known, = app.get_accounts(account["upn"])
    return known


def graph_post(path, token, body=None):
    return requests.post(f"{GRAPH}/v1.0/{path}", json=body, headers={"Authorization": f"Bearer {token}"}, timeout=30)


def failed(result, error, code):
    assert (result.get("error"), result.get("error_codes")) == (error, [code]), result
    assert result["error_description"].startswith(f"AADSTS{code}: ")
    for line in ("Trace ID", "Correlation ID", "Timestamp"):
        assert f"\r\n{line}: " in result["error_description"]
    assert result["trace_id"] and result["correlation_id"] and result["timestamp"].endswith("Z")


@pytest.mark.parametrize("response_mode", [None, "query", "form_post"])
def test_code_with_pkce_and_secret(emulator, ada, response_mode):
    app = application(emulator)
    result = sign_in(app, ada, response_mode=response_mode)
    claims = result["id_token_claims"]
    assert claims["preferred_username"] == ada["upn"]
    assert claims["iss"] == f"{emulator.authority}/v2.0"
    assert (claims["tid"], claims["oid"]) == (emulator.tenant, ada["oid"])
    assert set(result["scope"].split()) >= set(FULL_SCOPES)
    account, = app.get_accounts(ada["upn"])
    assert account["home_account_id"] == f"{ada['oid']}.{emulator.tenant}"
    # From the cache: nobody is asked.
    assert app.acquire_token_silent(FULL_SCOPES, account)["access_token"] == result["access_token"]
    assert len(emulator.requests("token")) == 1


def test_the_password_is_changed_with_the_token(emulator, ada):
    token = sign_in(application(emulator), ada)["access_token"]
    body = {"currentPassword": ada["password"], "newPassword": NEW_PASSWORD}
    assert graph_post("me/changePassword", token, body).status_code == 204
    assert emulator.account()["password"] == NEW_PASSWORD


@pytest.mark.parametrize("form", ["sha1", "sha256", "sha1 and x5c"])
def test_code_with_a_certificate(emulator, ada, form):
    ours = certificate.make()
    emulator.application(client_secret="", certificate_pem=ours.public)
    credential = {"private_key": ours.private_key}
    if "sha1" in form:
        credential["thumbprint"] = ours.sha1
    if form != "sha1":
        credential["public_certificate"] = ours.public
    app = application(emulator, credential)
    account = signed_in(app, ada)
    # MSAL sends the same assertion again.
    assert "access_token" in app.acquire_token_silent(FULL_SCOPES, account, force_refresh=True)


def test_a_certificate_that_is_not_registered(emulator, ada):
    ours = certificate.make()
    credential = {"private_key": ours.private_key, "public_certificate": ours.public}
    failed(sign_in(application(emulator, credential), ada), "invalid_client", 700027)


@pytest.mark.parametrize("authority, options", [
    ("https://login.microsoftonline.com/contoso.example", {}),
    ("https://localhost/{tenant}", {"instance_discovery": False}),
    (None, {"oidc_authority": "https://localhost/{tenant}/v2.0"}),
])
def test_authorities(emulator, ada, authority, options):
    options = {name: value.format(tenant=emulator.tenant) if isinstance(value, str) else value for name, value in options.items()}
    app = msal.ConfidentialClientApplication(
        emulator.client_id,
        client_credential=emulator.client_secret,
        authority=authority and authority.format(tenant=emulator.tenant),
        **options,
    )
    assert sign_in(app, ada)["id_token_claims"]["oid"] == ada["oid"]


def test_instance_discovery_does_not_know_a_foreign_authority(emulator):
    with pytest.raises(ValueError, match="invalid_instance"):
        application(emulator, authority=f"https://localhost/{emulator.tenant}")


def test_refresh(emulator, ada):
    app = application(emulator)
    account = signed_in(app, ada)
    first = app.acquire_token_silent(FULL_SCOPES, account)["access_token"]
    second = app.acquire_token_silent(FULL_SCOPES, account, force_refresh=True)["access_token"]
    assert second != first
    stored, = app.token_cache.search(msal.TokenCache.CredentialType.REFRESH_TOKEN)
    third = application(emulator).acquire_token_by_refresh_token(stored["secret"], FULL_SCOPES)["access_token"]
    assert third not in (first, second)


def test_a_refresh_token_outlives_the_change_but_not_a_revocation(emulator, ada):
    emulator.application(consented_permissions=["User-PasswordProfile.ReadWrite.All", "User.Read", "User.RevokeSessions.All"])
    app = application(emulator)
    result = sign_in(app, ada, [*FULL_SCOPES, f"{GRAPH}/User.RevokeSessions.All"])
    account, = app.get_accounts()
    body = {"currentPassword": ada["password"], "newPassword": NEW_PASSWORD}
    assert graph_post("me/changePassword", result["access_token"], body).status_code == 204
    assert "access_token" in app.acquire_token_silent(FULL_SCOPES, account, force_refresh=True)
    assert graph_post("me/revokeSignInSessions", result["access_token"]).status_code == 200
    result = app.acquire_token_silent_with_error(FULL_SCOPES, account, force_refresh=True)
    failed(result, "invalid_grant", 50173)
    assert result["suberror"] == "bad_token"


def test_a_claims_challenge(emulator, ada):
    """Capability `cp1`; the challenge goes to the token address, whose answer has claims for the authorize address."""
    app = application(emulator, client_capabilities=["CP1"])
    account = signed_in(app, ada)
    challenge = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    result = app.acquire_token_silent_with_error(FULL_SCOPES, account, claims_challenge=challenge)
    failed(result, "interaction_required", 50076)
    assert (result["suberror"], result["classification"]) == ("basic_action", "basic_action")
    assert '"capolids"' in result["claims"]


def test_capability_cp1_gets_a_long_lived_token(emulator, ada):
    result = sign_in(application(emulator, client_capabilities=["cp1"]), ada)
    assert result["expires_in"] > 70_000


def test_a_wrong_secret(emulator, ada):
    failed(sign_in(application(emulator, "not-the-secret"), ada), "invalid_client", 7000215)


def test_a_code_twice(emulator, ada):
    app = application(emulator)
    flow = app.initiate_auth_code_flow(FULL_SCOPES, redirect_uri=REDIRECT_URI)
    answer = Browser().sign_in(flow["auth_uri"], ada)
    assert "access_token" in app.acquire_token_by_auth_code_flow(flow, answer)
    failed(application(emulator).acquire_token_by_auth_code_flow(flow, answer), "invalid_grant", 54005)


def test_cancelled(emulator, ada):
    result = sign_in(application(emulator), ada, fields={"cancel": "1"})
    assert result["error"] == "access_denied"
    assert result["error_description"].startswith("AADSTS65004: ")


def test_disabled_since(emulator, ada):
    app = application(emulator)
    account = signed_in(app, ada)
    emulator.user(ada["upn"], password=ada["password"], disabled=True)
    failed(app.acquire_token_silent_with_error(FULL_SCOPES, account, force_refresh=True), "invalid_grant", 50057)
