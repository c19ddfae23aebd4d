"""The settings in the chart: those of config.example.toml, rendered as TOML that says what the values say, and which the
portal itself reads."""

import base64
import json
import re
import subprocess
import tempfile
import tomllib
from pathlib import Path

SECRETS = "/run/secrets/repass"
# These the chart sets as variables, which win over the file.
OF_THE_CHART = {"server.listen", "server.admin_listen"}
# Which settings name the file of which Secret.
FILES = {
    "clientSecret": [("entra", "client_secret_file", "key")],
    "clientCertificate": [("entra", "client_certificate_file", "certificateKey"), ("entra", "client_key_file", "privateKey")],
    "sessionSecret": [("session", "secret_file", "key")],
    "redisUrl": [("session", "redis_url_file", "key")],
    "redisCa": [("session", "redis_ca_file", "key")],
    "serverTls": [("server", "tls_certificate_file", "certificateKey"), ("server", "tls_key_file", "privateKey")],
}


def flat(values, prefix=""):
    """Every value that is no section, by its path with dots."""
    for key, value in values.items():
        if isinstance(value, dict) and value:
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def example(root):
    """Sections with keys, of config.example.toml, where most are comments."""
    sections, section = {}, None
    for line in (root / "config.example.toml").read_text().splitlines():
        if header := re.fullmatch(r"\[(\w+)\]", line):
            section = sections.setdefault(header[1], [])
        elif (key := re.match(r"#?(\w+) = ", line)) and section is not None:
            section.append(key[1])
    return sections


def described(root):
    """The settings as a schema: their names. What they may be, the portal says at its start."""
    setting = {"$ref": "#/definitions/setting"}
    return {
        section: {
            "type": "object",
            "additionalProperties": False,
            "properties": {key: setting for key in keys if f"{section}.{key}" not in OF_THE_CHART},
        }
        for section, keys in example(root).items()
    }


def write(chart, root):
    file = chart / "values.schema.json"
    schema = json.loads(file.read_text())
    schema["properties"]["config"]["properties"] = described(root)
    file.write_text(json.dumps(schema, indent=2) + "\n")


def known(chart, root):
    schema = json.loads((chart / "values.schema.json").read_text())
    if schema["properties"]["config"]["properties"] == described(root):
        return []
    return ["values.schema.json does not have the settings of config.example.toml: target/charts/bin/python tests/charts/check.py --write"]


def broken(objects, values, program):
    """The rendered config.toml is what the values say, and its files are there."""
    text = next(thing["data"]["config.toml"] for thing in objects if thing["kind"] == "ConfigMap")
    pod = next(thing["spec"]["template"]["spec"] for thing in objects if thing["kind"] == "Deployment")
    wanted = {
        section: {key: value for key, value in keys.items() if value not in ("", None)}
        for section, keys in values["config"].items()
    }
    mounted = {}
    for volume in pod["volumes"]:
        for source in volume.get("projected", {}).get("sources", []):
            for item in source["secret"]["items"]:
                mounted[f"{SECRETS}/{item['path']}"] = (source["secret"]["name"], item["key"])
    problems, named = [], {}
    written = tomllib.loads(text)
    for secret, settings in FILES.items():
        for section, setting, key in settings:
            if values["secrets"][secret]["name"]:
                path = written[section].get(setting)
                wanted[section][setting] = path
                named[path] = (values["secrets"][secret]["name"], values["secrets"][secret][key])
    # As text, because for Python 4 and 4.0 are the same.
    if json.dumps(written, sort_keys=True) != json.dumps(wanted, sort_keys=True):
        problems.append(f"config.toml says {written} instead of {wanted}")
    if mounted != named:
        problems.append(f"the files are {mounted} instead of {named}")
    if program:
        problems += read_by(program, text, pod, values)
    return problems


def read_by(program, text, pod, values):
    """`repass config`, with the files where this machine has them."""
    container = pod["containers"][0]
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for number, mount in enumerate(container["volumeMounts"]):
            text = text.replace(f"{mount['mountPath']}/", f"{folder}/{number}/")
        for path in set(re.findall(rf'"({re.escape(str(folder))}/[^"]+)"', text)):
            Path(path).parent.mkdir(exist_ok=True)
            Path(path).write_bytes(content(path, folder))
        (folder / "config.toml").write_text(text)
        environment = {variable["name"]: variable.get("value", "http://name:word@proxy.example.com:3128") for variable in container["env"]}
        if values["workloadIdentity"]["enabled"]:
            (folder / "token").write_text("token")
            environment |= {
                "AZURE_FEDERATED_TOKEN_FILE": f"{folder}/token",
                "AZURE_TENANT_ID": "4c1f0a5e-7d2b-4b9e-8a63-2f5d9c7e1b04",
                "AZURE_CLIENT_ID": values["workloadIdentity"]["clientId"],
                "AZURE_AUTHORITY_HOST": "https://login.microsoftonline.com/",
            }
        command = [program, "config", "--config", folder / "config.toml"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    # Most examples do not name the proxies, which is worth a warning.
    if done.returncode != 0 or re.sub("^warning: server.trusted_proxies: .*\n", "", done.stderr):
        return [f"the portal does not take its settings: {done.stderr}"]
    return []


def content(path, folder):
    """Something good for a file of that name."""
    if path.endswith((".crt", ".key")):
        pair = folder / "pair"
        if not pair.exists():
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=repass", "-days", "90"]
                + ["-keyout", pair.with_suffix(".key"), "-out", pair.with_suffix(".crt")],
                check=True, capture_output=True,
            )
            pair.touch()
        return pair.with_suffix(Path(path).suffix).read_bytes()
    if path.endswith(".svg"):
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
    if "redis" in path:
        return b"rediss://repass:word@redis.example.com:6379"
    return base64.b64encode(bytes(range(32)))
