{{/* config.toml, and the files that it names. */}}

{{- define "repass.secretsDir" -}}/run/secrets/repass{{- end -}}

{{/* The settings with those that the chart adds, as JSON. */}}
{{- define "repass.config" -}}
{{- $config := deepCopy .Values.config -}}
{{- $dir := include "repass.secretsDir" . -}}
{{- range $section := list "server" "entra" "session" -}}
{{- $_ := set $config $section (get $config $section | default dict) -}}
{{- end -}}
{{- with .Values.secrets -}}
{{- if .clientSecret.name -}}
{{- $_ := set $config.entra "client_secret_file" (printf "%s/entra_client_secret" $dir) -}}
{{- end -}}
{{- if .clientCertificate.name -}}
{{- $_ := set $config.entra "client_certificate_file" (printf "%s/entra_client.crt" $dir) -}}
{{- $_ := set $config.entra "client_key_file" (printf "%s/entra_client.key" $dir) -}}
{{- end -}}
{{- if .sessionSecret.name -}}
{{- $_ := set $config.session "secret_file" (printf "%s/session_secret" $dir) -}}
{{- end -}}
{{- if .redisUrl.name -}}
{{- $_ := set $config.session "redis_url_file" (printf "%s/session_redis_url" $dir) -}}
{{- end -}}
{{- if .redisCa.name -}}
{{- $_ := set $config.session "redis_ca_file" (printf "%s/session_redis_ca.crt" $dir) -}}
{{- end -}}
{{- if .serverTls.name -}}
{{- $_ := set $config.server "tls_certificate_file" (printf "%s/server_tls.crt" $dir) -}}
{{- $_ := set $config.server "tls_key_file" (printf "%s/server_tls.key" $dir) -}}
{{- end -}}
{{- end -}}
{{- toJson $config -}}
{{- end -}}

{{/* The sources of the volume with the secrets: only the named keys, each as the file that a setting names. */}}
{{- define "repass.secretSources" -}}
{{- with .Values.secrets -}}
{{- if .clientSecret.name }}
- secret:
    name: {{ .clientSecret.name }}
    items:
      - key: {{ .clientSecret.key }}
        path: entra_client_secret
{{- end }}
{{- if .clientCertificate.name }}
- secret:
    name: {{ .clientCertificate.name }}
    items:
      - key: {{ .clientCertificate.certificateKey }}
        path: entra_client.crt
      - key: {{ .clientCertificate.privateKey }}
        path: entra_client.key
{{- end }}
{{- if .sessionSecret.name }}
- secret:
    name: {{ .sessionSecret.name }}
    items:
      - key: {{ .sessionSecret.key }}
        path: session_secret
{{- end }}
{{- if .redisUrl.name }}
- secret:
    name: {{ .redisUrl.name }}
    items:
      - key: {{ .redisUrl.key }}
        path: session_redis_url
{{- end }}
{{- if .redisCa.name }}
- secret:
    name: {{ .redisCa.name }}
    items:
      - key: {{ .redisCa.key }}
        path: session_redis_ca.crt
{{- end }}
{{- if .serverTls.name }}
- secret:
    name: {{ .serverTls.name }}
    items:
      - key: {{ .serverTls.certificateKey }}
        path: server_tls.crt
      - key: {{ .serverTls.privateKey }}
        path: server_tls.key
{{- end }}
{{- end -}}
{{- end -}}

{{/* Sections and keys as TOML. Helm's own toToml writes 4 as 4.0, which is no number of anything. */}}
{{- define "repass.toml" -}}
{{- range $section, $keys := . }}
[{{ $section }}]
{{- range $key, $value := $keys }}
{{- if not (or (kindIs "invalid" $value) (and (kindIs "string" $value) (eq $value ""))) }}
{{ $key }} = {{ include "repass.tomlValue" $value }}
{{- end }}
{{- end }}
{{ end }}
{{- end -}}

{{- define "repass.tomlValue" -}}
{{- if kindIs "map" . -}}
{ {{- range $index, $key := keys . | sortAlpha }}{{ if $index }},{{ end }} {{ toRawJson $key }} = {{ include "repass.tomlValue" (get $ $key) }}{{ end }} }
{{- else if kindIs "slice" . -}}
[{{- range $index, $item := . }}{{ if $index }}, {{ end }}{{ include "repass.tomlValue" $item }}{{ end -}}]
{{- else if kindIs "float64" . -}}
{{- int64 . -}}
{{- else if or (kindIs "bool" .) (kindIs "int64" .) (kindIs "int" .) -}}
{{- . -}}
{{- else -}}
{{- /* A string of JSON is one of TOML, but for the letter DEL. */ -}}
{{- toRawJson . | replace "\u007f" "\\u007f" -}}
{{- end -}}
{{- end -}}

{{/* config.server.shutdown_grace ("1m30s") in whole seconds. */}}
{{- define "repass.graceSeconds" -}}
{{- $units := dict "d" 86400 "h" 3600 "m" 60 "s" 1 -}}
{{- $seconds := 0 -}}
{{- range regexFindAll "[0-9]+(d|h|ms|m|s)" (.Values.config.server.shutdown_grace | default "30s") -1 -}}
{{- if hasSuffix "ms" . -}}
{{- $seconds = add $seconds (div (add (trimSuffix "ms" . | int) 999) 1000) -}}
{{- else -}}
{{- $unit := regexFind "[a-z]+" . -}}
{{- $seconds = add $seconds (mul (trimSuffix $unit . | int) (get $units $unit)) -}}
{{- end -}}
{{- end -}}
{{- $seconds -}}
{{- end -}}
