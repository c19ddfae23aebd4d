//! Where passwords are changed that cannot be changed here, and what people are told after a change.

use super::*;
use crate::config::{Point, Topic};

/// The section, the line, what the message says.
#[rustfmt::skip] // One line each, as in a table.
const WRONG: [(&str, &str, &str); 19] = [
    ("account", "federated_urls = \"https://a.example/\"", "takes a table of texts, not text"),
    ("account", "federated_urls = { \"a.example\" = 7 }", "not a table of anything else"),
    ("account", "federated_urls = { \"a.example\" = \"javascript:alert(1)\" }", "a.example: \"javascript\" is neither http nor https"),
    ("account", "federated_urls = { \"jo@a.example\" = \"https://a.example/\" }", "is no domain"),
    ("account", "federated_urls = { \"A.example\" = \"https://a.example/\", \"a.example\" = \"https://b.example/\" }", "stands twice"),
    ("account", "personal_url = \"https://u:canary@a.example/\"", "a user name or a password"),
    ("account", "guest_text = \"a\\nb\"", "a line break"),
    ("account", "password_expires_after = \"23h\"", "out of bounds"),
    ("account", "password_expires_after = \"731d\"", "out of bounds"),
    ("after_change", "topics = [\"phone\", \"fax\"]", "\"fax\" is not one of the choices"),
    ("after_change", "topics = [\"phone\", \"phone\"]", "stands twice"),
    ("after_change", "sign_out_permission = \"Directory.ReadWrite.All\"", "not one of the choices"),
    ("after_change", "checklist = \"One.\"", "takes a list, not text"),
    ("after_change", "checklist = [7]", "not a list of anything else"),
    ("after_change", "checklist = [\"\"]", "a text: is empty"),
    ("after_change", "checklist = [{ title = \"x\" }]", "a point without a text"),
    ("after_change", "checklist = [{ text = \"x\", link = \"x\" }]", "none of title, text, url"),
    ("after_change", "checklist = [{ text = \"x\", url = \"data:x\" }]", "neither http nor https"),
    ("after_change", "checklist = [{ text = \"x\\u0007\" }]", "a control character"),
];

#[test]
fn federated_domains_are_read_from_every_kind_of_source() {
    for (text, variable) in [
        (
            "[account.federated_urls]\n\"Corp.example\" = \"https://a.example/pw\"\n\"shop.example\" = \"https://b.example/\"\n",
            "",
        ),
        (
            "[account]\nfederated_urls = { \"corp.example\" = \"https://a.example/pw\", \"shop.example\" = \"https://b.example/\" }\n",
            "",
        ),
        (
            "",
            "CORP.example = https://a.example/pw, shop.example=https://b.example/",
        ),
    ] {
        let loaded = load_file(text, &[("REPASS_ACCOUNT__FEDERATED_URLS", variable)]).unwrap();
        let urls = &loaded.config.account.federated_urls;
        let page = |upn: &str| urls.of(upn).map(url::Url::as_str);
        assert_eq!(page("jo@corp.example"), Some("https://a.example/pw"));
        assert_eq!(page("jo@SHOP.example"), Some("https://b.example/"));
        for other in ["jo@x.corp.example", "jo@corp.example.evil", "corp.example", ""] {
            assert_eq!(page(other), None, "{other}");
        }
        assert_eq!(
            shown(&loaded, "account.federated_urls").unwrap(),
            "corp.example=https://a.example/pw,shop.example=https://b.example/"
        );
    }
}

#[test]
fn the_checklist_is_read_from_every_kind_of_source() {
    let text = |text: &str| Point {
        text: text.to_owned(),
        ..Point::default()
    };
    let whole = Point {
        title: Some("Scanner".to_owned()),
        text: "It sends mail as you.".to_owned(),
        url: url::Url::parse("https://it.example/").ok(),
    };
    let checklist = |file: &str, variable: &str| {
        let loaded = load_file(file, &[("REPASS_AFTER_CHANGE__CHECKLIST", variable)]).unwrap();
        loaded.config.after_change.checklist
    };
    assert_eq!(
        checklist(
            "[after_change]\nchecklist = [\"One, or two.\", { title = \"Scanner\", text = \"It sends mail as you.\", url = \"https://it.example/\" }]\n",
            ""
        ),
        [text("One, or two."), whole.clone()]
    );
    assert_eq!(
        checklist(
            "[[after_change.checklist]]\ntitle = \"Scanner\"\ntext = \"It sends mail as you.\"\nurl = \"https://it.example/\"\n",
            ""
        ),
        [whole]
    );
    assert_eq!(
        checklist("[after_change]\nchecklist = [\"One.\"]\n", ""),
        [text("One.")]
    );
    assert_eq!(
        checklist("", "One, or two.\r\n\n Three.\n"),
        [text("One, or two."), text("Three.")]
    );
    assert_eq!(checklist("[after_change]\nchecklist = []\n", ""), []);
}

#[test]
fn topics_are_chosen_and_ordered() {
    let topics = |text: &str| load_file(text, &[]).unwrap().config.after_change.topics;
    assert_eq!(topics("").len(), 5);
    assert_eq!(topics("[after_change]\ntopics = []\n"), []);
    assert_eq!(
        topics("[after_change]\ntopics = [\"manager\", \"phone\"]\n"),
        [Topic::Manager, Topic::Phone]
    );
}

#[test]
fn what_is_wrong_names_the_key_and_the_way_out() {
    let long = format!("checklist = [\"{}\"]", "x".repeat(601));
    let many = format!("checklist = [{}]", "\"x\",".repeat(21));
    let large = [
        ("after_change", &*long, "longer than 600 letters"),
        ("after_change", &*many, "more than 20 points"),
    ];
    for (section, line, what) in WRONG.into_iter().chain(large) {
        let problems = load_file(&format!("[{section}]\n{line}\n"), &[]).unwrap_err();
        let [problem] = problems.0.as_slice() else {
            panic!("{line}: {problems}")
        };
        let key = format!("{section}.{}", line.split(' ').next().unwrap());
        assert_eq!(problem.key, key, "{line}");
        assert!(problem.what.contains(what), "{line}: {}", problem.what);
        assert!(
            !problem.hint.is_empty() && !problem.to_string().contains("canary"),
            "{line}"
        );
    }
}
