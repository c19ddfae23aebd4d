#!/usr/bin/env bash
# Registers Repass in a Microsoft Entra ID tenant with the Azure CLI. Run again, it brings its registration up to date.
# What each step means is in docs/entra.md; how it is done is in steps.sh.
# shellcheck disable=SC2016 # A dollar in single quotes is a variable of jq.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=steps.sh
source "$here/steps.sh"

usage() {
    cat <<'USAGE'
usage: register.sh --public-url URL (--everyone | --group ID) CREDENTIAL [OPTIONS]

  --public-url URL        what browsers see: server.public_url
  --everyone              everybody in the tenant may use the portal
  --group ID              only this group may (its object ID; needs Entra ID P1)

  One credential:
  --certificate FILE      a certificate, PEM, without its key
  --kubernetes-issuer URL with --kubernetes-subject system:serviceaccount:NAMESPACE:NAME
  --managed-identity ID   a user-assigned managed identity of this tenant (its client ID)
  --secret-file FILE      the last resort: a new client secret is written to this file

  --permission NAME       Directory.AccessAsUser.All (default) or User-PasswordProfile.ReadWrite.All
  --no-account-facts      do without User.Read (then graph.account_facts = false)
  --sign-out-everywhere   one more permission, for after_change.offer_sign_out_everywhere
  --cloud NAME            global (default), us-gov, us-gov-dod or china
  --name NAME             what people read at the sign-in; default: Password portal
  --app-id ID             take over this existing registration
  --no-consent            somebody else will give admin consent
  --dry-run               read, say what would be written, and write nothing
USAGE
}

fail() {
    echo "register.sh: $*" >&2
    exit 1
}

readonly default_permission=Directory.AccessAsUser.All

# --- arguments --------------------------------------------------------------------------------------------------------

public_url="" everyone=false group="" certificate="" issuer="" subject="" identity="" secret_file=""
permission=$default_permission facts=true sign_out=false cloud=global name="Password portal" app_id="" consent=true dry_run=false

read_arguments() {
    while (($# > 0)); do
        case $1 in
            --everyone) everyone=true ;;
            --no-account-facts) facts=false ;;
            --sign-out-everywhere) sign_out=true ;;
            --no-consent) consent=false ;;
            --dry-run) dry_run=true ;;
            -h | --help)
                usage
                exit 0
                ;;
            --public-url | --group | --certificate | --kubernetes-issuer | --kubernetes-subject | --managed-identity | \
                --secret-file | --permission | --cloud | --name | --app-id)
                [[ -n ${2-} ]] || fail "$1 needs a value"
                take "$1" "$2"
                shift
                ;;
            *) fail "unknown argument: $1 (see --help)" ;;
        esac
        shift
    done
}

take() {
    case $1 in
        --public-url) public_url=${2%/} ;;
        --group) group=$2 ;;
        --certificate) certificate=$2 ;;
        --kubernetes-issuer) issuer=$2 ;;
        --kubernetes-subject) subject=$2 ;;
        --managed-identity) identity=$2 ;;
        --secret-file) secret_file=$2 ;;
        --permission) permission=$2 ;;
        --cloud) cloud=$2 ;;
        --name) name=$2 ;;
        --app-id) app_id=$2 ;;
    esac
}

check_arguments() {
    local url='^(https://[a-z0-9.-]+(:[0-9]+)?|http://localhost(:[0-9]+)?)(/[A-Za-z0-9._~-]+)*$'
    local guid='^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
    [[ -n $public_url ]] || fail "--public-url is missing: the address that people will type, for example https://password.example.com"
    [[ $public_url =~ $url && $public_url != *:443 && $public_url != *:443/* ]] ||
        fail "--public-url $public_url: write https://, a host in lower case and perhaps a path; no query, no :443 (http only for localhost)"
    ((${#public_url} <= 220)) || fail "--public-url is too long: Entra takes redirect URIs of at most 256 characters"
    if $everyone; then
        [[ -z $group ]] || fail "--everyone and --group exclude each other"
    else
        [[ -n $group ]] || fail "who may use the portal? Write --everyone, or --group with a group's object ID"
    fi
    [[ -z $group || $group =~ $guid ]] || fail "--group $group is no object ID (see the group's Overview)"
    [[ -z $app_id || $app_id =~ $guid ]] || fail "--app-id $app_id is no Application (client) ID"
    [[ -z $identity || $identity =~ $guid ]] || fail "--managed-identity $identity is no client ID (see the identity's Overview)"
    fact --exit-status --arg it "$permission" '.change_permissions | index($it) != null' >/dev/null ||
        fail "--permission $permission: write $(fact --raw-output '.change_permissions | join(" or ")')"
    fact --exit-status --arg it "$cloud" '.clouds | has($it)' >/dev/null ||
        fail "--cloud $cloud: write one of $(fact --raw-output '.clouds | keys_unsorted | join(", ")')"
    check_credential
}

check_credential() {
    local given=0 one
    for one in "$certificate" "$issuer$subject" "$identity" "$secret_file"; do
        [[ -z $one ]] || ((given += 1))
    done
    ((given == 1)) || fail "exactly one of --certificate, --kubernetes-issuer with --kubernetes-subject, --managed-identity, --secret-file"
    if [[ -n $issuer$subject ]]; then
        [[ $issuer == https://* ]] || fail "--kubernetes-issuer: write the https:// issuer of the cluster's service account tokens"
        [[ $subject == system:serviceaccount:*:* ]] || fail "--kubernetes-subject: write system:serviceaccount:NAMESPACE:NAME"
    elif [[ -n $certificate ]]; then
        openssl x509 -in "$certificate" -noout 2>/dev/null || fail "--certificate $certificate is no certificate in PEM form"
        openssl x509 -in "$certificate" -noout -checkend 0 >/dev/null || fail "--certificate $certificate has expired"
        openssl x509 -in "$certificate" -noout -text | grep -q 'Public Key Algorithm: rsaEncryption' ||
            fail "--certificate $certificate holds no RSA key: Repass signs with PS256"
    fi
}

# --- what to do next --------------------------------------------------------------------------------------------------

# The lines of config.toml, on standard output; all else goes to standard error.
print_settings() {
    cat <<SETTINGS
[server]
public_url = "$public_url"

[entra]
tenant = "$tenant"
client_id = "$app_id"
SETTINGS
    [[ $cloud == global ]] || echo "cloud = \"$cloud\""
    if [[ -n $certificate ]]; then
        echo "client_certificate_file = \"/etc/repass/$(basename "$certificate")\""
        echo "client_key_file = \"/etc/repass/$(basename "${certificate%.*}").key\""
    elif [[ -n $issuer ]]; then
        echo "# Workload identity's webhook sets AZURE_FEDERATED_TOKEN_FILE in the pod. Without it, name your projected token here:"
        echo "#federated_token_file = \"/path/of/the/projected/token\""
    elif [[ -n $identity ]]; then
        echo "managed_identity = \"$identity\""
    else
        echo "client_secret_file = \"$(cd "$(dirname "$secret_file")" && pwd)/$(basename "$secret_file")\""
    fi
    [[ $permission == "$default_permission" && $facts == true ]] || printf '\n[graph]\n'
    [[ $permission == "$default_permission" ]] || echo "permission = \"$permission\""
    $facts || echo "account_facts = false"
    ! $sign_out || printf '\n[after_change]\noffer_sign_out_everywhere = true\n'
}

print_consent_address() {
    local scope
    scope=$(jq --null-input --raw-output --argjson scopes "$scopes" --arg graph "$graph_origin" \
        '$scopes | map(if . == "openid" or . == "profile" then . else $graph + "/" + . end) | join(" ") | @uri')
    echo
    echo "No consent was given. Somebody with the role for it opens this address:"
    echo "  $login_origin/$tenant/v2.0/adminconsent?client_id=$app_id&scope=$scope&redirect_uri=$(jq --null-input --raw-output --arg url "$public_url$(fact --raw-output .redirect_paths[1])" '$url | @uri')"
}

main() {
    local tool
    for tool in az jq openssl; do
        command -v "$tool" >/dev/null || fail "$tool is missing (Azure Cloud Shell has az, jq and openssl)"
    done
    read_arguments "$@"
    check_arguments
    look_around
    choose_permissions
    put_application
    put_service_principal
    assign_group
    put_credential
    give_consent
    if ! $dry_run; then
        echo "Done. These lines belong into config.toml:" >&2
        print_settings
        $consent || print_consent_address >&2
    fi
}

main "$@"
