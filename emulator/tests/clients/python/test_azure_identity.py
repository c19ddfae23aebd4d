"""azure-identity, with its defaults. It redeems codes without PKCE."""

import pytest
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import AuthorizationCodeCredential, DeviceCodeCredential

from support import GRAPH, REDIRECT_URI, SCOPES, Browser, authorize_url

FULL_SCOPES = [f"{GRAPH}/{scope}" for scope in SCOPES]
CHALLENGE = '{"access_token":{"nbf":{"essential":true, "value":"1635527790"}}}'


def credential(emulator, account, secret=None):
    code = Browser().sign_in(authorize_url(emulator, scope=" ".join(["openid", "offline_access", *FULL_SCOPES])), account)["code"]
    return AuthorizationCodeCredential(
        emulator.tenant, emulator.client_id, code, REDIRECT_URI, client_secret=secret or emulator.client_secret
    )


def test_code_cache_and_refresh(emulator, ada):
    ours = credential(emulator, ada)
    first = ours.get_token(*FULL_SCOPES)
    assert ours.get_token(*FULL_SCOPES).token == first.token
    assert len(emulator.requests("token")) == 1
    # With the claims of a challenge, the refresh token is asked and not the cache.
    assert ours.get_token(*FULL_SCOPES, claims=CHALLENGE).token != first.token
    assert len(emulator.requests("token")) == 2


def test_a_wrong_secret(emulator, ada):
    with pytest.raises(ClientAuthenticationError) as caught:
        credential(emulator, ada, "not-the-secret").get_token(*FULL_SCOPES)
    assert "AADSTS7000215" in caught.value.message


def test_revoked(emulator, ada):
    ours = credential(emulator, ada)
    ours.get_token(*FULL_SCOPES)
    emulator.revoke_tokens()
    with pytest.raises(ClientAuthenticationError) as caught:
        ours.get_token(*FULL_SCOPES, claims=CHALLENGE)
    assert "AADSTS50173" in caught.value.message


def test_a_device_code(emulator, ada):
    """For `scripts/probe-tenant`: the person signs in on another device."""
    emulator.application(public_client=True)

    def prompt(address, user_code, _expires):
        Browser().approve_device(address, user_code, ada)

    ours = DeviceCodeCredential(emulator.client_id, tenant_id=emulator.tenant, prompt_callback=prompt)
    try:
        assert ours.get_token(*FULL_SCOPES).token
    finally:
        emulator.application(public_client=False)
