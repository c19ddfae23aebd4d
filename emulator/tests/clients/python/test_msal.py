"""MSAL for Python, with its defaults."""

import datetime

import msal
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from support import NEW_PASSWORD, REDIRECT_URI, SCOPES, GRAPH, Browser


def application(emulator, credential=None, authority=None, **options):
    return msal.ConfidentialClientApplication(
        emulator.client_id,
        client_credential=credential or emulator.client_secret,
        authority=authority or emulator.authority,
        **options,
    )


def sign_in(app, browser, account, **options):
    flow = app.initiate_auth_code_flow(SCOPES, redirect_uri=REDIRECT_URI, **options)
    return flow, browser.sign_in(flow["auth_uri"], account)


def signed_in(app, account):
    flow, answer = sign_in(app, Browser(), account)
    result = app.acquire_token_by_auth_code_flow(flow, answer)
    assert "error" not in result, result
    return result


@pytest.mark.parametrize("response_mode", ["query", "form_post"])
def test_code_with_pkce_and_secret(emulator, browser, ada, response_mode):
    app = application(emulator)
    flow, answer = sign_in(app, browser, ada, response_mode=response_mode)
    result = app.acquire_token_by_auth_code_flow(flow, answer)
    claims = result["id_token_claims"]
    assert claims["preferred_username"] == ada["upn"]
    assert claims["iss"] == f"{emulator.authority}/v2.0"
    assert claims["tid"] == emulator.tenant
    assert set(result["scope"].split()) >= {f"{GRAPH}/{scope}" for scope in SCOPES} or set(result["scope"].split()) >= set(SCOPES)
    account, = app.get_accounts(ada["upn"])
    # From the cache: nobody is asked.
    assert app.acquire_token_silent(SCOPES, account)["access_token"] == result["access_token"]
    assert len(emulator.requests("token")) == 1
