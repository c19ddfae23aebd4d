"""The Microsoft Graph SDK for Python changes passwords, and hears each refusal as its own typed error."""

import asyncio
import time
from dataclasses import dataclass

import pytest
from azure.core.credentials import AccessToken
from azure.identity import AuthorizationCodeCredential
from kiota_abstractions.api_error import APIError
from msgraph import GraphServiceClient
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.users.item.change_password.change_password_post_request_body import ChangePasswordPostRequestBody

from support import GRAPH, NEW_PASSWORD, REDIRECT_URI, SCOPES, Browser, access_token, authorize_url, tokens

WRONG = "Not-The-Password-1"
NOBODY = "00000000-0000-4000-8000-000000000000"


class Fixed:
    """An Azure credential with a token that is there already."""

    def __init__(self, token):
        self.token = token
        self.asked = []

    def get_token(self, *scopes, **options):
        self.asked.append({"scopes": scopes, **options})
        return AccessToken(self.token, int(time.time()) + 3600)


@dataclass
class Caller:
    """A client of one version of Graph."""

    credential: object
    version: str = "v1.0"

    def change(self, current, new, user=None):
        asyncio.run(self._change(current, new, user))

    async def _change(self, current, new, user):
        client = GraphServiceClient(self.credential, [f"{GRAPH}/.default"])
        # The only difference of the SDK's twin for beta, which is as large again.
        client.request_adapter.base_url = f"{GRAPH}/{self.version}"
        person = client.users.by_user_id(user) if user else client.me
        await person.change_password.post(ChangePasswordPostRequestBody(current_password=current, new_password=new))


def refused(caller, *passwords, **options):
    with pytest.raises(ODataError) as caught:
        caller.change(*passwords, **options)
    error = caught.value
    assert error.error.inner_error.request_id and error.error.inner_error.client_request_id
    return error.response_status_code, error.error.code, error.error.message


@pytest.fixture(params=["v1.0", "beta"])
def version(request):
    return request.param


@pytest.fixture
def caller(emulator, ada, version):
    return Caller(Fixed(access_token(emulator, ada)), version)


def test_a_change_by_whoever_signed_in_with_azure_identity(emulator, browser, ada, version):
    code = browser.sign_in(authorize_url(emulator, scope=f"{GRAPH}/{SCOPES[0]} openid"), ada)["code"]
    credential = AuthorizationCodeCredential(
        emulator.tenant, emulator.client_id, code, REDIRECT_URI, client_secret=emulator.client_secret
    )
    Caller(credential, version).change(ada["password"], NEW_PASSWORD)
    assert emulator.account()["password"] == NEW_PASSWORD
    request, = emulator.requests("changePassword")
    assert request["path"] == f"/{version}/me/changePassword"


def test_a_change_of_oneself_by_name_and_id(emulator, ada, caller):
    caller.change(ada["password"], NEW_PASSWORD, user=ada["upn"])
    caller.change(NEW_PASSWORD, NEW_PASSWORD + "!", user=ada["oid"])
    assert emulator.account()["password"] == NEW_PASSWORD + "!"


def test_a_wrong_current_password(ada, caller):
    status, code, message = refused(caller, WRONG, NEW_PASSWORD)
    assert (status, code) == (400, "Request_BadRequest")
    assert " paramName: oldPassword" in message


@pytest.mark.parametrize("new", ["short1A", "alllowercase", "Contoso-1", "x" * 257])
def test_a_weak_new_password(ada, caller, new):
    status, code, message = refused(caller, ada["password"], new)
    assert (status, code) == (400, "Request_BadRequest")
    assert message.startswith("The specified password does not comply with password complexity requirements.")


def test_a_missing_password(caller):
    """The SDK leaves out what is None."""
    assert refused(caller, None, NEW_PASSWORD)[:2] == (400, "BadRequest")


def test_a_locked_account(emulator, ada, caller):
    emulator.user(ada["upn"], password=ada["password"], locked=True)
    assert refused(caller, ada["password"], NEW_PASSWORD)[:2] == (400, "Request_BadRequest")
    assert emulator.account()["password"] == ada["password"]


@pytest.mark.parametrize("kind", ["synced", "federated", "guest"])
def test_accounts_whose_password_lives_elsewhere(emulator, version, kind):
    account = emulator.account(kind)
    caller = Caller(Fixed(access_token(emulator, account)), version)
    assert refused(caller, account["password"], NEW_PASSWORD)[:2] == (400, "Request_BadRequest")


def test_a_missing_permission(emulator, ada, version):
    caller = Caller(Fixed(access_token(emulator, ada, scope="User.Read")), version)
    expected = 403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."
    assert refused(caller, ada["password"], NEW_PASSWORD) == expected


def test_somebody_else(emulator, ada, caller):
    other = emulator.account("synced")
    expected = 403, "Authorization_RequestDenied", "Access to change password operation is denied."
    assert refused(caller, ada["password"], NEW_PASSWORD, user=other["oid"]) == expected


def test_nobody(ada, caller):
    status, code, message = refused(caller, ada["password"], NEW_PASSWORD, user=NOBODY)
    assert (status, code) == (404, "Request_ResourceNotFound")
    assert message.startswith(f"Resource '{NOBODY}' does not exist")


def test_a_personal_account(emulator, ada, caller):
    emulator.user(ada["upn"], password=ada["password"], kind="personal")
    status, code, message = refused(caller, ada["password"], NEW_PASSWORD)
    assert (status, code) == (400, "BadRequest")
    assert message.startswith("This API is not supported for MSA accounts")


def test_an_expired_token(emulator, ada, caller):
    emulator.clock(ahead_seconds=7200)
    expected = 401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."
    assert refused(caller, ada["password"], NEW_PASSWORD) == expected


def test_a_token_for_somebody_else(emulator, ada, version):
    expected = 401, "InvalidAuthenticationToken", "Access token validation failure. Invalid audience."
    caller = Caller(Fixed(tokens(emulator, ada)["id_token"]), version)
    assert refused(caller, WRONG, NEW_PASSWORD) == expected


@pytest.mark.parametrize("token, message", [("garbage", "IDX14100"), ("a.b.c", "Access token validation failure")])
def test_a_token_that_is_none(version, token, message, emulator):
    status, code, text = refused(Caller(Fixed(token), version), WRONG, NEW_PASSWORD)
    assert (status, code) == (401, "InvalidAuthenticationToken")
    assert text.startswith(message)


def test_continuous_access_evaluation(emulator, ada, version):
    """The SDK asks its credential once more, with the claims of the challenge, then gives up."""
    credential = Fixed(access_token(emulator, ada, claims='{"access_token":{"xms_cc":{"values":["cp1"]}}}'))
    emulator.revoke_tokens()
    status, code, message = refused(Caller(credential, version), ada["password"], NEW_PASSWORD)
    assert (status, code) == (401, "InvalidAuthenticationToken")
    assert message.startswith("Continuous access evaluation resulted in")
    assert len(emulator.requests("changePassword")) == 2
    first, second = credential.asked
    assert not first.get("claims")
    assert '"nbf":{"essential":true' in second["claims"]
    assert emulator.account()["password"] == ada["password"]


THROTTLED = (
    '{"error":{"code":"TooManyRequests","message":"Too many requests.","innerError":{"date":"2022-07-14T06:22:45",'
    '"request-id":"9a2d1d3c-3b0f-4a56-9d0e-1a2b3c4d5e6f","client-request-id":"9a2d1d3c-3b0f-4a56-9d0e-1a2b3c4d5e6f"}}}'
)


def test_throttled_once(emulator, ada, caller):
    """The SDK waits as it is told and asks again."""
    emulator.fault("changePassword", status=429, headers={"Retry-After": "1", "Content-Type": "application/json"}, body=THROTTLED)
    caller.change(ada["password"], NEW_PASSWORD)
    assert len(emulator.requests("changePassword")) == 2
    assert emulator.account()["password"] == NEW_PASSWORD


def test_throttled_all_the_time(emulator, ada, caller):
    headers = {"Retry-After": "1", "Content-Type": "application/json"}
    emulator.fault("changePassword", times=9, status=429, headers=headers, body=THROTTLED)
    assert refused(caller, ada["password"], NEW_PASSWORD) == (429, "TooManyRequests", "Too many requests.")
    # Once, and the three times that the SDK repeats it by default.
    assert len(emulator.requests("changePassword")) == 4


@pytest.mark.parametrize("status, kind, body", [
    (503, "", ""),
    (504, "text/html", "<html><body>Gateway Timeout</body></html>"),
])
def test_a_gateway_in_trouble(emulator, ada, caller, status, kind, body):
    """No JSON: there is nothing to make an ODataError of, but the status arrives."""
    headers = {"Retry-After": "1"} | ({"Content-Type": kind} if kind else {})
    emulator.fault("changePassword", times=9, status=status, headers=headers, body=body)
    with pytest.raises(APIError) as caught:
        caller.change(ada["password"], NEW_PASSWORD)
    assert caught.value.response_status_code == status
    assert emulator.account()["password"] == ada["password"]
