"""Holds deploy/compose to the Compose specification, and to what Repass needs: `compose.py FILE`.

FILE is what `podman-compose config` made of it, with every variable filled in; with compose.replicas.yaml or without.
"""

import re
import sys
from pathlib import Path

import yaml
from compose_spec import PyCompose

text = Path(sys.argv[1]).read_text()
PyCompose.from_yaml(text)
project = yaml.safe_load(text)
portal, caddy = project["services"]["portal"], project["services"]["caddy"]


def seconds(value: str) -> int:
    number, unit = re.fullmatch(r"(\d+)(s|m)", value).groups()
    return int(number) * {"s": 1, "m": 60}[unit]


grace = seconds(portal["environment"]["REPASS_SERVER__SHUTDOWN_GRACE"])
assert seconds(portal["stop_grace_period"]) > grace, "the portal is cut before its own grace is over"
assert seconds(caddy["stop_grace_period"]) > grace, "Caddy is cut before the portal's grace is over"
replicas = project.get("x-replica")
second = project["services"].pop("portal-2", None)
for name, service in project["services"].items():
    assert service["read_only"] is True, f"{name} can write"
    assert service["cap_drop"] == ["ALL"], f"{name} keeps capabilities"
    assert service["security_opt"] == ["no-new-privileges:true"], f"{name} can get new privileges"
    assert "mem_limit" in service and "pids_limit" in service, f"{name} has no limits"
assert "cap_add" not in portal and "ports" not in portal, "the portal needs no capability, and publishes no port"
assert portal["healthcheck"]["test"] == ["CMD", "/usr/local/bin/repass", "healthcheck"]
assert portal["secrets"] and project["secrets"]["entra_client_secret"]["file"], "the secret is a file"
subnet = project["networks"]["inside"]["ipam"]["config"][0]["subnet"]
assert portal["environment"]["REPASS_SERVER__TRUSTED_PROXIES"] == subnet, "Caddy is the trusted proxy"


def two_portals() -> None:
    """The second is the first one again, and Valkey is theirs alone."""
    extends = second.pop("extends")
    assert (Path(extends["file"]).name, extends["service"]) == ("compose.yaml", "portal"), "the second portal is another one"
    assert second == replicas, "the second portal is another one"
    for key, value in replicas.items():
        mine = portal[key]
        assert value.items() <= mine.items() if isinstance(value, dict) else set(value) <= set(mine), f"{key} of the first portal"
    assert portal["environment"]["REPASS_SESSION__STORE"] == "redis"
    assert {"entra_client_secret", "session_redis_url", "session_secret"} == set(portal["secrets"])
    assert all(name in project["secrets"] for name in portal["secrets"])
    assert caddy["environment"]["REPASS_PORTALS"].split() == ["portal:8080", "portal-2:8080"], "Caddy does not know both"
    valkey = project["services"]["valkey"]
    assert valkey["networks"] == ["store"] and project["networks"]["store"]["internal"] is True, "Valkey can be reached"
    assert "ports" not in valkey and "store" not in caddy["networks"], "Valkey can be reached"
    options = dict(zip(valkey["command"][1::2], valkey["command"][2::2]))
    assert options["--maxmemory-policy"] == "noeviction" and "--maxmemory" in options, "Valkey would throw sessions away"
    assert (options["--save"], options["--appendonly"]) == ("", "no"), "Valkey writes to disk"
    assert options["--aclfile"] == "/run/secrets/valkey_users" and valkey["secrets"] == ["valkey_users"], "who may do what"
    assert "valkey_users" not in portal["secrets"], "a portal knows every user"


if replicas:
    two_portals()
print(f"deploy/compose, {'two portals' if replicas else 'one portal'}, is as the specification and Repass want it")
