# For scripts/container: tools, storage, the programs around the image, and clearing up.
# shellcheck shell=bash disable=SC2034,SC2154 # the variables belong to all of these files

pids=()

finish() {
    local status=$?
    local container
    for container in $(podman ps --all --quiet --filter "name=$name" 2>/dev/null); do
        if ((status != 0)); then
            echo "--- the end of a container's log" >&2
            podman logs --tail 30 "$container" >&2 || true
        fi
        podman rm --force --time 0 --volumes --depend "$container" >/dev/null 2>&1 || true
    done
    podman volume rm "${name}_caddy_data" >/dev/null 2>&1 || true
    podman network rm "$network" "${name}_inside" "${name}_outside" "${name}_store" >/dev/null 2>&1 || true
    ((${#pids[@]} == 0)) || kill "${pids[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT

fail() {
    echo "$*" >&2
    exit 1
}

# Waits until the command succeeds, half a minute at most.
until_it() {
    local what=$1 deadline=$((SECONDS + 30))
    shift
    until "$@" >"$work/last" 2>&1; do
        ((SECONDS < deadline)) || fail "not in time: $what: $(tail -n 5 "$work/last")"
        sleep 0.1
    done
}

# Tools of one version, and storage and networks of our own: nothing of another podman on this machine is touched.
tools() {
    ((EUID == 0)) || fail "scripts/container needs root: it makes networks and other users' processes"
    mkdir -p "$store/networks"
    if ! cmp --silent tests/container/requirements.txt "$venv/requirements.txt"; then
        rm -rf "$venv"
        /usr/bin/python3 -m venv "$venv"
        "$venv/bin/python" -m pip install --quiet --requirement tests/container/requirements.txt
        cp tests/container/requirements.txt "$venv/"
    fi
    PATH=$venv/bin:$PATH
    cat >"$work/containers.conf" <<-CONF
	[containers]
	# Raising a limit needs a capability that a container of CI does not have.
	default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
	[engine]
	# Debian's crun does not start where cgroups are mixed.
	runtime = "runc"
	cgroup_manager = "cgroupfs"
	events_logger = "file"
	[network]
	network_backend = "netavark"
	network_config_dir = "$store/networks"
	CONF
    cat >"$work/storage.conf" <<-CONF
	[storage]
	driver = "overlay"
	graphroot = "$store/root"
	runroot = "$store/run"
	CONF
    export CONTAINERS_CONF=$work/containers.conf CONTAINERS_STORAGE_CONF=$work/storage.conf
    # Health checks are run by hand: there is no systemd to make timers for them.
    export BUILDAH_ISOLATION=chroot DISABLE_HC_SYSTEMD=true
}

free_port() {
    "$venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# The stand-in tenant as a program on this machine, on https, by two names: $tenant is where it takes control calls.
emulator() {
    local state
    "$target/debug/entra-emulator" --listen 0.0.0.0:0 --tls-dir "$work/tls" --tls-name login.contoso.example \
        --tls-name graph.contoso.example >"$work/emulator.out" 2>"$work/emulator.err" &
    pids+=($!)
    until_it "the stand-in tenant" grep '^ready ' "$work/emulator.out"
    tenant=$(sed -n 's/^ready emulator=//p' "$work/emulator.out")
    tenant_port=${tenant##*:}
    ca=$work/tls/ca.pem
    state=$(curl --silent --fail --cacert "$ca" "$tenant/_emulator/state")
    tenant_id=$(value "$state" tenant id)
    client_id=$(value "$state" application client_id)
    value "$state" application client_secret >"$work/client_secret"
    chmod 444 "$ca" "$work/client_secret"
}

value() {
    "$venv/bin/python" -c 'import json, sys; print(json.loads(sys.argv[1])[sys.argv[2]][sys.argv[3]])' "$@"
}

# A network of our own, and a name server in it that knows graph.contoso.example and nothing else.
names() {
    podman network create --disable-dns "$network" >/dev/null
    gateway=$(podman network inspect "$network" --format '{{range .Subnets}}{{.Gateway}}{{end}}')
    # It listens as soon as the first container brings the address.
    dnsmasq --keep-in-foreground --conf-file=/dev/null --no-resolv --no-hosts --bind-dynamic --listen-address="$gateway" \
        --address="/graph.contoso.example/$gateway" --user=root --pid-file= 2>"$work/dnsmasq.err" &
    pids+=($!)
}

# A whole change in a browser. For it, too, the stand-in's two names are this machine. Chromium gives up what it loads when
# an address of the machine comes or goes, and the interfaces of containers get theirs a moment after they start.
walk() {
    local left
    for ((left = 100; left > 0; left--)); do
        [[ -n $(ip -6 -oneline address show tentative 2>/dev/null) ]] || break
        read -rt 0.1 <> <(:) || true
    done
    node tests/browser/elsewhere.mjs --map "*.contoso.example 127.0.0.1" "$@"
}
