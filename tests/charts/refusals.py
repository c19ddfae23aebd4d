"""Values that the chart has to refuse, with words that say what mends them."""

import copy

import helm_python as helm

# Values over those of an example, and what the message says.
TABLE = [
    ("memory", {"replicas": 2}, "no other one knows them"),
    ("memory", {"autoscaling": {"enabled": True}}, "no other one knows them"),
    ("minimal", {"config": {"session": {"store": "memory"}}}, "no other one knows them"),
    ("minimal", {"secrets": {"redisUrl": {"name": ""}}}, "secrets.redisUrl.name is needed"),
    ("minimal", {"secrets": {"sessionSecret": {"name": ""}}}, "secrets.sessionSecret.name is needed"),
    ("minimal", {"secrets": {"clientCertificate": {"name": ""}}}, "0 ways are set"),
    ("minimal", {"secrets": {"clientSecret": {"name": "another"}}}, "2 ways are set"),
    ("minimal", {"workloadIdentity": {"enabled": True, "clientId": "x"}}, "2 ways are set"),
    ("csi", {"secrets": {"clientSecret": {"name": "another"}}}, "2 ways are set"),
    ("workload-identity", {"workloadIdentity": {"clientId": ""}}, "workloadIdentity.clientId is needed"),
    ("minimal", {"config": {"entra": {"tenant": ""}}}, "config.entra.tenant and config.entra.client_id are needed"),
    ("minimal", {"config": {"server": {"public_url": ""}}}, "config.server.public_url is needed"),
    ("minimal", {"config": {"server": {"public_url": "password.example.com"}}}, "config.server.public_url is needed"),
    ("minimal", {"config": {"entra": {"client_secret": "canary"}}}, "put it into a Secret"),
    ("minimal", {"config": {"session": {"secret": ["canary"]}}}, "put it into a Secret"),
    ("minimal", {"config": {"session": {"redis_url": "redis://:canary@redis"}}}, "put it into a Secret"),
    ("minimal", {"config": {"http": {"proxy": "http://me:canary@proxy:3128"}}}, "put it into a Secret"),
    ("minimal", {"extraEnv": [{"name": "REPASS_SESSION__REDIS_URL", "value": "canary"}]}, "is a secret"),
    ("minimal", {"extraEnv": [{"name": "REPASS_ENTRA__CLIENT_SECRET", "value": "canary"}]}, "is a secret"),
    ("minimal", {"ingress": {"enabled": True}, "httpRoute": {"enabled": True, "parentRefs": [{"name": "x"}]}}, "keep one of the two"),
    ("full", {"autoscaling": {"minReplicas": 11}}, "is more than autoscaling.maxReplicas"),
    # By values.schema.json.
    ("minimal", {"replica": 3}, "additional properties 'replica' not allowed"),
    ("minimal", {"config": {"server": {"public_ulr": "x"}}}, "additional properties 'public_ulr' not allowed"),
    ("minimal", {"config": {"server": {"listen": "0.0.0.0:80"}}}, "additional properties 'listen' not allowed"),
    ("minimal", {"config": {"sever": {}}}, "additional properties 'sever' not allowed"),
    ("minimal", {"config": {"attempts": {"limit": 3.5}}}, "/config/attempts/limit"),
    ("minimal", {"secrets": {"redisUrl": {"value": "redis://:canary@redis"}}}, "additional properties 'value' not allowed"),
    ("minimal", {"replicas": 0}, "/replicas"),
    ("minimal", {"networkPolicy": {"portalFrom": []}}, "/networkPolicy/portalFrom"),
    ("minimal", {"networkPolicy": {"portalFrom": [{}]}}, "/networkPolicy/portalFrom/0"),
    ("minimal", {"httpRoute": {"enabled": True}}, "/httpRoute/parentRefs"),
    ("minimal", {"probes": {"readiness": {"path": "/metrics"}}}, "/probes/readiness/path"),
    ("minimal", {"user": 0}, "/user"),
    ("minimal", {"image": {"digest": "sha256:abc"}}, "/image/digest"),
]


def over(values, more):
    for key, value in more.items():
        values[key] = over(values.get(key, {}), value) if isinstance(value, dict) else value
    return values


def not_refused(chart, matrix):
    """The problems: what was rendered, or was refused in other words, or with a secret in them."""
    problems = []
    for name, more, words in TABLE:
        values = over(copy.deepcopy(matrix[name]), more)
        try:
            chart.validate_schema(values)
            chart.render(values, name="repass", namespace="it")
            problems.append(f"{name} with {more} is not refused")
        except helm.HelmError as error:
            if words not in str(error) or "canary" in str(error):
                problems.append(f"{name} with {more}: {error}")
    return problems
