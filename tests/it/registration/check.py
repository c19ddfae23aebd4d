"""Reads the recipes of deploy/entra that cannot run here: PowerShell and Terraform.

Both are parsed. What PowerShell writes has the property names of Microsoft Graph (graph.json) and uses cmdlets with
parameters that they have; what Terraform writes has the names of the azuread provider's schema (azuread.json, 3.9.0).
"""

import json
import sys
from pathlib import Path

import hcl2
import tree_sitter
import tree_sitter_powershell

HERE = Path(__file__).parent
ENTRA = HERE.parent.parent.parent / "deploy" / "entra"

# What the modules of the script are allowed to call, with the parameters that it uses.
# https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/
CMDLETS = {
    "Connect-MgGraph": {"Environment", "Scopes", "NoWelcome", "TenantId"},
    "Get-MgContext": set(),
    "Invoke-MgGraphRequest": {"Method", "Uri", "Body", "ContentType", "OutputType"},
}
OF_POWERSHELL = set(
    """ConvertFrom-Json ConvertTo-Json ForEach-Object Get-Content Get-Date Get-Item New-Item Resolve-Path Select-Object
    Set-Content Set-StrictMode Sort-Object Split-Path Start-Sleep Test-Path Where-Object Write-Host chmod""".split()
)
# Keys of hashtables that are not sent to Graph.
OWN_KEYS = {"secretText", "Environment", "Scopes", "NoWelcome", "Group", "AppId", "ManagedIdentity"}

problems = []


def complain(file, node, what):
    line = f":{node.start_point[0] + 1}" if node else ""
    problems.append(f"{file.name}{line}: {what}")


def text(node):
    return node.text.decode()


def descendants(node):
    yield node
    for child in node.children:
        yield from descendants(child)


def check_powershell():
    graph = json.loads((HERE / "graph.json").read_text())
    known_keys = OWN_KEYS.union(*graph.values())
    language = tree_sitter.Language(tree_sitter_powershell.language())
    files = sorted((ENTRA / "powershell").glob("*.ps1"))
    nodes = [
        (file, node)
        for file in files
        for node in descendants(tree_sitter.Parser(language).parse(file.read_bytes()).root_node)
    ]
    functions = {text(node) for _, node in nodes if node.type == "function_name"}
    sent = set()
    for file, node in nodes:
        if node.type == "ERROR" or node.is_missing:
            complain(file, node, f"does not parse: {text(node)[:60]!r}")
        elif node.type == "command":
            check_command(file, node, functions)
        elif node.type == "key_expression":
            sent.add(text(node))
            if text(node) not in known_keys:
                complain(file, node, f"Microsoft Graph has no property {text(node)}")
    written = {"redirectUris", "logoutUrl", "requiredResourceAccess", "keyCredentials", "scope", "audiences"}
    if not written <= sent:
        complain(files[0], None, f"these were not found, is the grammar another one? {written - sent}")


def check_command(file, node, functions):
    words = text(node).split()
    name = words[0]
    if name == ".":
        return
    if name not in functions and name not in OF_POWERSHELL and name not in CMDLETS:
        complain(file, node, f"unknown command {name}")
    if name in CMDLETS:
        for part in descendants(node):
            if part.type == "command_parameter" and text(part).lstrip("-") not in CMDLETS[name]:
                complain(file, part, f"{name} has no parameter {text(part)}")


def check_terraform():
    schema = json.loads((HERE / "azuread.json").read_text())
    blocks = 0
    for file in sorted((ENTRA / "terraform").glob("*.tf")):
        with file.open() as source:
            parsed = hcl2.load(source)
        for kind, types in schema.items():
            for block in parsed.get(kind, []):
                blocks += 1
                name, body = next((key, value) for key, value in block.items() if not key.startswith("__"))
                name = name.strip('"')
                if kind != "provider":
                    body = next(value for key, value in body.items() if not key.startswith("__"))
                if name not in types:
                    complain(file, None, f"{kind} {name} is not in azuread.json")
                else:
                    check_block(file, f"{kind} {name}", body, types[name])
    if blocks < 10:
        complain(file, None, f"only {blocks} blocks were found, is the parser another one?")


def check_block(file, where, body, known):
    for key, value in body.items():
        if key.startswith("__") or key in {"count", "lifecycle"}:
            continue
        if key == "dynamic":
            for block in value:
                for name, inside in ((k.strip('"'), v) for k, v in block.items() if not k.startswith("__")):
                    if name not in known:
                        complain(file, None, f"{where} has no block {name}")
                        continue
                    for content in inside["content"]:
                        check_block(file, f"{where} {name}", content, known[name])
        elif key not in known:
            complain(file, None, f"{where} has no {key}")
        elif known[key] is not None:
            for block in value:
                check_block(file, f"{where} {key}", block, known[key])


check_powershell()
check_terraform()
if problems:
    sys.exit("\n".join(problems))
print("PowerShell and Terraform parse, and write only names that Microsoft Graph and azuread know")
