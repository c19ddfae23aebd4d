//! What one sign-in and one change cost, for the table in docs/operate.md: CPU time of the portal and of Redis, and bytes in
//! Redis. Nothing is asserted: machines differ. `REPASS_PROGRAM` names another build than that of the tests.
//!
//! `REPASS_PROGRAM=target/release/repass cargo test --test it -- --ignored --nocapture replicas::sizing`

#![expect(clippy::print_stdout, reason = "the figures are for whoever asked for them")]

use std::process::Command;

use entra_emulator::{Emulator, Options};
use serde_json::json;

use super::SECRET;
use crate::support::redis::Redis;
use crate::support::{Browser, NEW_PASSWORD, Program, Tenant, ports};

const PEOPLE: usize = 400;

/// What was used up so far.
struct Used {
    portal_seconds: f64,
    portal_bytes: u64,
    redis_seconds: f64,
    redis_bytes: u64,
    redis_commands: u64,
}

impl Used {
    fn now(program: &Program, redis: &Redis) -> Self {
        let (portal_seconds, portal_bytes) = of_process(program.id());
        let info = redis.cli(&["INFO", "everything"]);
        let value = |name: &str| -> f64 {
            let line = info
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .expect("known to INFO");
            line.trim().parse().expect("a number")
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole numbers, and not large"
        )]
        let whole = |name: &str| value(name) as u64;
        Self {
            portal_seconds,
            portal_bytes,
            redis_seconds: value("used_cpu_user:") + value("used_cpu_sys:"),
            redis_bytes: whole("used_memory:"),
            redis_commands: whole("total_commands_processed:"),
        }
    }

    fn print_since(&self, before: &Self, what: &str) {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let people = PEOPLE as f64;
        let bytes = |now: u64, then: u64| now.saturating_sub(then) / PEOPLE as u64;
        println!(
            "{what}: portal {:.2} ms of CPU and {} bytes, Redis {:.2} ms of CPU, {} commands and {} bytes",
            (self.portal_seconds - before.portal_seconds) * 1000.0 / people,
            bytes(self.portal_bytes, before.portal_bytes),
            (self.redis_seconds - before.redis_seconds) * 1000.0 / people,
            bytes(self.redis_commands, before.redis_commands),
            bytes(self.redis_bytes, before.redis_bytes),
        );
    }
}

/// CPU time in seconds and resident bytes of a process (`proc_pid_stat(5)`).
fn of_process(id: u32) -> (f64, u64) {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("it runs");
    let (_, rest) = stat.rsplit_once(") ").expect("a name in brackets");
    let field = |number: usize| -> u64 { rest.split(' ').nth(number - 3).unwrap().parse().unwrap() };
    #[expect(clippy::cast_precision_loss, reason = "hundredths of seconds")]
    let ticks = (field(14) + field(15)) as f64;
    (ticks / 100.0, field(24) * 4096)
}

#[tokio::test]
#[ignore = "measures, and asserts nothing"]
async fn what_a_sign_in_and_a_change_cost() {
    let redis = Redis::single();
    let emulator = Emulator::start(Options::default()).await.unwrap();
    let tenant = Tenant::of(&emulator);
    let port = ports::single();
    let public = format!("http://localhost:{port}");
    let addresses = ["/auth/callback", "/signed-out"].map(|path| format!("{public}{path}"));
    tenant.put_application(json!({"redirect_uris": addresses})).await;
    let settings = [
        ("REPASS_SERVER__PUBLIC_URL", public.clone()),
        ("REPASS_SERVER__LISTEN", format!("127.0.0.1:{port}")),
        ("REPASS_SERVER__ADMIN_LISTEN", "127.0.0.1:0".to_owned()),
        ("REPASS_ENTRA__TENANT", emulator.tenant_id().to_owned()),
        ("REPASS_ENTRA__CLIENT_ID", emulator.client_id()),
        ("REPASS_ENTRA__CLIENT_SECRET", emulator.client_secret()),
        (
            "REPASS_ENTRA__AUTHORITY",
            format!("{}/{}/v2.0", emulator.url(), emulator.tenant_id()),
        ),
        ("REPASS_GRAPH__URL", emulator.url()),
        ("REPASS_SESSION__STORE", "redis".to_owned()),
        ("REPASS_SESSION__REDIS_URL", redis.url()),
        ("REPASS_SESSION__SECRET", SECRET.to_owned()),
    ];
    let program = std::env::var("REPASS_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_repass").to_owned());
    let mut command = Command::new(std::path::absolute(program).unwrap());
    command
        .args(["serve", "--config", "/dev/null"])
        .env_clear()
        .envs(settings);
    let mut program = Program::spawn(command);
    program.ready();

    let mut people = Vec::new();
    for number in 0..PEOPLE {
        let upn = format!("sized-{number}@contoso.example");
        tenant
            .put_user(&upn, json!({"password": "Old-Secret-Words-17"}))
            .await;
        people.push((upn, Browser::new(&public)));
    }
    let start = Used::now(&program, &redis);
    let mut forms = Vec::new();
    for (upn, browser) in &mut people {
        let page = browser.sign_in(upn, "Old-Secret-Words-17").await;
        assert_eq!(page.assert_status(200).name(), "password");
        forms.push(page);
    }
    let signed_in = Used::now(&program, &redis);
    signed_in.print_since(&start, "a sign-in, with the form behind it");
    for ((_, browser), form) in people.iter_mut().zip(&forms) {
        let answer = browser
            .submit(form, "Old-Secret-Words-17", NEW_PASSWORD, NEW_PASSWORD)
            .await;
        assert_eq!(browser.follow(answer).await.outcome(), "changed");
    }
    let changed = Used::now(&program, &redis);
    changed.print_since(&signed_in, "a change, with the page behind it");
    println!("the portal has {} MB in memory", changed.portal_bytes / 1_000_000);
}
