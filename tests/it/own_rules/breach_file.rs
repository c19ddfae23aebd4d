//! Leaked passwords in a file on this machine.

use crate::commands::{settings, start, tenant};
use crate::own_rules::{ask, assert_refused, checks, hash_of};
use crate::support::{Folder, NEW_PASSWORD, Portal};

const LEAKED: &str = "Glacier-Tangent-77";

/// A list with these passwords in it, among others.
fn list_with(passwords: &[&str]) -> String {
    let others = (0..500).map(|number| format!("other {number}"));
    let all = passwords
        .iter()
        .map(|password| (*password).to_owned())
        .chain(others);
    let mut lines: Vec<_> = all
        .map(|password| {
            let (told, kept) = hash_of(&password);
            format!("{told}{kept}:{}\r\n", password.len())
        })
        .collect();
    lines.sort_unstable();
    lines.concat()
}

#[tokio::test]
async fn a_password_of_the_list_is_refused_and_another_one_is_not() {
    let folder = Folder::new();
    let list = folder.put("leaked.txt", &list_with(&[LEAKED]));
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__BREACH", "file"),
        ("REPASS_PASSWORD__BREACH_FILE", &list),
    ])
    .await;
    let mut person = portal.person().await;
    let page = ask(&mut person, LEAKED).await;
    assert_refused(&page, &["breached"], LEAKED);
    assert!(
        page.text().contains("is in a list of stolen passwords"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("You have 4 tries left"), "{}", page.text());
    assert_eq!(portal.tenant.changes().await, 0);
    let answer = ask(&mut person, NEW_PASSWORD).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(
        (checks(&portal, "breached").await, checks(&portal, "clean").await),
        (1, 1)
    );
    assert_eq!(person.audited(), ["breached", "changed"]);
}

#[tokio::test]
async fn a_list_that_went_bad_stops_nobody() {
    let folder = Folder::new();
    let list = folder.put("leaked.txt", &list_with(&[LEAKED]));
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__BREACH", "file"),
        ("REPASS_PASSWORD__BREACH_FILE", &list),
    ])
    .await;
    let mut person = portal.person().await;
    // In its place, not beside it: what is open is what is broken.
    let length = std::fs::metadata(&list).unwrap().len();
    std::fs::write(&list, "?".repeat(usize::try_from(length).unwrap())).unwrap();
    let answer = ask(&mut person, LEAKED).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(checks(&portal, "unavailable").await, 1);
    assert_eq!(portal.tenant.changes().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_used_stops_the_start_and_says_how_to_mend_it() {
    let folder = Folder::new();
    let good = list_with(&[]);
    let mut lines: Vec<_> = good.lines().collect();
    lines.reverse();
    let ntlm = "8846F7EAEE8FB117AD06BDD830B7586C:1\n".repeat(99);
    for (path, says) in [
        ("/no/such/list.txt".to_owned(), "No such file or directory"),
        ("/dev/zero".to_owned(), "it is no file"),
        (folder.put("empty.txt", ""), "it is empty"),
        (
            folder.put("ntlm.txt", &ntlm),
            "it takes the SHA-1 list ordered by hash",
        ),
        (
            folder.put("unsorted.txt", &lines.join("\n")),
            "its hashes are not in order",
        ),
        (
            folder.put("archive.7z", "7z\u{bc}\u{af}\n"),
            "there is no hash with its count at byte 0",
        ),
    ] {
        let mut settings = settings(&tenant().await);
        settings.push(("REPASS_PASSWORD__BREACH", "file".to_owned()));
        settings.push(("REPASS_PASSWORD__BREACH_FILE", path.clone()));
        let ended = start("serve", &settings).end();
        assert_eq!(
            (ended.code, ended.output.len()),
            (Some(2), 0),
            "{path}: {ended:?}"
        );
        assert!(ended.errors.contains("password.breach_file: "), "{ended:?}");
        assert!(ended.errors.contains(says), "{says}: {ended:?}");
    }
}
