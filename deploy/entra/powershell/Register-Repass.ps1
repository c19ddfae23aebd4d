#Requires -Version 7.2
#Requires -Modules Microsoft.Graph.Authentication

<#
.SYNOPSIS
Registers Repass in a Microsoft Entra ID tenant. Run again, it brings its registration up to date.
.DESCRIPTION
What each step means is in docs/entra.md. With -WhatIf it reads, says what it would write, and writes nothing.
.PARAMETER PublicUrl
What browsers see: server.public_url.
.PARAMETER Everyone
Everybody in the tenant may use the portal.
.PARAMETER Group
Only this group may (its object ID; needs Entra ID P1).
.PARAMETER CertificateFile
A certificate, PEM, without its key.
.PARAMETER KubernetesIssuer
The issuer of the cluster's service account tokens; with -KubernetesSubject.
.PARAMETER KubernetesSubject
system:serviceaccount:NAMESPACE:NAME
.PARAMETER ManagedIdentity
The client ID of a user-assigned managed identity of this tenant.
.PARAMETER SecretFile
The last resort: a new client secret is written to this file.
.PARAMETER Permission
Directory.AccessAsUser.All or User-PasswordProfile.ReadWrite.All.
.PARAMETER NoAccountFacts
Do without User.Read (then graph.account_facts = false).
.PARAMETER SignOutEverywhere
One more permission, for after_change.offer_sign_out_everywhere.
.PARAMETER Cloud
global, us-gov, us-gov-dod or china.
.PARAMETER Name
What people read at the sign-in.
.PARAMETER AppId
Take over this existing registration.
.PARAMETER NoConsent
Somebody else will give admin consent.
.PARAMETER TenantId
The tenant to sign in to, if you have more than one.
.EXAMPLE
./Register-Repass.ps1 -PublicUrl https://password.example.com -Everyone -CertificateFile client.crt
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $PublicUrl,
    [switch] $Everyone,
    [string] $Group,
    [string] $CertificateFile,
    [string] $KubernetesIssuer,
    [string] $KubernetesSubject,
    [string] $ManagedIdentity,
    [string] $SecretFile,
    [string] $Permission = 'Directory.AccessAsUser.All',
    [switch] $NoAccountFacts,
    [switch] $SignOutEverywhere,
    [string] $Cloud = 'global',
    [string] $Name = 'Password portal',
    [string] $AppId,
    [switch] $NoConsent,
    [string] $TenantId
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$values = Get-Content -Raw "$PSScriptRoot/../registration.json" | ConvertFrom-Json -AsHashtable
$PublicUrl = $PublicUrl -replace '/$', ''
. "$PSScriptRoot/Steps.ps1"

# --- arguments --------------------------------------------------------------------------------------------------------

function Assert-Arguments {
    if (-not (@($values['clouds'].Keys) -ccontains $Cloud)) { throw "-Cloud ${Cloud}: write one of $($values['clouds'].Keys -join ', ')" }
    if (-not ($values['change_permissions'] -ccontains $Permission)) { throw "-Permission ${Permission}: write $($values['change_permissions'] -join ' or ')" }
    $address = '^(https://[a-z0-9.-]+(:[0-9]+)?|http://localhost(:[0-9]+)?)(/[A-Za-z0-9._~-]+)*$'
    if ($PublicUrl -cnotmatch $address -or $PublicUrl -match ':443(/|$)') {
        throw "-PublicUrl ${PublicUrl}: write https://, a host in lower case and perhaps a path; no query, no :443 (http only for localhost)"
    }
    if ($PublicUrl.Length -gt 220) { throw '-PublicUrl is too long: Entra takes redirect URIs of at most 256 characters' }
    if ([bool] $Group -eq $Everyone.IsPresent) { throw 'Who may use the portal? Write either -Everyone or -Group with an object ID' }
    foreach ($id in @{ Group = $Group; AppId = $AppId; ManagedIdentity = $ManagedIdentity }.GetEnumerator()) {
        if ($id.Value -and -not ($id.Value -as [guid])) { throw "-$($id.Key) $($id.Value) is no ID of the form 00000000-0000-0000-0000-000000000000" }
    }
    $credentials = @($CertificateFile, "$KubernetesIssuer$KubernetesSubject", $ManagedIdentity, $SecretFile | Where-Object { $_ })
    if ($credentials.Count -ne 1) {
        throw 'Write exactly one of -CertificateFile, -KubernetesIssuer with -KubernetesSubject, -ManagedIdentity, -SecretFile'
    }
    if ("$KubernetesIssuer$KubernetesSubject" -and -not ($KubernetesIssuer -like 'https://*' -and $KubernetesSubject -like 'system:serviceaccount:*:*')) {
        throw 'Write -KubernetesIssuer https://… and -KubernetesSubject system:serviceaccount:NAMESPACE:NAME'
    }
}

function Read-Certificate {
    $read = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new((Resolve-Path $CertificateFile).Path)
    # rsaEncryption, RFC 8017.
    if ($read.GetKeyAlgorithm() -ne '1.2.840.113549.1.1.1') { throw "-CertificateFile $CertificateFile holds no RSA key: Repass signs with PS256" }
    if ($read.NotAfter -lt (Get-Date)) { throw "-CertificateFile $CertificateFile has expired" }
    $read
}

# --- what to do next --------------------------------------------------------------------------------------------------

# The lines of config.toml.
function Get-Settings([hashtable] $Application, [string] $Tenant) {
    '[server]', "public_url = `"$PublicUrl`"", '', '[entra]', "tenant = `"$Tenant`"", "client_id = `"$($Application['appId'])`""
    if ($Cloud -ne 'global') { "cloud = `"$Cloud`"" }
    if ($CertificateFile) {
        "client_certificate_file = `"/etc/repass/$(Split-Path -Leaf $CertificateFile)`""
        "client_key_file = `"/etc/repass/$(Split-Path -LeafBase $CertificateFile).key`""
    } elseif ($KubernetesIssuer) {
        "# Workload identity's webhook sets AZURE_FEDERATED_TOKEN_FILE in the pod. Without it, name your projected token here:"
        '#federated_token_file = "/path/of/the/projected/token"'
    } elseif ($ManagedIdentity) {
        "managed_identity = `"$ManagedIdentity`""
    } else {
        "client_secret_file = `"/etc/repass/$(Split-Path -Leaf $SecretFile)`""
    }
    $permissionIsOther = $Permission -ne 'Directory.AccessAsUser.All'
    if ($permissionIsOther -or $NoAccountFacts) { '', '[graph]' }
    if ($permissionIsOther) { "permission = `"$Permission`"" }
    if ($NoAccountFacts) { 'account_facts = false' }
    if ($SignOutEverywhere) { '', '[after_change]', 'offer_sign_out_everywhere = true' }
}

# --- the order --------------------------------------------------------------------------------------------------------

Assert-Arguments
$endpoints = $values['clouds'][$Cloud]
$graph = $endpoints['graph']
$certificate = if ($CertificateFile) { Read-Certificate }
$connection = @{
    Environment = $endpoints['powershell']
    Scopes = 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'
    NoWelcome = $true
}
if ($TenantId) { $connection['TenantId'] = $TenantId }
Connect-MgGraph @connection
$context = Get-MgContext
$tenant = $context.TenantId
Write-Host "Tenant $tenant, as $($context.Account)"

$names = @($values['sign_in_permissions']) + @(if (-not $NoAccountFacts) { $values['account_permission'] }) + $Permission +
    @(if ($SignOutEverywhere) { $values['sign_out_permission'] })
$resource = Find-Graph '/servicePrincipals' "appId eq '$($values['graph_app_id'])'" 'id,oauth2PermissionScopes'
$access = foreach ($one in $names) {
    $scope = $resource['oauth2PermissionScopes'] | Where-Object { $_['value'] -eq $one }
    if (-not $scope) { throw "Microsoft Graph of this cloud has no delegated permission $one; choose the other one with -Permission, or do without -SignOutEverywhere" }
    @{ id = $scope['id']; type = 'Scope' }
}
$application = Set-Application $access
$portal = Set-ServicePrincipal $application
if ($Group) { Add-Group $portal }
if ($CertificateFile) {
    Add-Certificate $application
} elseif ($KubernetesIssuer) {
    Set-FederatedCredential $application 'kubernetes' $KubernetesIssuer $KubernetesSubject
} elseif ($ManagedIdentity) {
    Set-ManagedIdentity $application $tenant
} else {
    Add-Secret $application
}
if (-not $NoConsent) { Grant-Consent $portal $resource['id'] ($names -join ' ') }
if ($WhatIfPreference) { return }

Write-Host 'Done. These lines belong into config.toml:'
Get-Settings $application $tenant
if ($NoConsent) {
    $scope = ($names | ForEach-Object { if ($_ -in $values['sign_in_permissions']) { $_ } else { "$graph/$_" } }) -join ' '
    Write-Host 'No consent was given. Somebody with the role for it opens this address:'
    Write-Host ('  {0}/{1}/v2.0/adminconsent?client_id={2}&scope={3}&redirect_uri={4}' -f $endpoints['login'], $tenant,
        $application['appId'], [uri]::EscapeDataString($scope), [uri]::EscapeDataString($PublicUrl + $values['redirect_paths'][1]))
}
