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


text = (folder / "sbom.cdx.json").read_text()
problem = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
assert problem is None, f"not CycloneDX 1.5: {problem}"
bill = json.loads(text)
assert bill["metadata"]["component"]["name"] == "repass"
listed, system = set(), set()
for part in bill["components"]:
    assert part["licenses"] and part["purl"], part
    if part["purl"].startswith("pkg:cargo/"):
        assert part["hashes"], part
        listed.add((part["name"], part["version"]))
    else:
        system.add(part["name"])
crates = {(name, version) for name, version in crates if name not in ("repass", "entra-emulator")}
assert listed == crates, f"the SBOM lacks {sorted(crates - listed)}, and has too much: {sorted(listed - crates)}"
assert {"libc6-dev", "ca-certificates", "rust-std", "zxcvbn"} <= system, system

texts = (folder / "crates.txt").read_text()
silent = [f"{name} {version}" for name, version in sorted(crates) if f"    {name} {version}\n" not in texts]
for name, version in crates:
    assert f"\n{name} {version}: " in texts, f"{name} {version} has no licence in crates.txt"
print(f"{len(crates)} crates, each in the SBOM and in the licences, and {len(system)} other parts")
print(f"without a text of their own, only the licence's name: {', '.join(silent) or 'none'}")
