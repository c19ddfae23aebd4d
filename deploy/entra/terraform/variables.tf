# What to decide. Each is explained in docs/entra.md.

variable "tenant_id" {
  description = "The tenant's ID."
  type        = string
  validation {
    condition     = can(regex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", var.tenant_id))
    error_message = "Write the tenant's ID (Entra admin center, Overview), not its domain."
  }
}

variable "public_url" {
  description = "What browsers see: server.public_url."
  type        = string
  validation {
    condition = (
      can(regex("^(https://[a-z0-9.-]+(:[0-9]+)?|http://localhost(:[0-9]+)?)(/[A-Za-z0-9._~-]+)*$", trimsuffix(var.public_url, "/")))
      && !can(regex(":443(/|$)", var.public_url)) && length(var.public_url) <= 220
    )
    error_message = "Write https://, a host in lower case and perhaps a path; no query, no :443, at most 220 characters (http only for localhost)."
  }
}

variable "everyone" {
  description = "Whether everybody in the tenant may use the portal. If not, name a group."
  type        = bool
  default     = false
  validation {
    condition     = var.everyone == (var.group == null)
    error_message = "Who may use the portal? Write either everyone = true or group = \"an object ID\"."
  }
}

variable "group" {
  description = "The object ID of the one group that may use the portal (needs Entra ID P1)."
  type        = string
  default     = null
}

variable "certificate_file" {
  description = "A certificate, PEM, without its key."
  type        = string
  default     = null
  validation {
    condition     = length([for one in [var.certificate_file, var.kubernetes, var.managed_identity, var.secret ? "" : null] : one if one != null]) == 1
    error_message = "Write exactly one of certificate_file, kubernetes, managed_identity and secret = true."
  }
}

variable "certificate_end" {
  description = "When the certificate ends, for example 2027-11-22T00:00:00Z. Without it, Entra says a year or two."
  type        = string
  default     = null
}

variable "kubernetes" {
  description = "The issuer of the cluster's service account tokens, and system:serviceaccount:NAMESPACE:NAME."
  type        = object({ issuer = string, subject = string })
  default     = null
  validation {
    condition = var.kubernetes == null ? true : (
      startswith(var.kubernetes.issuer, "https://") && can(regex("^system:serviceaccount:[^:]+:[^:]+$", var.kubernetes.subject))
    )
    error_message = "issuer is an https:// address, subject is system:serviceaccount:NAMESPACE:NAME."
  }
}

variable "managed_identity" {
  description = "The client ID of a user-assigned managed identity of this tenant."
  type        = string
  default     = null
}

variable "secret" {
  description = "The last resort: a client secret. Terraform keeps it in its state."
  type        = bool
  default     = false
}

variable "permission" {
  description = "Directory.AccessAsUser.All or User-PasswordProfile.ReadWrite.All."
  type        = string
  default     = "Directory.AccessAsUser.All"
  validation {
    condition     = contains(local.values.change_permissions, var.permission)
    error_message = "Write Directory.AccessAsUser.All or User-PasswordProfile.ReadWrite.All."
  }
}

variable "account_facts" {
  description = "graph.account_facts: whether User.Read is asked for."
  type        = bool
  default     = true
}

variable "sign_out_everywhere" {
  description = "after_change.offer_sign_out_everywhere: whether one more permission is asked for, to end a person's sessions."
  type        = bool
  default     = false
}

variable "cloud" {
  description = "entra.cloud: global, us-gov, us-gov-dod or china."
  type        = string
  default     = "global"
  validation {
    condition     = contains(keys(local.values.clouds), var.cloud)
    error_message = "Write global, us-gov, us-gov-dod or china."
  }
}

variable "name" {
  description = "What people read at the sign-in."
  type        = string
  default     = "Password portal"
}
