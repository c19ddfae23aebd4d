# For scripts/container: deploy/compose, read and run.
# shellcheck shell=bash disable=SC2154 # the variables belong to all of these files

readonly host=password.localhost
# Another one for each run; the machine is its first address.
inside=172.30.$((RANDOM % 256)).$((RANDOM % 16 * 16))
readonly inside

# Settings as an operator would write them; `compose` alone sees them.
compose() {
    env "REPASS_HOST=$host" "REPASS_TENANT=${tenant_id-tenant}" "REPASS_CLIENT_ID=${client_id-client}" \
        "REPASS_HTTP_PORT=${http_port-80}" "REPASS_HTTPS_PORT=${https_port-443}" "TEST_IMAGE=${image-repass}" \
        "TEST_TENANT_PORT=${tenant_port-}" "TEST_CA=${ca-}" \
        "REPASS_SUBNET=$inside/28" "TEST_GATEWAY=${inside%.*}.$((${inside##*.} + 1))" \
        "$venv/bin/python" -m podman_compose --project-name "$name" "$@"
}

# The file as Compose understands it, held to the specification and to what Repass needs; and Caddy reads its own.
compose_is_valid() {
    compose --file deploy/compose/compose.yaml config >"$work/compose.yaml" 2>"$work/compose.err" || fail "$(cat "$work/compose.err")"
    "$venv/bin/python" tests/container/compose.py "$work/compose.yaml"
    REPASS_HOST=$host "$venv/bin/caddy" validate --adapter caddyfile --config deploy/compose/Caddyfile >"$work/caddy.err" 2>&1 ||
        fail "$(cat "$work/caddy.err")"
    "$venv/bin/caddy" fmt --diff deploy/compose/Caddyfile >/dev/null || fail "caddy fmt --overwrite deploy/compose/Caddyfile"
    if compose_without_settings; then
        fail "compose.yaml should insist on the name of the portal"
    fi
}

compose_without_settings() {
    "$venv/bin/python" -m podman_compose --file deploy/compose/compose.yaml config >/dev/null 2>&1
}

# Stands in for docker.io/library/caddy:2: the same program, folders and command.
caddy_image() {
    mkdir -p "$work/caddy"
    cp "$venv/bin/caddy" "$work/caddy/"
    cat >"$work/caddy/Containerfile" <<-FILE
	FROM scratch
	COPY caddy /usr/bin/caddy
	ENV XDG_CONFIG_HOME=/config XDG_DATA_HOME=/data PATH=/usr/bin
	CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
	FILE
    bud -f "$work/caddy/Containerfile" -t docker.io/library/caddy:2 "$work/caddy"
}

run_compose() {
    local image=$1 http_port https_port project=$work/deploy/compose
    caddy_image
    http_port=$(free_port)
    https_port=$(free_port)
    # A copy, because the secret lies beside the file.
    mkdir -p "$work/deploy"
    cp -R deploy/compose "$project"
    install --mode 400 --owner "$user" "$work/client_secret" "$project/secrets/entra_client_secret"
    curl --silent --fail --cacert "$ca" --request PUT --json "{\"redirect_uris\": [\"https://$host/auth/callback\"]}" \
        "$tenant/_emulator/application" >/dev/null
    compose --file "$project/compose.yaml" --file tests/container/compose.yaml up --detach >"$work/compose.out" 2>&1 ||
        fail "$(cat "$work/compose.out")"
    until_it "the portal of compose" podman healthcheck run "${name}_portal_1"
    until_it "Caddy's own authority" podman cp "${name}_caddy_1:/data/caddy/pki/authorities/local/root.crt" "$work/caddy.crt"
    walk --ca "$ca" --ca "$work/caddy.crt" --map "$host:443 127.0.0.1:$https_port" "https://$host" "$tenant"
    if podman port "${name}_portal_1" | grep .; then
        fail "a port of the portal is published"
    fi
    process "${name}_portal_1"
    podman stop --time 40 "${name}_caddy_1" >/dev/null
    podman rm "${name}_caddy_1" >/dev/null
    stop "${name}_portal_1"
}
