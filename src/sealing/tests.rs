//! What is sealed opens under its own use and binding, and nowhere else.

use super::*;

fn sealer() -> Sealer {
    Sealer::new(&[], &Random::system())
}

#[test]
fn opens_what_it_sealed_and_nothing_else() {
    let ours = sealer();
    let sealed = ours.seal(Label::Result, "name", b"content").unwrap();
    assert_eq!(
        ours.open(Label::Result, "name", &sealed).unwrap().as_slice(),
        b"content"
    );
    assert!(
        ours.open(Label::PendingSignIn, "name", &sealed).is_none(),
        "another use"
    );
    assert!(
        ours.open(Label::Result, "other", &sealed).is_none(),
        "another binding"
    );
    assert!(
        sealer().open(Label::Result, "name", &sealed).is_none(),
        "another secret"
    );
    for position in 0..sealed.len() {
        let mut forged = sealed.clone().into_bytes();
        forged[position] = if forged[position] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        assert!(
            ours.open(Label::Result, "name", &forged).is_none(),
            "forged at {position}"
        );
    }
    for garbage in ["", "A", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u{7f}"] {
        assert!(ours.open(Label::Result, "name", garbage).is_none(), "{garbage}");
    }
}

#[test]
fn the_same_content_is_never_sealed_alike() {
    let ours = sealer();
    assert_ne!(
        ours.seal(Label::Result, "", b"x"),
        ours.seal(Label::Result, "", b"x")
    );
}

#[test]
fn fingerprints_tell_where_one_part_ends() {
    let ours = sealer();
    assert_eq!(
        ours.fingerprints(Label::Submission, &[b"a", b"bc"]),
        ours.fingerprints(Label::Submission, &[b"a", b"bc"])
    );
    assert_ne!(
        ours.fingerprints(Label::Submission, &[b"a", b"bc"]),
        ours.fingerprints(Label::Submission, &[b"ab", b"c"])
    );
}

#[test]
fn a_record_opens_under_its_own_id_label_and_version_alone() {
    let ours = sealer();
    let record = ours.seal_record(Label::Session, "ada", b"content").unwrap();
    let opened = ours.open_record(Label::Session, "ada", &record).unwrap();
    assert_eq!(opened.as_slice(), b"content");
    assert!(
        ours.open_record(Label::Session, "bob", &record).is_none(),
        "swapped for another's"
    );
    assert!(
        ours.open_record(Label::Attempts, "ada", &record).is_none(),
        "another use"
    );
    assert!(sealer().open_record(Label::Session, "ada", &record).is_none());
    for position in 0..record.len() {
        let mut forged = record.clone();
        forged[position] ^= 1;
        assert!(
            ours.open_record(Label::Session, "ada", &forged).is_none(),
            "{position}"
        );
        assert!(
            ours.open_record(Label::Session, "ada", &record[..position])
                .is_none()
        );
    }
}

#[test]
fn after_a_rotation_everything_is_still_found() {
    let secret = |byte| SecretBytes::new(vec![byte; 32]);
    let before = Sealer::new(&[secret(1)], &Random::system());
    let after = Sealer::new(&[secret(2), secret(1)], &Random::system());
    let record = before.seal_record(Label::Change, "id", b"x").unwrap();
    assert!(after.open_record(Label::Change, "id", &record).is_some());
    assert!(
        after
            .names(Label::Change, "id")
            .contains(&before.names(Label::Change, "id")[0]),
        "found by its old name"
    );
    let (old, new) = (
        before.fingerprints(Label::Guess, &[b"x"]),
        after.fingerprints(Label::Guess, &[b"x"]),
    );
    assert_eq!(old[0], new[1]);
    assert_ne!(old[0], new[0]);
    let mut names = after.names(Label::Change, "id");
    names.extend(after.names(Label::Session, "id"));
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 4, "no use shares a name with another");
}
