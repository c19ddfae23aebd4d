"""What has to be true of the rendered objects, whatever the values are."""

import re

# https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
VOLUMES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
PROBES = {"startupProbe": ["/health/live"], "livenessProbe": ["/health/live"], "readinessProbe": ["/health/ready", "/health/live"]}


def broken(objects, values, notes):
    """The problems, each one a sentence."""
    problems = []

    def must(true, sentence):
        if not true:
            problems.append(sentence)

    by_kind = {}
    for thing in objects:
        by_kind.setdefault(thing["kind"], []).append(thing)
        must(thing["metadata"]["labels"]["app.kubernetes.io/instance"] == "repass", f"{thing['kind']} lacks the labels")
    deployment = by_kind["Deployment"][0]
    pod, labels = deployment["spec"]["template"]["spec"], deployment["spec"]["template"]["metadata"]["labels"]
    restricted(must, pod)
    container = pod["containers"][0]
    stops(must, deployment, pod, container, values)
    for probe, paths in PROBES.items():
        asked = container[probe]["httpGet"]
        must(asked["path"] in paths and asked["port"] == "admin", f"{probe} asks {asked}")
    must(container["readinessProbe"]["httpGet"]["path"] == values["probes"]["readiness"]["path"], "readiness asks another path")
    secrets(must, objects, container)
    replicas(must, by_kind, deployment, pod, values)
    identity(must, by_kind, labels, values)
    ways_in(must, by_kind, labels, values)
    network(must, by_kind, labels, container, values)
    must(values["config"]["server"]["public_url"] in notes, "the notes do not say where the portal is")
    must(("trusted_proxies" in notes) == (not values["config"]["server"]["trusted_proxies"]), "the notes and trusted_proxies")
    return problems


def selects(selector, labels):
    return selector.items() <= labels.items()


def restricted(must, pod):
    """Pod Security Standards, "restricted", and more."""
    for name in ("hostNetwork", "hostPID", "hostIPC", "initContainers", "ephemeralContainers"):
        must(name not in pod, f"the pod has {name}")
    must(len(pod["containers"]) == 1, "there is more than one container")
    inside, outside = pod["containers"][0]["securityContext"], pod["securityContext"]
    must(outside["runAsNonRoot"] is True and outside.get("runAsUser") != 0, "it can be root")
    must(outside["seccompProfile"] == {"type": "RuntimeDefault"}, "seccomp is off")
    must(inside["allowPrivilegeEscalation"] is False, "privileges can be won")
    must(inside["capabilities"] == {"drop": ["ALL"]}, "capabilities are left")
    must(inside["readOnlyRootFilesystem"] is True, "the root can be written")
    must("privileged" not in inside, "it is privileged")
    must(all("hostPort" not in port for port in pod["containers"][0]["ports"]), "there is a host port")
    must(pod["automountServiceAccountToken"] is False, "a token of the cluster is mounted")
    must(pod["enableServiceLinks"] is False, "other services become variables")
    for volume in pod["volumes"]:
        must(set(volume) - {"name"} <= VOLUMES, f"a volume of a kind that is not allowed: {volume}")
    names = [volume["name"] for volume in pod["volumes"]]
    for mount in pod["containers"][0]["volumeMounts"]:
        must(mount["name"] in names, f"there is no volume {mount['name']}")
        must(mount.get("readOnly") is True, f"{mount['mountPath']} can be written")
    must("memory" in pod["containers"][0]["resources"]["limits"], "there is no limit of memory")


def seconds(span):
    units = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}
    return sum(int(number) * units[unit] for number, unit in re.findall(r"(\d+)(ms|d|h|m|s)", span))


def stops(must, deployment, pod, container, values):
    """Nothing is cut that runs, and nobody meets a portal that is gone."""
    pause = container.get("lifecycle", {"preStop": {"sleep": {"seconds": 0}}})["preStop"]["sleep"]["seconds"]
    must(pause == values["preStopSeconds"], "the pause before the stop")
    needed = pause + seconds(values["config"]["server"]["shutdown_grace"])
    must(pod["terminationGracePeriodSeconds"] >= needed + 5, f"killed after {pod['terminationGracePeriodSeconds']} of {needed} s")
    must("checksum/config" in deployment["spec"]["template"]["metadata"]["annotations"], "other settings change no pod")


def secrets(must, objects, container):
    must(all(thing["kind"] != "Secret" for thing in objects), "a Secret is made")
    for variable in container["env"]:
        plain = re.search("SECRET|REDIS_URL|PROXY", variable["name"]) and "valueFrom" not in variable
        must(not plain, f"{variable['name']} stands in the manifest")


def replicas(must, by_kind, deployment, pod, values):
    spec, auto = deployment["spec"], values["autoscaling"]
    must(("replicas" in spec) != auto["enabled"], "replicas and autoscaling are both there")
    must(spec.get("replicas", values["replicas"]) == values["replicas"], "another number of replicas")
    memory = values["config"]["session"]["store"] == "memory"
    wanted = {"type": "Recreate"} if memory else {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    must(spec["strategy"] == wanted, f"the strategy is {spec['strategy']}")
    must(("HorizontalPodAutoscaler" in by_kind) == auto["enabled"], "autoscaling is not as it was asked for")
    for scaler in by_kind.get("HorizontalPodAutoscaler", []):
        must(scaler["spec"]["scaleTargetRef"]["name"] == deployment["metadata"]["name"], "something else is scaled")
        must("cpu" in pod["containers"][0]["resources"]["requests"], "without a request for CPU nothing is scaled")
    must(("PodDisruptionBudget" in by_kind) == values["podDisruptionBudget"]["enabled"], "the budget is not as asked for")
    labels = spec["template"]["metadata"]["labels"]
    for budget in by_kind.get("PodDisruptionBudget", []):
        must(selects(budget["spec"]["selector"]["matchLabels"], labels), "the budget is of other pods")
        must(budget["spec"]["maxUnavailable"] == 1, "more than one may go at a time")
    must(selects(spec["selector"]["matchLabels"], labels), "the deployment does not find its pods")
    spread = pod["topologySpreadConstraints"]
    must({s["topologyKey"] for s in spread} >= {"topology.kubernetes.io/zone", "kubernetes.io/hostname"}, "all may be on one node")
    must(all(selects(s["labelSelector"]["matchLabels"], labels) for s in spread), "other pods are spread")


def identity(must, by_kind, labels, values):
    identity = values["workloadIdentity"]
    must((labels.get("azure.workload.identity/use") == "true") == identity["enabled"], "the label of workload identity")
    accounts = by_kind.get("ServiceAccount", [])
    must(len(accounts) == (1 if values["serviceAccount"]["create"] else 0), "the service account is not as asked for")
    for account in accounts:
        must(account["automountServiceAccountToken"] is False, "the account gives its token away")
        client = account["metadata"].get("annotations", {}).get("azure.workload.identity/client-id")
        must(client == (identity["clientId"] if identity["enabled"] else None), f"the account is that of {client}")


def ways_in(must, by_kind, labels, values):
    """Services find the pods, and nothing but the portal is behind the ingress."""
    services = {service["metadata"]["labels"]["app.kubernetes.io/component"]: service for service in by_kind["Service"]}
    must(set(services) == {"portal", "admin"}, f"there are {set(services)}")
    for component, service in services.items():
        must(selects(service["spec"]["selector"], labels), f"{component} finds no pods")
        must([port["targetPort"] for port in service["spec"]["ports"]] == [component], f"{component} leads elsewhere")
        must(service["spec"]["type"] == "ClusterIP", f"{component} can be reached from outside")
    portal = services["portal"]
    url = values["config"]["server"]["public_url"]
    host, path = re.fullmatch(r"https?://([^/:]+)[^/]*(/.*)?", url).groups()
    paths = [((path or "").rstrip("/") or "/", True)]
    if paths[0][0] != "/":
        paths.append(("/.well-known/change-password", False))
    must(("Ingress" in by_kind) == values["ingress"]["enabled"], "the ingress is not as asked for")
    for ingress in by_kind.get("Ingress", []):
        rule = ingress["spec"]["rules"][0]
        must(rule["host"] == host, f"the ingress is of {rule['host']}")
        must([(p["path"], p["pathType"] == "Prefix") for p in rule["http"]["paths"]] == paths, "the paths of the ingress")
        for one in rule["http"]["paths"]:
            backend = {"name": portal["metadata"]["name"], "port": {"name": portal["spec"]["ports"][0]["name"]}}
            must(one["backend"]["service"] == backend, "the ingress leads elsewhere")
        must(("tls" in ingress["spec"]) == values["ingress"]["tls"]["enabled"], "TLS of the ingress")
    must(("HTTPRoute" in by_kind) == values["httpRoute"]["enabled"], "the route is not as asked for")
    for route in by_kind.get("HTTPRoute", []):
        rule = route["spec"]["rules"][0]
        must(route["spec"]["hostnames"] == [host], "the route is of another host")
        must([(m["path"]["value"], m["path"]["type"] == "PathPrefix") for m in rule["matches"]] == paths, "the paths of the route")
        backend = {"name": portal["metadata"]["name"], "port": portal["spec"]["ports"][0]["port"]}
        must(rule["backendRefs"] == [backend], "the route leads elsewhere")
        must(seconds(rule["timeouts"]["request"]) > seconds(values["config"]["server"]["shutdown_grace"]), "a change is cut")
        must("retry" not in rule, "a change could be sent twice")
    for monitor in by_kind.get("ServiceMonitor", []):
        found = [name for name, s in services.items() if selects(monitor["spec"]["selector"]["matchLabels"], s["metadata"]["labels"])]
        must(found == ["admin"], f"Prometheus reads {found}")


def network(must, by_kind, labels, container, values):
    must(("NetworkPolicy" in by_kind) == values["networkPolicy"]["enabled"], "the network policy is not as asked for")
    for policy in by_kind.get("NetworkPolicy", []):
        spec, asked = policy["spec"], values["networkPolicy"]
        must(selects(spec["podSelector"]["matchLabels"], labels), "the policy is of other pods")
        must(spec["policyTypes"] == ["Ingress", "Egress"], "one direction is open")
        known = {port["name"] for port in container["ports"]}
        must({port["port"] for rule in spec["ingress"] for port in rule["ports"]} == known, "the ports that may be reached")
        must(all(rule["from"] for rule in spec["ingress"]), "everybody may come in")
        must(all(rule.get("ports") for rule in spec["egress"]), "everything may be reached")
        reached = {port["port"]: rule.get("to", []) for rule in spec["egress"] for port in rule["ports"]}
        must(reached.get(443) == asked["https"]["to"], "Microsoft cannot be reached")
        must(all(reached.get(port) == asked["dns"]["to"] for port in asked["dns"]["ports"]), "names cannot be asked for")
        redis = values["config"]["session"]["store"] == "redis"
        must(all((reached.get(port) == asked["redis"]["to"]) == redis for port in asked["redis"]["ports"]), "Redis")
        must((80 in reached) == bool(values["config"]["entra"].get("managed_identity")), "Azure's metadata")
