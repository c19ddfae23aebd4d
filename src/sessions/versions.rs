//! During an update, replicas of two versions read each other's sessions. So what once was written is read for ever, and what
//! a later version adds is passed over.

use serde_json::{Value, json};

use super::SignedIn;

/// As version 0.1 wrote it. Never change it: add another one when a field is added.
fn first_version() -> Value {
    json!({
        "person": {
            "tid": "4c1f0a5e-7d2b-4b9e-8a63-2f5d9c7e1b04",
            "oid": "b83d11f2-1009-43ad-b4c6-b7cd5f90ed34",
            "upn": "ada@contoso.example",
            "name": "Ada Lovelace",
            "sid": "00b1d3ad-9d4c-4f3c-8f9e-0a6f5d0f3c11",
            "login_hint": "O.Cj",
            "guest": false
        },
        "token": "a-token",
        "csrf": "a-form-token",
        "signed_in_at": 1_790_000_000,
        "last_seen": 1_790_000_060,
        "ends_at": 1_790_001_800,
        "account": "not_asked"
    })
}

/// The same with a field that nobody knows yet, in every table of it.
fn from_the_future(mut record: Value) -> Value {
    if let Value::Object(fields) = &mut record {
        let inner = std::mem::take(fields).into_iter();
        *fields = inner
            .map(|(name, value)| (name, from_the_future(value)))
            .collect();
        fields.insert("from_the_future".to_owned(), json!({"what": ["ever"]}));
    }
    record
}

#[test]
fn a_session_of_the_first_version_is_read() {
    let session: SignedIn = serde_json::from_value(first_version()).unwrap();
    assert_eq!(session.person.upn, "ada@contoso.example");
    assert!(!session.challenged && !session.may_sign_out);
}

#[test]
fn what_a_later_version_adds_is_passed_over() {
    let session: SignedIn = serde_json::from_value(from_the_future(first_version())).unwrap();
    let written = serde_json::to_value(&session).unwrap();
    let again: SignedIn = serde_json::from_value(from_the_future(written)).unwrap();
    assert_eq!(again.person, session.person);
}
