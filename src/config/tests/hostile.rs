//! Wrong and hostile settings: each message names the key and the way out.

use super::*;

/// The variable, its value, what the message says, what the hint says.
#[rustfmt::skip] // One line each, as in a table.
const WRONG: [(&str, &str, &str, &str); 81] = [
    ("SERVER__LISTEN", "8080", "is not an address with a port", "IP:PORT"),
    ("SERVER__LISTEN", "localhost:8080", "is not an address with a port", "IP:PORT"),
    ("SERVER__LISTEN", "unix:run/repass.sock", "has no whole path", "\"unix:/run/repass/repass.sock\""),
    ("SERVER__LISTEN", "unix:", "has no whole path", "the whole path"),
    ("SERVER__LISTEN", "unix:/", "has no whole path", "the whole path"),
    ("SERVER__LISTEN", "unix:@repass", "has no whole path", "the whole path"),
    ("SERVER__PUBLIC_URL", "password.example.com", "is no URL", "https://"),
    ("SERVER__PUBLIC_URL", "http://password.example.com", "plain http", "use https; cookies need it"),
    ("SERVER__PUBLIC_URL", "http://localhost.example.com", "plain http", "use https"),
    ("SERVER__PUBLIC_URL", "http://127.0.0.1.example.com", "plain http", "use https"),
    ("SERVER__PUBLIC_URL", "https://a.example/?x=1", "a query", "https://"),
    ("SERVER__PUBLIC_URL", "https://a.example/#x", "a fragment", "https://"),
    ("SERVER__PUBLIC_URL", "https://u:canary@a.example/", "a user name or a password", "before the @"),
    ("SERVER__PUBLIC_URL", "javascript:alert(1)", "neither http nor https", "https://"),
    ("SERVER__ADMIN_LISTEN", "unix:/run/admin.sock", "only server.listen", "IP:PORT"),
    ("SERVER__ADMIN_LISTEN", "127.0.0.1:8080", "where the pages are served", "a port of its own"),
    ("SERVER__TLS_CERTIFICATE_FILE", "/tls.crt", "has no key", "server.tls_key_file"),
    ("SERVER__TLS_KEY_FILE", "/tls.key", "has no certificate", "server.tls_certificate_file"),
    ("SERVER__TRUSTED_PROXIES", "10.0.0.0/8,all", "\"all\" is not a network", "10.0.0.0/8"),
    ("SERVER__TRUSTED_PROXIES", "10.0.0.0/33", "is not a network", "10.0.0.0/8"),
    ("SERVER__CLIENT_ADDRESS_HEADER", "X Real IP", "not the name of a header", "X-Forwarded-For"),
    ("SERVER__SHUTDOWN_GRACE", "25s", "not longer than 2 x graph.timeout + 5s (25s)", "more than \"25s\""),
    ("SERVER__SHUTDOWN_GRACE", "30", "is not a span of time", "\"15m\""),
    ("SERVER__SHUTDOWN_GRACE", "1d", "out of bounds", "from 1s to 10m"),
    ("LOG__FORMAT", "xml", "not one of the choices", "\"json\""),
    ("LOG__LEVEL", "verbose", "\"verbose\" is no level", "write error, warn, info"),
    ("LOG__LEVEL", "repass=loud", "repass=loud", "write error, warn, info"),
    ("ENTRA__TENANT", "common", "people of other tenants", "verified domains"),
    ("ENTRA__TENANT", "Organizations", "people of other tenants", "verified domains"),
    ("ENTRA__TENANT", "consumers", "people of other tenants", "verified domains"),
    ("ENTRA__TENANT", "contoso", "neither an ID nor a domain", "verified domains"),
    ("ENTRA__TENANT", "contoso.com/../evil", "neither an ID nor a domain", "verified domains"),
    ("ENTRA__TENANT", "contoso.com\r\nevil.com", "neither an ID nor a domain", "verified domains"),
    ("ENTRA__TENANT", "00000000-0000-0000-0000-000000000000", "placeholder", "verified domains"),
    ("ENTRA__CLIENT_ID", "two words", "holds a space", "Application (client) ID"),
    ("ENTRA__CLIENT_SECRET", "canary secret", "holds a space", "copy the Value"),
    ("ENTRA__CLIENT_SECRET", "canary\n\n", "a line break", "copy the Value"),
    ("ENTRA__CLIENT_SECRET", "replace-me", "placeholder", "copy the Value"),
    ("ENTRA__CLOUD", "germany", "not one of the choices", "\"us-gov\""),
    ("ENTRA__AUTHORITY", "http://login.example.com/x/v2.0", "plain http to another machine", "use https"),
    ("ENTRA__AUTHORITY", "https://login.microsoftonline.com/common/v2.0", "people of other tenants", "tenant's ID"),
    ("ENTRA__AUTHORITY", "https://login.microsoftonline.com/{tenant}/v2.0", "a place for the tenant", "contoso"),
    ("ENTRA__AUTHORITY", "https://login.example.com/x?y", "a query", "the base of the issuer"),
    ("ENTRA__DOMAIN_HINT", "contoso com", "holds a space", "one word"),
    ("GRAPH__URL", "http://graph.example.com", "plain http to another machine", "use https"),
    ("GRAPH__URL", "http://[::2]:1/", "plain http to another machine", "use https"),
    ("GRAPH__URL", "https://graph.microsoft.com/v1.0", "has a path", "write an origin"),
    ("GRAPH__VERSION", "v2.0", "not one of the choices", "\"beta\""),
    ("GRAPH__PERMISSION", "User.ReadWrite.All", "not one of the choices", "Directory.AccessAsUser.All"),
    ("GRAPH__ACCOUNT_FACTS", "yes", "neither true nor false", "true or false"),
    ("GRAPH__TIMEOUT", "0s", "out of bounds", "from 100ms to 1m"),
    ("HTTP__PROXY", "socks5://u:canary@proxy", "neither http nor https", "http://proxy"),
    ("SESSION__REDIS_URL", "rediss://:canary@h/x", "a database that is no number", "rediss://"),
    ("SESSION__REDIS_URL", "canary", "has no scheme", "rediss://"),
    ("SESSION__STORE", "disk", "is no store", "\"memory\""),
    ("SESSION__SECRET", "canaryaa", "number 1 has 6 bytes of 32", "openssl rand"),
    ("SESSION__SECRET", "canary!", "number 1 is not base64", "openssl rand"),
    ("SESSION__IDLE", "31m", "longer than session.lifetime (30m)", "shorten session.idle"),
    ("SESSION__LIFETIME", "2d", "out of bounds", "from 1s to 1d"),
    ("SESSION__CAPACITY", "0", "out of bounds", "from 1"),
    ("SESSION__CAPACITY", "-1", "out of bounds", "whole number"),
    ("ATTEMPTS__LIMIT", "four", "not a whole number", "whole number"),
    ("ATTEMPTS__DAILY_LIMIT", "3", "less than attempts.limit (4)", "raise attempts.daily_limit"),
    ("ACCOUNT__SYNCED", "true", "not one of the choices", "\"refuse\""),
    ("ACCOUNT__GUEST_URL", "data:text/html,x", "neither http nor https", "http or https"),
    ("PASSWORD__MIN_LENGTH", "7", "7 is out of bounds", "from 8 to 256"),
    ("PASSWORD__MIN_LENGTH", "257", "257 is out of bounds", "from 8 to 256"),
    ("PASSWORD__MIN_LENGTH", "12 letters", "not a whole number", "whole number"),
    ("PASSWORD__MIN_STRENGTH", "5", "5 is out of bounds", "from 0 to 4"),
    ("PASSWORD__MIN_STRENGTH", "strong", "not a whole number", "whole number"),
    ("PASSWORD__ORGANISATION_NAMES", "Contoso,IBM", "\"IBM\" has fewer than 4 letters", "leave it out"),
    ("PASSWORD__ORGANISATION_NAMES", "Con\ttoso", "a control character", "write names"),
    ("PASSWORD__REFUSE_NAMES", "yes", "neither true nor false", "true or false"),
    ("PASSWORD__BREACH", "true", "not one of the choices", "\"online\""),
    ("PASSWORD__BREACH", "file", "has no file to look into", "password.breach_file"),
    ("PASSWORD__BREACH_URL", "http://pwned.example.com/range/", "plain http to another machine", "use https"),
    ("PASSWORD__BREACH_URL", "https://pwned.example.com/range/?p=", "a query", "five digits"),
    ("PASSWORD__BREACH_URL", "https://u:canary@pwned.example.com/", "a user name or a password", "before the @"),
    ("PASSWORD__BREACH_TIMEOUT", "11s", "11s is out of bounds", "from 100ms to 10s"),
    ("BRANDING__NAME", "two\nlines", "a line break", "one line"),
    ("BRANDING__HELP_URL", "javascript:alert(1)", "neither http nor https", "mailto"),
];

#[test]
fn every_wrong_setting_is_named_with_its_fix() {
    for (name, value, what, hint) in WRONG {
        let name = format!("REPASS_{name}");
        let Err(problems) = load(&[(&name, value)]) else {
            panic!("{name}={value:?} was taken")
        };
        let [problem] = problems.0.as_slice() else {
            panic!("{name}={value:?}: {problems}")
        };
        let key = name
            .trim_start_matches("REPASS_")
            .to_lowercase()
            .replace("__", ".");
        assert_eq!(problem.key, key);
        assert!(problem.what.contains(what), "{name}={value:?}: {}", problem.what);
        assert!(problem.hint.contains(hint), "{name}={value:?}: {}", problem.hint);
        let text = problems.to_string();
        assert!(text.contains(&format!("at {name}\n")), "says where: {text}");
        assert!(
            !text.contains("canary") && !text.contains('\r'),
            "quotes no secret: {text}"
        );
    }
}

#[test]
fn all_problems_come_at_once_and_say_where() {
    let text = "[server]\nlisten = 8080\npublic_url = \"https://a.example\"\n  timeout = \"1s\"\n\n[grahp]\nurl = 1\n\
                [graph]\naccount_facts = \"true\"\ntimeout = 10\n[session]\nidle = 600\nsecret = [1, 2]\n";
    let problems = load_file(
        text,
        &[("REPASS_SERVER__PUBLIC_URL", ""), ("REPASS_ENTRA__TENANT", "")],
    )
    .unwrap_err();
    insist(
        &problems,
        &[
            "server.listen: takes text, not a number\n  at config.toml:2:1\n  hint: write IP:PORT",
            "entra.tenant: is missing\n  hint: write the tenant's ID",
            "or set REPASS_ENTRA__TENANT",
            "graph.account_facts: takes true or false, not text\n  at config.toml:9:1",
            "graph.timeout: takes text, not a number\n  at config.toml:10:1",
            "session.idle: takes text, not a number",
            "session.secret: takes a list of texts, not a list of anything else",
            "grahp: is no section of this version\n  at config.toml:6:2\n  hint: did you mean [graph]?",
            "server.timeout: is no setting of this version\n  at config.toml:4:3\n  hint: there are server.admin_listen",
        ],
    );
    assert_eq!(problems.0.len(), 8, "{problems}");
}

#[test]
fn unknown_keys_and_variables_name_the_nearest() {
    let problems = load_file(
        "listen = \"127.0.0.1:1\"\n[server]\nlissten = \"127.0.0.1:1\"\n[entra.client]\nid = \"x\"\n",
        &[
            ("REPASS_SERVER_LISTEN", "x"),
            ("REPASS_GRAPH__TIMEOUTS", ""),
            ("REPASS_NONSENSE", "1"),
        ],
    );
    insist(
        &problems.unwrap_err(),
        &[
            "listen: stands outside of every section\n  at config.toml:1:1\n  hint: write it below its section",
            "server.lissten: is no setting of this version\n  at config.toml:3:1\n  hint: did you mean server.listen?",
            "entra.client: is no setting of this version",
            "REPASS_SERVER_LISTEN: is no setting of this version\n  at REPASS_SERVER_LISTEN\n  hint: did you mean REPASS_SERVER__LISTEN?",
            "hint: did you mean REPASS_GRAPH__TIMEOUT?",
            "REPASS_NONSENSE: is no setting of this version",
        ],
    );
}

#[test]
fn a_mistake_in_the_syntax_says_where_and_quotes_nothing() {
    let problems = load_file("[entra]\nclient_secret = \"canary\n", &[]).unwrap_err();
    insist(&problems, &["config.toml: is not TOML", "at config.toml:2:"]);
    assert!(!problems.to_string().contains("canary"));
    let problems = load_file("[log]\nlevel = \"info\"\nlevel = \"debug\"\n", &[]).unwrap_err();
    insist(&problems, &["duplicate key", "at config.toml:3:1"]);
}

fn insist(problems: &Problems, parts: &[&str]) {
    let text = problems.to_string();
    for part in parts {
        assert!(text.contains(part), "{part}\n--- is not in ---\n{text}");
    }
}
