"""Holds deploy/helm/repass to Helm, to Kubernetes, and to what Repass needs.

    check.py                    lints the chart, and renders it with each example of deploy/helm/repass/ci and some more
    check.py --program FILE     also lets the portal itself read the settings that were rendered
    check.py --write            writes the settings of config.example.toml into values.schema.json
"""

import json
import re
import sys
import tomllib
from pathlib import Path

import helm_python as helm
import jsonschema
import kubernetes_validate
import yaml

import refusals
import rules
import settings

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CHART = ROOT / "deploy" / "helm" / "repass"
# The oldest that Chart.yaml allows, and the newest that is known here.
KUBERNETES = ["1.30", kubernetes_validate.latest_version()]
# What is no part of Kubernetes: excerpts of the schemas of the Gateway API and of the Prometheus operator.
CRDS = json.loads((HERE / "crds.json").read_text())


def examples():
    """Values by name."""
    return {file.name.removesuffix("-values.yaml"): yaml.safe_load(file.read_text()) for file in sorted((CHART / "ci").glob("*.yaml"))}


def lint(name, values):
    report = helm.lint(str(CHART), values, strict=True, kube_version=f"v{KUBERNETES[0]}.0")
    findings = report["errors"] + [m["error"] for m in report["messages"] or [] if m["severity"] >= 2]
    return [f"{name}: lint: {finding}" for finding in findings]


def render(chart, values):
    """The objects, and the words that are shown after an installation."""
    files = chart.render(values, name="repass", namespace="it")
    notes = next(text for path, text in files.items() if path.endswith("NOTES.txt"))
    objects = [
        document
        for path, text in files.items()
        if path.endswith(".yaml")
        for document in yaml.load_all(text, Loader=OnceOnly)
        if document
    ]
    return objects, notes


class OnceOnly(yaml.SafeLoader):
    """YAML in which a key that comes twice is an error, as it is for Kubernetes."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key) for key, _ in node.value]
        if len(keys) != len(set(keys)):
            raise ValueError(f"a key comes twice: {keys}")
        return super().construct_mapping(node, deep)


def schemas(name, objects):
    """Each object against the schema of its kind, in which an unknown key is an error."""
    problems = []
    for thing in objects:
        kind = f"{thing['apiVersion']}/{thing['kind']}"
        try:
            if kind in CRDS:
                jsonschema.validate(thing, CRDS[kind])
            else:
                for version in KUBERNETES:
                    kubernetes_validate.validate(thing, version, strict=True)
        except (jsonschema.ValidationError, kubernetes_validate.SchemaNotFoundError) as error:
            problems.append(f"{name}: {kind}: {error.message}")
    return problems


def table():
    """The table of README.md: every value with its default, nothing else."""
    defaults = dict(settings.flat(yaml.safe_load((CHART / "values.yaml").read_text())))
    shown = {key: value if isinstance(value, str) and value else json.dumps(value) for key, value in defaults.items()}
    text = (CHART / "README.md").read_text()
    rows = dict(re.findall(r"^\| `([^`]+)` \| `([^`]+)` \| .", text, re.MULTILINE))
    problems = [f"README.md: no row | `{key}` | `{value}` |" for key, value in shown.items() if rows.get(key) != value]
    return problems + [f"README.md: {key} is no value" for key in rows if key not in shown]


def version():
    """The chart is of the version of the portal that its values know."""
    chart = yaml.safe_load((CHART / "Chart.yaml").read_text())
    cargo = tomllib.loads((ROOT / "Cargo.toml").read_text())
    portal = cargo.get("package", {}).get("version")
    if not isinstance(portal, str):
        portal = cargo["workspace"]["package"]["version"]
    return [] if chart["appVersion"] == portal else [f"Chart.yaml: appVersion is {chart['appVersion']}, the portal {portal}"]


def main():
    if sys.argv[1:] == ["--write"]:
        settings.write(CHART, ROOT)
        return
    program = Path(sys.argv[2]).resolve() if sys.argv[1:2] == ["--program"] else None
    problems = table() + version() + settings.known(CHART, ROOT)
    matrix, kinds = examples(), set()
    with helm.Chart.load(str(CHART)) as chart:
        for name, values in matrix.items():
            problems += lint(name, values)
            objects, notes = render(chart, values)
            kinds |= {thing["kind"] for thing in objects}
            problems += schemas(name, objects)
            merged = chart.merge_values(values)
            problems += [f"{name}: {problem}" for problem in rules.broken(objects, merged, notes)]
            problems += [f"{name}: {problem}" for problem in settings.broken(objects, merged, program)]
        problems += refusals.not_refused(chart, matrix)
    if len(matrix) < 8 or len(kinds) != 10:
        problems.append(f"only {len(matrix)} examples and {sorted(kinds)} were looked at")
    if problems:
        sys.exit("\n".join(problems))
    print(f"deploy/helm/repass: {len(matrix)} examples, {len(refusals.TABLE)} refusals, Kubernetes {' and '.join(KUBERNETES)}")


main()
