"""Fixtures: the tenant as it is at the start, and its first account."""

import pytest

from support import Browser, Emulator


@pytest.fixture
def emulator():
    emulator = Emulator()
    yield emulator
    start = emulator.application_at_start
    kept = ["redirect_uris", "client_secret", "optional_claims", "consented_permissions", "assignment_required"]
    emulator.application(certificate_pem="", front_channel_logout_url="", **{name: start[name] for name in kept})


@pytest.fixture
def ada(emulator):
    return emulator.account()


@pytest.fixture
def browser():
    return Browser()
