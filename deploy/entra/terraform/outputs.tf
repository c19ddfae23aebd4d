output "config" {
  description = "The lines of config.toml."
  value = join("\n", concat(
    ["[server]", "public_url = \"${local.url}\"", ""],
    ["[entra]", "tenant = \"${var.tenant_id}\"", "client_id = \"${azuread_application.portal.client_id}\""],
    var.cloud == "global" ? [] : ["cloud = \"${var.cloud}\""],
    var.certificate_file == null ? [] : [
      "client_certificate_file = \"/etc/repass/client.crt\"",
      "client_key_file = \"/etc/repass/client.key\"",
    ],
    var.kubernetes == null ? [] : [
      "# Workload identity's webhook sets AZURE_FEDERATED_TOKEN_FILE in the pod. Without it, name your projected token here:",
      "#federated_token_file = \"/path/of/the/projected/token\"",
    ],
    var.managed_identity == null ? [] : ["managed_identity = \"${var.managed_identity}\""],
    var.secret ? ["client_secret_file = \"/run/secrets/entra_client_secret\""] : [],
    ["", "[graph]", "permission = \"${var.permission}\"", "account_facts = ${var.account_facts}"],
    var.sign_out_everywhere ? ["", "[after_change]", "offer_sign_out_everywhere = true"] : [],
  ))
}

output "client_secret" {
  description = "What belongs into the file of client_secret_file: terraform output -raw client_secret"
  value       = var.secret ? azuread_application_password.portal[0].value : null
  sensitive   = true
}
