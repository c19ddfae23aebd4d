{{/* What values.schema.json cannot say: each mistake ends the rendering, with a sentence that says what mends it. */}}

{{- define "repass.check" -}}
{{- include "repass.checkNoSecrets" . -}}
{{- include "repass.checkEntra" . -}}
{{- include "repass.checkStore" . -}}
{{- $scheme := (urlParse .Values.config.server.public_url).scheme -}}
{{- if not (and (has $scheme (list "https" "http")) (include "repass.host" .)) -}}
{{- fail "config.server.public_url is needed: what browsers see, for example https://password.example.com" -}}
{{- end -}}
{{- if and .Values.ingress.enabled .Values.httpRoute.enabled -}}
{{- fail "ingress.enabled and httpRoute.enabled: keep one of the two" -}}
{{- end -}}
{{- if and .Values.autoscaling.enabled (gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas)) -}}
{{- fail "autoscaling.minReplicas is more than autoscaling.maxReplicas" -}}
{{- end -}}
{{- end -}}

{{- define "repass.checkNoSecrets" -}}
{{- range $setting, $secret := dict "entra.client_secret" "clientSecret" "session.secret" "sessionSecret" "session.redis_url" "redisUrl" -}}
{{- $parts := splitList "." $setting -}}
{{- if get (get $.Values.config (first $parts) | default dict) (last $parts) -}}
{{- fail (printf "config.%s is a secret and does not belong into values: put it into a Secret and its name into secrets.%s.name" $setting $secret) -}}
{{- end -}}
{{- end -}}
{{- range .Values.extraEnv -}}
{{- if and .value (regexMatch "^REPASS_(.*SECRET|SESSION__REDIS_URL)$" .name) -}}
{{- fail (printf "extraEnv: %s is a secret and does not belong into values: name its Secret below `secrets`" .name) -}}
{{- end -}}
{{- end -}}
{{- if contains "@" ((.Values.config.http | default dict).proxy | default "") -}}
{{- fail "config.http.proxy holds a name or a password and does not belong into values: put it into a Secret, and REPASS_HTTP__PROXY with valueFrom.secretKeyRef into extraEnv" -}}
{{- end -}}
{{- end -}}

{{- define "repass.checkEntra" -}}
{{- $entra := .Values.config.entra | default dict -}}
{{- $ways := list .Values.secrets.clientSecret.name .Values.secrets.clientCertificate.name .Values.workloadIdentity.enabled $entra.client_secret_file $entra.client_certificate_file $entra.managed_identity $entra.federated_token_file | compact -}}
{{- if ne (len $ways) 1 -}}
{{- fail (printf "%d ways are set in which the portal proves itself to Entra ID, and it has to be one: secrets.clientCertificate.name, secrets.clientSecret.name, workloadIdentity.enabled, config.entra.managed_identity or config.entra.federated_token_file" (len $ways)) -}}
{{- end -}}
{{- if .Values.workloadIdentity.enabled -}}
{{- if and .Values.serviceAccount.create (not .Values.workloadIdentity.clientId) -}}
{{- fail "workloadIdentity.clientId is needed: the Application (client) ID of the app registration" -}}
{{- end -}}
{{- else if not (and $entra.tenant $entra.client_id) -}}
{{- fail "config.entra.tenant and config.entra.client_id are needed: both are in the app registration" -}}
{{- end -}}
{{- end -}}

{{- define "repass.checkStore" -}}
{{- $store := (.Values.config.session | default dict).store | default "memory" -}}
{{- if eq $store "memory" -}}
{{- if or .Values.autoscaling.enabled (gt (int .Values.replicas) 1) -}}
{{- fail "config.session.store is memory: sessions then live in one portal and no other one knows them. For more than one, set config.session.store=redis; for a single one, replicas=1 and autoscaling.enabled=false" -}}
{{- end -}}
{{- else -}}
{{- range $secret, $setting := dict "redisUrl" "redis_url_file" "sessionSecret" "secret_file" -}}
{{- if not (or (get $.Values.secrets $secret).name (get $.Values.config.session $setting)) -}}
{{- fail (printf "config.session.store is redis: secrets.%s.name is needed, the name of a Secret" $secret) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
