"""Holds the image's configuration to what the Dockerfile promises: `podman image inspect IMAGE | configuration.py VERSION`."""

import json
import sys

[image] = json.load(sys.stdin)
config = image["Config"]
found = {
    "user": config["User"],
    "signal": config["StopSignal"],
    "command": config["Entrypoint"] + config["Cmd"],
    "ports": sorted(config["ExposedPorts"]),
    "health": image["HealthCheck"]["Test"] if "HealthCheck" in image else image["Healthcheck"]["Test"],
    "version": config["Labels"]["org.opencontainers.image.version"],
    "licences": config["Labels"]["org.opencontainers.image.licenses"],
}
promised = {
    "user": "65532:65532",
    "signal": "SIGTERM",
    "command": ["/usr/local/bin/repass", "serve"],
    "ports": ["8080/tcp", "8081/tcp"],
    "health": ["CMD", "/usr/local/bin/repass", "healthcheck"],
    "version": sys.argv[1],
    "licences": "Apache-2.0 OR MIT",
}
print(json.dumps(found))
assert found == promised, f"promised: {promised}"
for name in ("REPASS_SERVER__LISTEN=0.0.0.0:8080", "REPASS_SERVER__ADMIN_LISTEN=0.0.0.0:8081"):
    assert name in config["Env"], config["Env"]
