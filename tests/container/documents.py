"""Holds the documents of the image to what was built.

    documents.py FOLDER < CRATES

FOLDER has what scripts/documents made; CRATES is `cargo tree` with one `name vVERSION` a line.
"""

import json
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

folder = Path(sys.argv[1])
crates = {(name, version[1:]) for name, version, *_ in (line.split() for line in sys.stdin if line.strip())}
assert len(crates) > 100, f"cargo tree named {len(crates)} crates"


def components(file: str) -> set[tuple[str, str]]:
    text = (folder / file).read_text()
    problem = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    assert problem is None, f"{file} is not CycloneDX 1.5: {problem}"
    parts = json.loads(text)["components"]
    for part in parts:
        assert part.get("licenses") and part.get("purl"), f"{file}: {part}"
    return {(part["name"], part["version"]) for part in parts}


listed = components("repass.cdx.json")
crates = {(name, version) for name, version in crates if name not in ("repass", "entra-emulator")}
assert crates <= listed, f"not in the SBOM: {sorted(crates - listed)}"
assert not any(name == "entra-emulator" for name, _ in listed), "the stand-in tenant is in the SBOM"
system = components("system.cdx.json")
assert {"libc6-dev", "ca-certificates", "rust-std"} <= {name for name, _ in system}, system

texts = (folder / "crates.txt").read_text()
silent = [f"{name} {version}" for name, version in sorted(crates) if f"    {name} {version}\n" not in texts]
for name, version in crates:
    assert f"\n{name} {version}: " in texts, f"{name} {version} has no licence in crates.txt"
print(f"{len(crates)} crates, each in the SBOM ({len(listed)} components) and in the licences; {len(system)} other parts")
print(f"without a text of their own, only the licence's name: {', '.join(silent) or 'none'}")
