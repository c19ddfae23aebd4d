# Registers Repass in a Microsoft Entra ID tenant. What each part means is in docs/entra.md.

locals {
  values = jsondecode(file("${path.module}/../registration.json"))
  cloud  = local.values.clouds[var.cloud]
  url    = trimsuffix(var.public_url, "/")
  scopes = concat(
    local.values.sign_in_permissions,
    var.account_facts ? [local.values.account_permission] : [],
    [var.permission],
    var.sign_out_everywhere ? [local.values.sign_out_permission] : [],
  )
}

resource "azuread_application" "portal" {
  display_name                   = var.name
  sign_in_audience               = "AzureADMyOrg"
  fallback_public_client_enabled = false

  web {
    homepage_url  = local.url
    redirect_uris = [for path in local.values.redirect_paths : "${local.url}${path}"]
    logout_url    = startswith(local.url, "https:") ? "${local.url}${local.values.front_channel_logout_path}" : null

    implicit_grant {
      access_token_issuance_enabled = false
      id_token_issuance_enabled     = false
    }
  }

  optional_claims {
    dynamic "id_token" {
      for_each = local.values.id_token_claims
      content {
        name = id_token.value
      }
    }
  }

  required_resource_access {
    resource_app_id = local.values.graph_app_id

    dynamic "resource_access" {
      for_each = local.scopes
      content {
        id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids[resource_access.value]
        type = "Scope"
      }
    }
  }
}

# Microsoft Graph as it is in this cloud, with the permissions that it has there.
data "azuread_service_principal" "graph" {
  client_id = local.values.graph_app_id
}

resource "azuread_service_principal" "portal" {
  client_id                    = azuread_application.portal.client_id
  app_role_assignment_required = !var.everyone

  # Shows the portal in the list "Enterprise applications".
  feature_tags {
    enterprise = true
  }
}

# Consent for everybody, to exactly the permissions that the portal asks for.
resource "azuread_service_principal_delegated_permission_grant" "portal" {
  service_principal_object_id          = azuread_service_principal.portal.object_id
  resource_service_principal_object_id = data.azuread_service_principal.graph.object_id
  claim_values                         = local.scopes
}

# Members of groups within this group get nothing: Entra looks at direct members only.
resource "azuread_app_role_assignment" "group" {
  count               = var.everyone ? 0 : 1
  app_role_id         = "00000000-0000-0000-0000-000000000000"
  principal_object_id = var.group
  resource_object_id  = azuread_service_principal.portal.object_id
}

# --- one credential ---------------------------------------------------------------------------------------------------

# A new file is a new certificate; the old one goes only when the new one is there.
resource "azuread_application_certificate" "portal" {
  count          = var.certificate_file == null ? 0 : 1
  application_id = azuread_application.portal.id
  type           = "AsymmetricX509Cert"
  value          = file(var.certificate_file)
  end_date       = var.certificate_end

  lifecycle {
    create_before_destroy = true
  }
}

resource "azuread_application_federated_identity_credential" "kubernetes" {
  count          = var.kubernetes == null ? 0 : 1
  application_id = azuread_application.portal.id
  display_name   = "repass-kubernetes"
  issuer         = var.kubernetes.issuer
  subject        = var.kubernetes.subject
  audiences      = [local.cloud.federation_audience]
}

data "azuread_service_principal" "identity" {
  count     = var.managed_identity == null ? 0 : 1
  client_id = var.managed_identity
}

# A token of a managed identity names the identity by its object ID.
resource "azuread_application_federated_identity_credential" "identity" {
  count          = var.managed_identity == null ? 0 : 1
  application_id = azuread_application.portal.id
  display_name   = "repass-managed-identity"
  issuer         = "${local.cloud.login}/${var.tenant_id}/v2.0"
  subject        = data.azuread_service_principal.identity[0].object_id
  audiences      = [local.cloud.federation_audience]
}

resource "azuread_application_password" "portal" {
  count          = var.secret ? 1 : 0
  application_id = azuread_application.portal.id
  display_name   = "repass"
  end_date       = timeadd(plantimestamp(), "4320h")

  # Half a year from its making, and no new one with every plan.
  lifecycle {
    ignore_changes = [end_date]
  }
}
