#!/usr/bin/env bash
# The steps of register.sh, which sources this file: each reads what is there, and writes only what differs from it or is
# missing. `az rest` speaks to Microsoft Graph directly, because `az ad` has no flag for the front-channel logout URL,
# knows no Graph of the DoD, and consents in the public cloud only.
# shellcheck disable=SC2154 # The arguments are variables of register.sh.
# shellcheck disable=SC2016 # A dollar in single quotes is a variable of jq.
# shellcheck disable=SC2034 # What the steps find out is read there.

readonly values="$here/../registration.json"
# A new object takes a moment until all of Microsoft Graph knows it.
readonly tries=6 pause=${REGISTER_PAUSE:-5}

# --- Microsoft Graph --------------------------------------------------------------------------------------------------

# A value of registration.json.
fact() {
    jq "$@" "$values"
}

# Whether an ID is one that Graph knows, and not the place-holder of a dry run.
exists() {
    [[ $1 != "(new)" ]]
}

# METHOD PATH [BODY]: asks, and prints the answer.
graph() {
    local request=(--method "$1" --url "$graph_origin/v1.0$2" --resource "$graph_origin/")
    [[ -z ${3-} ]] || request+=(--body "$3")
    az rest "${request[@]}" --output json --only-show-errors
}

# WHAT METHOD PATH BODY: the same for a write. With --dry-run it is only shown.
write() {
    local what=$1 errors tried=1
    [[ -n $4 ]] || fail "stopped at: $what. Nothing to send."
    echo "* $what" >&2
    if $dry_run; then
        echo "  would send $2 $graph_origin/v1.0$3" >&2
        jq . <<<"$4" | sed 's/^/  /' >&2
        echo '{"id": "(new)", "appId": "(new)"}'
        return
    fi
    errors=$(mktemp)
    until graph "$2" "$3" "$4" 2>"$errors"; do
        if ((tried >= tries)) || ! grep -qE 'does not reference|does not exist|NoBackingApplicationObject' "$errors"; then
            cat "$errors" >&2
            rm -f "$errors"
            fail "stopped at: $what. What was done so far stays; mend the cause and run the same command again." \
                "(Insufficient privileges? deploy/entra/README.md has the roles.)"
        fi
        ((tried += 1))
        sleep "$pause"
    done
    rm -f "$errors"
}

# COLLECTION FILTER PROPERTIES: the objects of a collection that fit an OData filter, as one JSON list.
find_all() {
    local filter
    filter=$(jq --null-input --raw-output --arg filter "$2" '$filter | @uri')
    graph get "$1?\$filter=$filter&\$select=$3" | jq .value
}

# --- steps ------------------------------------------------------------------------------------------------------------

# Sets: tenant, login_origin, graph_origin, audience.
look_around() {
    local account signed_in_to expected
    read -r graph_origin login_origin audience expected < <(
        fact --raw-output --arg it "$cloud" '.clouds[$it] | [.graph, .login, .federation_audience, .az] | join(" ")'
    )
    signed_in_to=$(az cloud show --output json | jq --raw-output .name)
    [[ $signed_in_to == "$expected" ]] || fail "az speaks to $signed_in_to: az cloud set --name $expected, then sign in again"
    account=$(az account show --output json) || fail "not signed in: az login --allow-no-subscriptions --tenant YOUR-DOMAIN"
    tenant=$(jq --raw-output .tenantId <<<"$account")
    echo "Tenant $tenant, as $(jq --raw-output .user.name <<<"$account")" >&2
}

# Sets: graph_sp (the object ID of Microsoft Graph here), scopes (names), scope_ids (the same as IDs).
choose_permissions() {
    local graph_app found missing
    graph_app=$(fact --raw-output .graph_app_id)
    found=$(find_all /servicePrincipals "appId eq '$graph_app'" id,oauth2PermissionScopes)
    graph_sp=$(jq --raw-output '.[0].id' <<<"$found")
    scopes=$(fact --compact-output --argjson facts "$facts" --argjson sign_out "$sign_out" --arg permission "$permission" \
        '.sign_in_permissions + (if $facts then [.account_permission] else [] end) + [$permission]
            + (if $sign_out then [.sign_out_permission] else [] end)')
    missing=$(jq --raw-output --argjson scopes "$scopes" '$scopes - [.[0].oauth2PermissionScopes[].value] | join(", ")' <<<"$found")
    [[ -z $missing ]] || fail "Microsoft Graph of this cloud has no delegated permission $missing; choose the other one with --permission, or do without --sign-out-everywhere"
    scope_ids=$(jq --compact-output --argjson scopes "$scopes" \
        '.[0].oauth2PermissionScopes | map({key: .value, value: .id}) | from_entries as $ids | $scopes | map($ids[.])' <<<"$found")
}

# Prints the registration there is, or null. Never takes somebody else's that happens to have the same name.
existing_application() {
    local found
    if [[ -n $app_id ]]; then
        found=$(find_all /applications "appId eq '$app_id'" id,appId,tags)
        [[ $(jq length <<<"$found") == 1 ]] || fail "--app-id $app_id: this tenant has no such registration"
    else
        found=$(find_all /applications "displayName eq '${name//\'/\'\'}'" id,appId,tags)
        jq --exit-status 'all(.[]; .tags | index("repass")) and length <= 1' <<<"$found" >/dev/null ||
            fail "there is already a registration called \"$name\": choose another --name, or take it over with --app-id $(jq --raw-output '.[0].appId' <<<"$found")"
    fi
    jq '.[0]' <<<"$found"
}

# Sets: application (object ID), app_id.
put_application() {
    local old body
    old=$(existing_application)
    body=$(fact --arg name "$name" --arg url "$public_url" --argjson scopes "$scope_ids" --argjson old "$old" '{
        displayName: $name,
        signInAudience: "AzureADMyOrg",
        isFallbackPublicClient: false,
        tags: ((($old.tags // []) + ["repass"]) | unique),
        web: {
            homePageUrl: $url,
            redirectUris: [.redirect_paths[] | $url + .],
            logoutUrl: (if $url | startswith("https:") then $url + .front_channel_logout_path else null end),
            implicitGrantSettings: {enableIdTokenIssuance: false, enableAccessTokenIssuance: false}
        },
        spa: {redirectUris: []},
        publicClient: {redirectUris: []},
        optionalClaims: {idToken: [.id_token_claims[] | {name: .}], accessToken: [], saml2Token: []},
        requiredResourceAccess: [{resourceAppId: .graph_app_id, resourceAccess: [$scopes[] | {id: ., type: "Scope"}]}]
    }')
    if [[ $old == null ]]; then
        old=$(write "create the registration \"$name\"" post /applications "$body")
    else
        write "update the registration \"$name\"" patch "/applications/$(jq --raw-output .id <<<"$old")" "$body" >/dev/null
    fi
    application=$(jq --raw-output .id <<<"$old")
    app_id=$(jq --raw-output .appId <<<"$old")
}

# Sets: portal_sp. The tag shows the portal in the list "Enterprise applications".
put_service_principal() {
    local found=null body required=true
    ! $everyone || required=false
    ! exists "$app_id" || found=$(find_all /servicePrincipals "appId eq '$app_id'" id | jq '.[0]')
    if [[ $found == null ]]; then
        body=$(jq --null-input --arg id "$app_id" --argjson required "$required" \
            '{appId: $id, appRoleAssignmentRequired: $required, tags: ["WindowsAzureActiveDirectoryIntegratedApp"]}')
        found=$(write "create its enterprise application" post /servicePrincipals "$body")
    else
        write "set whether assignment is required" patch "/servicePrincipals/$(jq --raw-output .id <<<"$found")" \
            "{\"appRoleAssignmentRequired\": $required}" >/dev/null
    fi
    portal_sp=$(jq --raw-output .id <<<"$found")
}

# Members of groups within this group get nothing: Entra looks at direct members only.
assign_group() {
    local assigned='{"value": []}' body
    [[ -n $group ]] || return 0
    ! exists "$portal_sp" || assigned=$(graph get "/servicePrincipals/$portal_sp/appRoleAssignedTo")
    if ! jq --exit-status --arg id "$group" 'any(.value[]; .principalId == $id)' <<<"$assigned" >/dev/null; then
        body=$(jq --null-input --arg group "$group" --arg portal "$portal_sp" \
            '{principalId: $group, resourceId: $portal, appRoleId: "00000000-0000-0000-0000-000000000000"}')
        write "assign the group" post "/servicePrincipals/$portal_sp/appRoleAssignedTo" "$body" >/dev/null
    fi
}

put_credential() {
    if [[ -n $certificate ]]; then
        put_certificate
    elif [[ -n $issuer ]]; then
        put_federated_credential kubernetes "$issuer" "$subject"
    elif [[ -n $identity ]]; then
        put_managed_identity
    else
        put_secret
    fi
}

# Adds the certificate to those there are, so that the old one works until the portal has the new one. Its own end is
# written down, because Graph would make a year of it.
put_certificate() {
    local old='[]' body key subject_name until
    key=$(openssl x509 -in "$certificate" -outform DER | openssl base64 -A)
    subject_name=$(openssl x509 -in "$certificate" -noout -subject -nameopt RFC2253)
    until=$(openssl x509 -in "$certificate" -noout -enddate)
    # The keys themselves are in this answer only.
    ! exists "$application" || old=$(graph get "/applications/$application?\$select=keyCredentials" | jq .keyCredentials)
    if jq --exit-status --arg key "$key" 'any(.[]; .key == $key)' <<<"$old" >/dev/null; then
        echo "* the certificate is already there" >&2
        return
    fi
    body=$(jq --null-input --argjson old "$old" --arg key "$key" --arg name "${subject_name#subject=}" --arg until "${until#notAfter=}" \
        '{keyCredentials: ($old + [{type: "AsymmetricX509Cert", usage: "Verify", key: $key, displayName: $name,
            endDateTime: ($until | strptime("%b %d %H:%M:%S %Y GMT") | todate)}])}')
    write "add the certificate" patch "/applications/$application" "$body" >/dev/null
}

# A token of a managed identity names the identity by its object ID.
put_managed_identity() {
    local found
    found=$(find_all /servicePrincipals "appId eq '$identity'" id,servicePrincipalType)
    jq --exit-status '.[0].servicePrincipalType == "ManagedIdentity"' <<<"$found" >/dev/null ||
        fail "--managed-identity $identity: this tenant has no managed identity with this client ID"
    put_federated_credential managed-identity "$login_origin/$tenant/v2.0" "$(jq --raw-output '.[0].id' <<<"$found")"
}

# NAME ISSUER SUBJECT. Wrong ones are accepted here, and fail only at the first sign-in.
put_federated_credential() {
    local path="/applications/$application/federatedIdentityCredentials" old='{"value": []}' body id
    body=$(jq --null-input --arg name "repass-$1" --arg issuer "$2" --arg subject "$3" --arg audience "$audience" \
        '{name: $name, issuer: $issuer, subject: $subject, audiences: [$audience]}')
    ! exists "$application" || old=$(graph get "$path")
    id=$(jq --raw-output --arg name "repass-$1" 'first(.value[] | select(.name == $name)).id // empty' <<<"$old")
    if [[ -n $id ]]; then
        # Its name cannot be changed.
        body=$(jq 'del(.name)' <<<"$body")
        write "update the federated credential" patch "$path/$id" "$body" >/dev/null
    else
        write "add the federated credential" post "$path" "$body" >/dev/null
    fi
}

# The secret goes from Graph's answer into the file, and nowhere else.
put_secret() {
    local answer body
    if [[ -s $secret_file ]]; then
        echo "* $secret_file is already there: no new secret (to get one, move the file away)" >&2
        return
    fi
    if ! $dry_run; then
        (umask 077 && : >"$secret_file" && chmod 600 "$secret_file") || fail "--secret-file $secret_file cannot be written"
    fi
    body=$(jq --null-input '{passwordCredential: {displayName: "repass", endDateTime: (now + 180 * 86400 | todate)}}')
    answer=$(write "make a client secret for half a year" post "/applications/$application/addPassword" "$body")
    $dry_run || jq --join-output .secretText <<<"$answer" >"$secret_file"
}

# Consent for everybody, to exactly the permissions that the portal asks for: what was granted beyond them is taken back.
give_consent() {
    local grant=null body scope
    $consent || return 0
    scope=$(jq --raw-output 'join(" ")' <<<"$scopes")
    ! exists "$portal_sp" || grant=$(graph get "/servicePrincipals/$portal_sp/oauth2PermissionGrants" |
        jq --arg graph "$graph_sp" 'first(.value[] | select(.consentType == "AllPrincipals" and .resourceId == $graph)) // null')
    if [[ $grant == null ]]; then
        body=$(jq --null-input --arg portal "$portal_sp" --arg graph "$graph_sp" --arg scope "$scope" \
            '{clientId: $portal, consentType: "AllPrincipals", resourceId: $graph, scope: $scope}')
        write "give admin consent to: $scope" post /oauth2PermissionGrants "$body" >/dev/null
    else
        body=$(jq --null-input --arg scope "$scope" '{scope: $scope}')
        write "give admin consent to: $scope" patch "/oauth2PermissionGrants/$(jq --raw-output .id <<<"$grant")" "$body" >/dev/null
    fi
}
