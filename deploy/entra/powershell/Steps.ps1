<#
The steps of Register-Repass.ps1, which runs this file in its own scope: each reads what is there, and writes only what
differs from it or is missing. The property names are those of Microsoft Graph, as in ../az/steps.sh.
#>

# Stands for the ID of what -WhatIf did not make.
$new = '(new)'

# --- Microsoft Graph --------------------------------------------------------------------------------------------------

function Get-Graph([string] $Path) {
    Invoke-MgGraphRequest -Method GET -Uri "$graph/v1.0$Path" -OutputType HashTable
}

# The objects of a collection that fit an OData filter.
function Find-Graph([string] $Collection, [string] $Filter, [string] $Properties) {
    $answer = Get-Graph ('{0}?$filter={1}&$select={2}' -f $Collection, [uri]::EscapeDataString($Filter), $Properties)
    $answer['value']
}

# A write. A new object takes a moment until all of Graph knows it.
function Send-Graph {
    [CmdletBinding(SupportsShouldProcess)]
    param([string] $What, [string] $Method, [string] $Path, [hashtable] $Body)

    $json = $Body | ConvertTo-Json -Depth 10
    if (-not $PSCmdlet.ShouldProcess("$Method $graph/v1.0$Path`n$json", $What)) {
        return @{ id = $new; appId = $new; secretText = $new }
    }
    Write-Host "* $What"
    for ($try = 1; ; $try++) {
        try {
            return Invoke-MgGraphRequest -Method $Method -Uri "$graph/v1.0$Path" -Body $json -ContentType 'application/json' -OutputType HashTable
        } catch {
            if ($try -ge 6 -or "$_ $($_.ErrorDetails)" -notmatch 'does not reference|does not exist|NoBackingApplicationObject') {
                throw "Stopped at: $What. What was done so far stays; mend the cause and run the same command again. $_ $($_.ErrorDetails)"
            }
            Start-Sleep -Seconds 5
        }
    }
}

# --- steps ------------------------------------------------------------------------------------------------------------

# The registration there is. Never somebody else's that happens to have the same name.
function Find-Application {
    if ($AppId) {
        $found = @(Find-Graph '/applications' "appId eq '$AppId'" 'id,appId,tags')
        if ($found.Count -ne 1) { throw "-AppId ${AppId}: this tenant has no such registration" }
    } else {
        $found = @(Find-Graph '/applications' "displayName eq '$($Name -replace "'", "''")'" 'id,appId,tags')
        if ($found.Count -gt 1 -or @($found | Where-Object { 'repass' -notin $_['tags'] }).Count -gt 0) {
            throw "There is already a registration called '$Name': choose another -Name, or take it over with -AppId $($found[0]['appId'])"
        }
    }
    $found | Select-Object -First 1
}

function Set-Application([hashtable[]] $Access) {
    $old = Find-Application
    $logout = if ($PublicUrl -like 'https:*') { $PublicUrl + $values['front_channel_logout_path'] } else { $null }
    $body = @{
        displayName = $Name
        signInAudience = 'AzureADMyOrg'
        isFallbackPublicClient = $false
        tags = @(@(if ($old) { $old['tags'] }) + 'repass' | Sort-Object -Unique)
        web = @{
            homePageUrl = $PublicUrl
            redirectUris = @($values['redirect_paths'] | ForEach-Object { $PublicUrl + $_ })
            logoutUrl = $logout
            implicitGrantSettings = @{ enableIdTokenIssuance = $false; enableAccessTokenIssuance = $false }
        }
        spa = @{ redirectUris = @() }
        publicClient = @{ redirectUris = @() }
        optionalClaims = @{
            idToken = @($values['id_token_claims'] | ForEach-Object { @{ name = $_ } })
            accessToken = @()
            saml2Token = @()
        }
        requiredResourceAccess = @(@{ resourceAppId = $values['graph_app_id']; resourceAccess = $Access })
    }
    if (-not $old) { return Send-Graph "create the registration '$Name'" POST '/applications' $body }
    $null = Send-Graph "update the registration '$Name'" PATCH "/applications/$($old['id'])" $body
    $old
}

# The tag shows the portal in the list "Enterprise applications".
function Set-ServicePrincipal([hashtable] $Application) {
    $found = if ($Application['appId'] -ne $new) { Find-Graph '/servicePrincipals' "appId eq '$($Application['appId'])'" 'id' }
    if (-not $found) {
        return Send-Graph 'create its enterprise application' POST '/servicePrincipals' @{
            appId = $Application['appId']
            appRoleAssignmentRequired = -not $Everyone
            tags = @('WindowsAzureActiveDirectoryIntegratedApp')
        }
    }
    $null = Send-Graph 'set whether assignment is required' PATCH "/servicePrincipals/$($found['id'])" @{ appRoleAssignmentRequired = -not $Everyone }
    $found
}

# Members of groups within this group get nothing: Entra looks at direct members only.
function Add-Group([hashtable] $Portal) {
    $path = "/servicePrincipals/$($Portal['id'])/appRoleAssignedTo"
    $assigned = if ($Portal['id'] -ne $new) { (Get-Graph $path)['value'] | ForEach-Object { $_['principalId'] } }
    if ($Group -notin $assigned) {
        $null = Send-Graph 'assign the group' POST $path @{
            principalId = $Group
            resourceId = $Portal['id']
            appRoleId = [guid]::Empty.ToString()
        }
    }
}

# Adds the certificate to those there are, so that the old one works until the portal has the new one.
function Add-Certificate([hashtable] $Application) {
    $key = [Convert]::ToBase64String($certificate.RawData)
    $old = @(if ($Application['id'] -ne $new) { (Get-Graph "/applications/$($Application['id'])?`$select=keyCredentials")['keyCredentials'] })
    if ($key -in @($old | ForEach-Object { $_['key'] })) { return Write-Host '* the certificate is already there' }
    $added = @{
        type = 'AsymmetricX509Cert'
        usage = 'Verify'
        key = $key
        displayName = $certificate.Subject
        endDateTime = $certificate.NotAfter.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [cultureinfo]::InvariantCulture)
    }
    $null = Send-Graph 'add the certificate' PATCH "/applications/$($Application['id'])" @{ keyCredentials = @($old) + $added }
}

# Wrong values are accepted here, and fail only at the first sign-in.
function Set-FederatedCredential([hashtable] $Application, [string] $Label, [string] $Issuer, [string] $Subject) {
    $path = "/applications/$($Application['id'])/federatedIdentityCredentials"
    $body = @{ issuer = $Issuer; subject = $Subject; audiences = @($endpoints['federation_audience']) }
    $old = if ($Application['id'] -ne $new) { (Get-Graph $path)['value'] | Where-Object { $_['name'] -eq "repass-$Label" } }
    if ($old) {
        $null = Send-Graph 'update the federated credential' PATCH "$path/$($old['id'])" $body
    } else {
        $null = Send-Graph 'add the federated credential' POST $path ($body + @{ name = "repass-$Label" })
    }
}

# A token of a managed identity names the identity by its object ID.
function Set-ManagedIdentity([hashtable] $Application, [string] $Tenant) {
    $found = Find-Graph '/servicePrincipals' "appId eq '$ManagedIdentity'" 'id,servicePrincipalType'
    if (-not $found -or $found['servicePrincipalType'] -ne 'ManagedIdentity') {
        throw "-ManagedIdentity ${ManagedIdentity}: this tenant has no managed identity with this client ID"
    }
    Set-FederatedCredential $Application 'managed-identity' "$($endpoints['login'])/$Tenant/v2.0" $found['id']
}

# The secret goes from Graph's answer into the file, and nowhere else.
function Add-Secret([hashtable] $Application) {
    if ((Test-Path $SecretFile) -and (Get-Item $SecretFile).Length -gt 0) {
        return Write-Host "* $SecretFile is already there: no new secret (to get one, move the file away)"
    }
    if (-not $WhatIfPreference) {
        $null = New-Item -ItemType File -Force $SecretFile
        if (-not $IsWindows) { chmod 600 $SecretFile }
    }
    $end = (Get-Date).ToUniversalTime().AddDays(180).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [cultureinfo]::InvariantCulture)
    $answer = Send-Graph 'make a client secret for half a year' POST "/applications/$($Application['id'])/addPassword" @{
        passwordCredential = @{ displayName = 'repass'; endDateTime = $end }
    }
    Set-Content -NoNewline -Path $SecretFile -Value $answer['secretText']
}

# Consent for everybody, to exactly the permissions that the portal asks for: what was granted beyond them is taken back.
function Grant-Consent([hashtable] $Portal, [string] $Resource, [string] $Scope) {
    $old = if ($Portal['id'] -ne $new) {
        (Get-Graph "/servicePrincipals/$($Portal['id'])/oauth2PermissionGrants")['value'] |
            Where-Object { $_['consentType'] -eq 'AllPrincipals' -and $_['resourceId'] -eq $Resource } | Select-Object -First 1
    }
    if ($old) {
        $null = Send-Graph "give admin consent to: $Scope" PATCH "/oauth2PermissionGrants/$($old['id'])" @{ scope = $Scope }
    } else {
        $null = Send-Graph "give admin consent to: $Scope" POST '/oauth2PermissionGrants' @{
            clientId = $Portal['id']
            consentType = 'AllPrincipals'
            resourceId = $Resource
            scope = $Scope
        }
    }
}
