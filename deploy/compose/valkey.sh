#!/bin/sh
# Makes the secrets of compose.replicas.yaml, each in a file of its own below secrets/ that only the user 65532 can read:
#
#   session_secret      seals what the portals keep in Valkey, and cookies
#   session_redis_url   where Valkey is, with the portals' name and password
#   valkey_users        who may do what there; of the password it holds a hash only
#
# What is there stays as it is. To make new ones, remove all three; everybody who is signed in then signs in again.
# As root: deploy/compose/valkey.sh [FOLDER]

set -eu
umask 077
secrets=${1-$(dirname "$0")/secrets}

# Of everything, only what Repass uses; of all keys, only its own.
granted="resetkeys ~repass:* resetchannels -@all +get +set +del +sadd +smembers +pexpire +eval +info +ping +select +hello"

for file in session_secret session_redis_url valkey_users; do
    if [ -e "$secrets/$file" ]; then
        echo "$secrets/$file is there already: nothing is changed" >&2
        exit 1
    fi
done

password=$(openssl rand -hex 32)
hash=$(printf %s "$password" | openssl dgst -sha256 -r | cut -d ' ' -f 1)

openssl rand -base64 32 >"$secrets/session_secret"
echo "redis://repass:$password@valkey:6379" >"$secrets/session_redis_url"
cat >"$secrets/valkey_users" <<USERS
user default on nopass resetkeys resetchannels -@all +ping
user repass on #$hash $granted
USERS
for file in session_secret session_redis_url valkey_users; do
    chmod 400 "$secrets/$file"
    chown 65532:65532 "$secrets/$file"
done
