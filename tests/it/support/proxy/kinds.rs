//! The proxies that are tried: one entry each. The examples are those of `deploy/proxies/`, and a literal that is not
//! found in them fails the test.

/// A text of the example, and what stands there in a test. `{…}` are filled in by [`super::Rig`].
pub(crate) type Literal = (&'static str, &'static str);

/// A kind of reverse proxy.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The program, and how it is told to stay in the foreground.
    pub(super) command: &'static [&'static str],
    /// What the machine's own settings would be, as far as the example needs or meets them.
    pub(super) machine: &'static [(&'static str, &'static str)],
    /// Examples, and the names that they get. `{form}` is `root` or `path`.
    pub(super) examples: &'static [(&'static str, &'static str)],
    /// What is replaced besides the host name and the address of the portal.
    pub(super) literals: &'static [Literal],
    /// What makes it speak to a socket file, where it can.
    pub(crate) unix: Option<Literal>,
    /// What makes it append to a client's `X-Forwarded-For`, as it has to behind another proxy.
    pub(crate) appends: &'static [Literal],
    /// Whether it makes the browser repeat a request whose connection to the portal broke (HTTP/2: `REFUSED_STREAM`).
    pub(crate) lets_repeat: bool,
    /// Its waits in the example: for an answer, and for how long it keeps an idle connection, if it does.
    pub(crate) waits: Waits,
}

/// Where the example says how long the proxy waits.
#[derive(Debug)]
pub(crate) struct Waits {
    /// For an answer: the setting without its value.
    pub(crate) answer: &'static str,
    /// How the setting's value is written for this many seconds.
    pub(crate) seconds: &'static str,
    /// With an idle connection to the portal: the whole setting, and the same with one second. `None`: it keeps none.
    pub(crate) idle: Option<Literal>,
}

/// Every kind.
pub(crate) const ALL: [&Kind; 5] = [&NGINX, &CADDY, &HAPROXY, &APACHE, &TRAEFIK];

const NGINX: Kind = Kind {
    name: "nginx",
    command: &["nginx", "-p", "{dir}", "-e", "stderr", "-c", "{dir}/nginx.conf"],
    // As in Debian: compression is on, and so is the version.
    machine: &[(
        "nginx.conf",
        "daemon off; user root root; worker_processes 2; pid {dir}/pid; error_log stderr;\n\
         events { worker_connections 768; }\n\
         http {\n\
         access_log off; gzip on; types_hash_max_size 2048; include {dir}/repass.conf;\n\
         client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/fastcgi;\n\
         uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;\n\
         }\n",
    )],
    examples: &[("nginx/{form}.conf", "repass.conf")],
    literals: &[
        ("listen 443 ssl", "listen 127.0.0.1:{port} ssl"),
        ("    listen [::]:443 ssl http2;\n", ""),
        ("/etc/nginx/tls/", "{dir}/"),
    ],
    unix: Some(("server 127.0.0.1:8080;", "server unix:{socket};")),
    appends: &[(
        "X-Forwarded-For $remote_addr;",
        "X-Forwarded-For $proxy_add_x_forwarded_for;",
    )],
    lets_repeat: false,
    waits: Waits {
        answer: "proxy_read_timeout ",
        seconds: "{}s;",
        idle: Some(("keepalive_timeout 60s;", "keepalive_timeout 1s;")),
    },
};

const CADDY: Kind = Kind {
    name: "caddy",
    command: &[
        "caddy",
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        "{dir}/Caddyfile",
    ],
    machine: &[],
    examples: &[("caddy/{form}.Caddyfile", "Caddyfile")],
    literals: &[
        // Neither its own port for commands, nor port 80.
        (
            "{\n\tservers {",
            "{\n\tadmin off\n\tauto_https disable_redirects\n\thttps_port {port}\n\
             \tdefault_bind 127.0.0.1\n\tservers {",
        ),
        ("/etc/caddy/tls/", "{dir}/"),
    ],
    unix: Some(("reverse_proxy 127.0.0.1:8080", "reverse_proxy unix/{socket}")),
    appends: &[(
        "lb_try_duration 0\n",
        "lb_try_duration 0\n trusted_proxies 127.0.0.0/8\n",
    )],
    lets_repeat: false,
    waits: Waits {
        answer: "response_header_timeout ",
        seconds: "{}s\n",
        idle: Some(("keepalive 60s\n", "keepalive 1s\n")),
    },
};

pub(super) const HAPROXY: Kind = Kind {
    name: "haproxy",
    command: &[
        "haproxy",
        "-db",
        "-f",
        "{dir}/machine.cfg",
        "-f",
        "{dir}/repass.cfg",
    ],
    machine: &[("machine.cfg", "global\n    maxconn 1000\n    nbthread 2\n")],
    examples: &[("haproxy/{form}.cfg", "repass.cfg")],
    literals: &[
        ("bind :443 ssl", "bind 127.0.0.1:{port} ssl"),
        (
            "    bind [::]:443 ssl crt /etc/haproxy/tls/site.pem alpn h2,http/1.1\n",
            "",
        ),
        ("/etc/haproxy/tls/", "{dir}/"),
    ],
    unix: Some(("server repass 127.0.0.1:8080", "server repass unix@{socket}")),
    appends: &[(
        "http-request set-header X-Forwarded-For %[src]",
        "option forwardfor #",
    )],
    lets_repeat: true,
    waits: Waits {
        answer: "timeout server ",
        seconds: "{}s\n",
        idle: Some(("pool-purge-delay 5s", "pool-purge-delay 1s")),
    },
};

const APACHE: Kind = Kind {
    name: "apache",
    command: &["apache2", "-DFOREGROUND", "-f", "{dir}/apache2.conf"],
    // As in Debian: compression is on.
    machine: &[(
        "apache2.conf",
        "ServerRoot {dir}\nDefaultRuntimeDir {dir}\nPidFile {dir}/pid\nErrorLog /dev/stderr\nServerName localhost\n\
         LoadModule mpm_event_module {modules}/mod_mpm_event.so\n\
         LoadModule authz_core_module {modules}/mod_authz_core.so\n\
         LoadModule socache_shmcb_module {modules}/mod_socache_shmcb.so\n\
         LoadModule ssl_module {modules}/mod_ssl.so\n\
         LoadModule http2_module {modules}/mod_http2.so\n\
         LoadModule headers_module {modules}/mod_headers.so\n\
         LoadModule alias_module {modules}/mod_alias.so\n\
         LoadModule env_module {modules}/mod_env.so\n\
         LoadModule filter_module {modules}/mod_filter.so\n\
         LoadModule deflate_module {modules}/mod_deflate.so\n\
         LoadModule proxy_module {modules}/mod_proxy.so\n\
         LoadModule proxy_http_module {modules}/mod_proxy_http.so\n\
         User www-data\nGroup www-data\nListen 127.0.0.1:{port}\n\
         SSLSessionCache shmcb:{dir}/sessions\n\
         AddOutputFilterByType DEFLATE text/html text/plain text/css\n\
         Include {dir}/repass.conf\n",
    )],
    examples: &[("apache/{form}.conf", "repass.conf")],
    literals: &[("*:443>", "127.0.0.1:{port}>"), ("/etc/apache2/tls/", "{dir}/")],
    unix: Some(("http://127.0.0.1:8080/", "unix:{socket}|http://localhost/")),
    appends: &[("RequestHeader unset X-Forwarded-For\n", "\n")],
    lets_repeat: false,
    waits: Waits {
        answer: " timeout=",
        seconds: "{} ",
        idle: None,
    },
};

const TRAEFIK: Kind = Kind {
    name: "traefik",
    command: &["traefik", "--configFile={dir}/traefik.yml"],
    machine: &[],
    examples: &[
        ("traefik/traefik.yml", "traefik.yml"),
        ("traefik/{form}.yml", "repass.yml"),
    ],
    literals: &[
        (":443\"\n", "127.0.0.1:{port}\"\n"),
        ("/etc/traefik/tls/", "{dir}/"),
        ("/etc/traefik/repass.yml", "{dir}/repass.yml"),
    ],
    // It knows no socket files.
    unix: None,
    appends: &[(
        "    transport:\n",
        "    forwardedHeaders:\n      trustedIPs: [127.0.0.0/8]\n    transport:\n",
    )],
    lets_repeat: false,
    waits: Waits {
        answer: "responseHeaderTimeout: ",
        seconds: "{}s\n",
        idle: Some(("idleConnTimeout: 60s\n", "idleConnTimeout: 1s\n")),
    },
};
