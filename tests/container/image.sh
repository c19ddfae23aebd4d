# For scripts/container: the image, how it is built and what it is like when it runs.
# shellcheck shell=bash disable=SC2154 # the variables belong to all of these files

readonly user=65532

# --- building ---------------------------------------------------------------------------------------------------------

# The last stage and the one of the demonstration, as they are written. What they take from the stages that build is in a
# folder with the same layout. A debug build wants libraries: they come on top.
debug_images() {
    local context=$work/context library stage
    scripts/documents "$work/documents"
    scripts/image-root "$target/debug/repass" "$work/documents" "$context/image"
    cp -al "$context/image" "$context/image-demo"
    ldd "$target/debug/repass" | grep -o '/[^ ]*' | while read -r library; do
        install -D --mode 755 "$(realpath "$library")" "$work/libraries$library"
    done
    bud --build-context "build=$context" -t localhost/repass:debug .
    bud --build-context "build-demo=$context" --target demo -t localhost/repass:debug-demo .
    for stage in debug debug-demo; do
        printf 'FROM localhost/repass:%s\nCOPY libraries /\n' "$stage" | bud -f - -t "localhost/repass:$stage" "$work"
    done
}

bud() {
    buildah bud --quiet --pull-never --format docker "$@" >/dev/null
}

# Stands in for rust:1.95-bookworm: the same Debian, and this machine's own toolchain, mounted where it is used.
bases() {
    local base=docker.io/library/rust:1.95-bookworm
    if podman image exists "$base"; then
        return
    fi
    mmdebstrap --quiet --variant=minbase --dpkgopt=force-unsafe-io --include=ca-certificates,gcc,libc6-dev bookworm "$work/base.tar"
    printf 'FROM scratch\nADD base.tar /\nENV CARGO_HOME=/usr/local/cargo PATH=%s\n' \
        /usr/local/cargo/bin:/usr/local/toolchain/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        >"$work/Containerfile"
    bud -f "$work/Containerfile" -t "$base" "$work"
    rm "$work/base.tar"
}

# The toolchain, and the authorities by which this machine reaches the registry. Neither becomes part of an image.
mounts() {
    printf -- '--volume=%s:ro\n' "$(rustc --print sysroot):/usr/local/toolchain" /etc/ssl/certs:/etc/ssl/certs \
        /usr/local/share/ca-certificates:/usr/local/share/ca-certificates
}

epoch() {
    git log -1 --format=%ct
}

build() {
    local began=$SECONDS volumes
    mapfile -t volumes < <(mounts)
    # Caches of RUN in a folder of this run: no build knows another one's.
    mkdir -p "$work/tmp"
    TMPDIR=$work/tmp buildah bud --quiet --pull-never --layers --format docker "${volumes[@]}" \
        --build-arg "SOURCE_DATE_EPOCH=$(epoch)" --build-arg "REVISION=$(git rev-parse HEAD)" --timestamp "$(epoch)" \
        "$@" . >"$work/build.log" 2>&1 || fail "$(tail -n 40 "$work/build.log")"
    echo "built in $((SECONDS - began)) s: $*"
}

# In another folder, with another registry, at another time, from nothing: the same bytes.
built_again() {
    local container volumes first second began=$SECONDS
    mkdir "$work/again"
    git ls-files -z --cached --others --exclude-standard | grep -zvx rust-toolchain.toml | xargs -0 cp --parents --target-directory="$work/again"
    mapfile -t volumes < <(mounts)
    container=$(buildah from --pull-never "${volumes[@]}" docker.io/library/rust:1.95-bookworm)
    buildah copy --quiet "$container" "$work/again" "/home/some body/repass" >/dev/null
    buildah run --workingdir "/home/some body/repass" --env CARGO_HOME=/opt/cargo "$container" -- \
        scripts/release /out/repass >"$work/build.log" 2>&1 || fail "$(tail -n 40 "$work/build.log")"
    second=$(digest "$(buildah mount "$container")/out/repass")
    buildah rm "$container" >/dev/null
    first=$(digest "$(program localhost/repass:test)")
    echo "built in $((SECONDS - began)) s; sha256 of the first: $first, of the second: $second"
    [[ $first == "$second" ]] || fail "two builds give two programs"
}

digest() {
    sha256sum <"$1" | cut -d' ' -f1
}

# --- looking at it ----------------------------------------------------------------------------------------------------

# Unpacks the image's only layers into a folder, and prints its name.
unpacked() {
    local folder=$work/unpacked-${1##*:}
    if [[ ! -d $folder ]]; then
        mkdir "$folder"
        podman create --name "$name-unpack" "$1" >/dev/null
        podman export "$name-unpack" | tar -x -C "$folder" --exclude=dev --exclude=proc --exclude=sys
        podman rm "$name-unpack" >/dev/null
    fi
    echo "$folder"
}

program() {
    echo "$(unpacked "$1")/usr/local/bin/repass"
}

readonly largest=$((20 * 1000 * 1000)) largest_packed=$((9 * 1000 * 1000))

sizes() {
    local folder size packed
    folder=$(unpacked "$1")
    size=$(du --bytes --summarize "$folder" | cut -f1)
    packed=$(tar -C "$folder" -c . | gzip -9 | wc -c)
    printf 'unpacked %d bytes, of these the program %d; packed with gzip %d, with zstd %d\n' "$size" \
        "$(stat --format %s "$(program "$1")")" "$packed" "$(tar -C "$folder" -c . | zstd --quiet -19 | wc -c)"
    ((size <= largest && packed <= largest_packed)) || fail "larger than $largest bytes, or than $largest_packed packed"
    file "$(program "$1")" | grep --quiet 'static-pie linked' || fail "not a static, position-independent program"
    if grep --text --quiet --extended-regexp '_emulator|entra-emulator' "$(program "$1")"; then
        fail "the image has something of the stand-in tenant in it"
    fi
}

readonly expected='etc/(passwd|group|nsswitch.conf|ssl/certs/ca-certificates.crt)|usr/local/bin/repass|usr/share/doc/repass/.*'

# Every file is one that is expected, nothing is writable for others, and only the audit folder belongs to the user.
contents() {
    local folder unexpected
    folder=$(unpacked "$1")
    (cd "$folder" && find . -type f -printf '%10s %m %U:%G %P\n' | sort -k4)
    unexpected=$(find "$folder" -type f -not -path "$folder/lib*" -printf '%P\n' | grep -vxE "$expected" || true)
    [[ -z $unexpected ]] || fail "what is that in the image: $unexpected"
    [[ -z $(find "$folder" \( -perm /022 -or -perm /6000 \) -not -type l) ]] || fail "somebody else could write in the image"
    [[ $(find "$folder" -user "$user" -or -group "$user") == "$folder/var/lib/repass" ]] ||
        fail "the user should own /var/lib/repass, and nothing else"
    configuration "$1"
}

# What the Dockerfile promises beside files.
configuration() {
    local version
    version=$(cargo metadata --no-deps --format-version 1 | grep -o '"name":"repass","version":"[^"]*"' | cut -d'"' -f8)
    podman image inspect "$1" | "$venv/bin/python" tests/container/configuration.py "$version"
}

documents() {
    cargo tree --locked --package repass --edges normal --no-default-features --prefix none --no-dedupe |
        "$venv/bin/python" tests/container/documents.py "$(unpacked "$1")/usr/share/doc/repass"
}

# --- running it -------------------------------------------------------------------------------------------------------

# Everything that an operator can take away is taken away.
readonly hardened=(--read-only --read-only-tmpfs=false --cap-drop all --security-opt no-new-privileges --pids-limit 64)

run_image() {
    local image=$1 memory=$2 port admin
    port=$(free_port)
    admin=$(free_port)
    podman run --detach --name "$name" "${hardened[@]}" --memory "$memory" --network "$network" \
        --publish "127.0.0.1:$port:8080" --publish "127.0.0.1:$admin:8081" \
        --add-host "login.contoso.example:$gateway" --dns "$gateway" \
        --volume "$ca:/run/secrets/ca.pem:ro" --volume "$work/client_secret:/run/secrets/client_secret:ro" \
        --env "REPASS_SERVER__PUBLIC_URL=http://localhost:$port" \
        --env "REPASS_ENTRA__TENANT=$tenant_id" --env "REPASS_ENTRA__CLIENT_ID=$client_id" \
        --env REPASS_ENTRA__CLIENT_SECRET_FILE=/run/secrets/client_secret \
        --env "REPASS_ENTRA__AUTHORITY=https://login.contoso.example:$tenant_port/$tenant_id/v2.0" \
        --env "REPASS_GRAPH__URL=https://graph.contoso.example:$tenant_port" \
        --env REPASS_HTTP__CA_FILE=/run/secrets/ca.pem "$image" >/dev/null
    until_it "the health check" podman healthcheck run "$name"
    curl --silent --fail "http://127.0.0.1:$admin/health/ready" >/dev/null
    walk --ca "$ca" "http://localhost:$port" "$tenant"
    process "$name"
    if podman exec "$name" /bin/sh -c true 2>/dev/null; then
        fail "there is a shell in the image"
    fi
    stop "$name"
}

# The process as the kernel sees it.
process() {
    local pid status
    pid=$(podman inspect "$1" --format '{{.State.Pid}}')
    status=$(grep -E '^(Uid|Gid|Groups|CapEff|CapBnd|NoNewPrivs|Seccomp|VmRSS|VmHWM|Threads):' "/proc/$pid/status")
    echo "$status"
    grep --quiet --extended-regexp "^Uid:(\s$user){4}$" <<<"$status" || fail "it does not run as $user"
    grep --quiet --extended-regexp '^CapEff:\s0+$' <<<"$status" || fail "it has capabilities"
    grep --quiet --extended-regexp '^NoNewPrivs:\s1$' <<<"$status" || fail "it can get new privileges"
}

# SIGTERM, a clean end within the grace, and nothing written.
stop() {
    local written
    podman stop --time 35 "$1" >/dev/null
    [[ $(podman inspect "$1" --format '{{.State.ExitCode}}') == 0 ]] || fail "SIGTERM did not end it cleanly"
    # The engine makes these for what it mounts.
    written=$(podman diff "$1" | grep -vE '^[AC] /(dev|etc|etc/(hosts|hostname|resolv.conf|mtab)|proc|run|run/secrets(/.*)?|run/.containerenv|sys|tmp|var|var/tmp)$' || true)
    [[ -z $written ]] || fail "it wrote: $written"
    podman rm "$1" >/dev/null
}

ready() {
    podman logs "$1" | grep '^ready '
}

# On ports that are free here: inside and outside they have the same numbers, as the browser is told them.
run_demo() {
    local portal emulator
    portal=$(free_port)
    emulator=$(free_port)
    podman run --detach --name "$name-demo" "${hardened[@]}" --memory 128m \
        --publish "127.0.0.1:$portal:$portal" --publish "127.0.0.1:$emulator:$emulator" "$1" \
        demo --listen "0.0.0.0:$portal" --emulator-listen "0.0.0.0:$emulator" >/dev/null
    until_it "the demonstration" ready "$name-demo"
    walk "http://localhost:$portal" "http://localhost:$emulator"
    stop "$name-demo"
}
