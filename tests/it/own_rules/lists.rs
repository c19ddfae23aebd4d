//! Word lists: read at start, again when they change and on SIGHUP; a bad one changes nothing later, and stops the start.

use std::fs;
use std::time::{Duration, Instant};

use crate::commands::{settings, start, tenant};
use crate::own_rules::{ask, assert_refused};
use crate::support::{Folder, Portal, logs};

/// A few looks at the files.
const PATIENCE: Duration = Duration::from_mins(1);

const KEY: &str = "REPASS_PASSWORD__BANNED_WORDS_FILE";

/// Waits until this holds.
async fn in_the_end(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !holds().await {
        assert!(began.elapsed() < PATIENCE, "{what}");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_list_that_changes_is_read_again_by_itself() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "Quillfeather\n");
    let portal = Portal::with(&[(KEY, &words)]).await;
    let mut person = portal.person().await;
    let old = "Glacier-Quillfeather-7";
    assert_refused(&ask(&mut person, old).await, &["contains_banned_word"], old);

    // A word that is too short: the last good list stays, and the log says so.
    folder.put("words.txt", "Zephyrworks\nabc\n");
    in_the_end("the bad list is noticed", async || {
        let line = logs::last_with("the word in line 2 has fewer than 4 letters");
        line.is_some_and(|line| line.contains("password.banned_words_file was not read again"))
    })
    .await;
    assert_refused(&ask(&mut person, old).await, &["contains_banned_word"], old);

    folder.put("words.txt", "Zephyrworks\n");
    // Refused by either list: which word it was tells the lists apart.
    let both = "Quillfeather-Zephyrworks-7";
    in_the_end("the new list counts", async || {
        let page = ask(&mut person, both).await;
        assert_refused(&page, &["contains_banned_word"], both);
        page.body.contains("Zephyrworks")
    })
    .await;
    let answer = ask(&mut person, old).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_reads_the_list_at_once() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "Quillfeather\n");
    let mut settings = settings(&tenant().await);
    settings.push((KEY, words.clone()));
    let mut program = start("serve", &settings);
    program.ready();
    // Unchanged, so that nobody but the signal has a reason to read it.
    program.signal("HUP");
    let said = "password.banned_words_file was read again";
    in_the_end("the signal is heard", async || program.errors().contains(said)).await;
    fs::write(&words, b"Gr\xfc\xdfe-hier\n").unwrap();
    program.signal("HUP");
    in_the_end("the bad list is noticed", async || {
        program.errors().contains("line 1 is not UTF-8; save it as UTF-8")
    })
    .await;
    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_used_stops_the_start_and_says_how_to_mend_it() {
    let folder = Folder::new();
    let put = |name: &str, content: &[u8]| {
        fs::write(folder.path(name), content).unwrap();
        folder.path(name)
    };
    for (path, says) in [
        (
            "/no/such/words.txt".to_owned(),
            "No such file or directory (os error 2); let the portal's user read it",
        ),
        ("/dev/zero".to_owned(), "it is no file"),
        (folder.path(""), "it is no file"),
        (
            put("short", b"good\nabc\n"),
            "the word in line 2 has fewer than 4 letters and is in too many good passwords; take it out",
        ),
        (
            put("latin", b"good\nGr\xfc\xdfe\n"),
            "line 2 is not UTF-8; save it as UTF-8",
        ),
        (
            put("long", "x".repeat(300).as_bytes()),
            "line 1 is longer than any password",
        ),
        (
            put("large", "word\n".repeat(60_000).as_bytes()),
            "it is larger than 256 KiB",
        ),
        (
            put("binary", b"\x7fELF\x02\x01\0\0"),
            "line 1 holds a control character",
        ),
    ] {
        let mut settings = settings(&tenant().await);
        settings.push((KEY, path.clone()));
        let ended = start("serve", &settings).end();
        assert_eq!(
            (ended.code, ended.output.len()),
            (Some(2), 0),
            "{path}: {ended:?}"
        );
        assert!(ended.errors.contains("password.banned_words_file: "), "{ended:?}");
        assert!(ended.errors.contains(says), "{says}: {ended:?}");
    }
}
