"""Holds deploy/compose to the Compose specification, and to what Repass needs: `compose.py FILE`.

FILE is what `podman-compose config` made of it, with every variable filled in.
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
print("deploy/compose is as the specification and Repass want it")
