//! `after_change.*`: what people are told, and may ask for, once their password is changed.

use url::Url;

use super::{
    Cloud, kinds,
    reader::Reader,
    value::{Kind, Value, Wrong},
};

/// What people are told, and may ask for, once their password is changed.
#[derive(Clone, Debug)]
pub struct AfterChange {
    /// Whether the form has the box "sign me out everywhere".
    pub offer_sign_out_everywhere: bool,
    /// The permission for it.
    pub sign_out_permission: SignOutPermission,
    /// Where people sign out everywhere by themselves.
    pub sign_out_url: Option<Url>,
    /// The built-in topics that are shown, in this order.
    pub topics: Vec<Topic>,
    /// What the operator wants people to do, before the built-in topics.
    pub checklist: Vec<Point>,
}

/// The delegated permission behind `POST /me/revokeSignInSessions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignOutPermission {
    /// The narrow one that Microsoft's newer pages name.
    RevokeSessions,
    /// The one that its older tables name.
    UserReadWrite,
}

/// A topic that every installation knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Mail on telephones and tablets.
    Phone,
    /// Other computers and browsers.
    Devices,
    /// The sign-in to Windows.
    Windows,
    /// Wi-Fi and VPN.
    Network,
    /// The entry in a password manager.
    Manager,
}

/// One point of the operator's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// A heading.
    pub title: Option<String>,
    /// What to do.
    pub text: String,
    /// A page about it.
    pub url: Option<Url>,
}

impl SignOutPermission {
    /// The name that Entra ID knows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RevokeSessions => "User.RevokeSessions.All",
            Self::UserReadWrite => "User.ReadWrite.All",
        }
    }
}

impl AfterChange {
    pub(super) fn read(reader: &mut Reader<'_>, cloud: Cloud) -> Self {
        let own_page = match cloud {
            Cloud::Global => Url::parse(SECURITY_INFO).ok(),
            Cloud::UsGov | Cloud::UsGovDod | Cloud::China => None,
        };
        let sign_out_url = match own_page {
            Some(page) => Some(reader.or("after_change.sign_out_url", &kinds::WEB_URL, page)),
            None => reader.optional("after_change.sign_out_url", &kinds::WEB_URL),
        };
        Self {
            offer_sign_out_everywhere: reader.or(
                "after_change.offer_sign_out_everywhere",
                &kinds::BOOLEAN,
                false,
            ),
            sign_out_permission: reader.or(
                "after_change.sign_out_permission",
                &PERMISSION,
                SignOutPermission::RevokeSessions,
            ),
            sign_out_url,
            topics: reader.or(
                "after_change.topics",
                &TOPICS,
                NAMES.map(|(_, topic)| topic).to_vec(),
            ),
            checklist: reader
                .optional("after_change.checklist", &CHECKLIST)
                .unwrap_or_default(),
        }
    }
}

/// Microsoft's page "Security info" of the public cloud, which has "Sign out everywhere".
const SECURITY_INFO: &str = "https://mysignins.microsoft.com/security-info";

/// More would not be read.
const MOST_POINTS: usize = 20;
const LONGEST_TITLE: usize = 100;
const LONGEST_TEXT: usize = 600;

const PERMISSIONS: [(&str, SignOutPermission); 2] = [
    (
        SignOutPermission::RevokeSessions.name(),
        SignOutPermission::RevokeSessions,
    ),
    (
        SignOutPermission::UserReadWrite.name(),
        SignOutPermission::UserReadWrite,
    ),
];

const PERMISSION: Kind<SignOutPermission> = Kind {
    parse: |value| kinds::one_of(value, &PERMISSIONS),
    show: |permission| permission.name().to_owned(),
    form: "write \"User.RevokeSessions.All\" or \"User.ReadWrite.All\"",
};

const NAMES: [(&str, Topic); 5] = [
    ("phone", Topic::Phone),
    ("devices", Topic::Devices),
    ("windows", Topic::Windows),
    ("network", Topic::Network),
    ("manager", Topic::Manager),
];

const TOPICS: Kind<Vec<Topic>> = Kind {
    parse: |value| {
        let mut topics = Vec::new();
        for name in value.list()? {
            let topic = kinds::one_of(&Value::Text(name.to_owned()), &NAMES)?;
            if topics.contains(&topic) {
                return Err(Wrong::new(format!("{name:?} stands twice")));
            }
            topics.push(topic);
        }
        Ok(topics)
    },
    show: |topics| {
        let names = topics.iter().map(|topic| kinds::name_of(topic, &NAMES));
        names.collect::<Vec<_>>().join(",")
    },
    form: "write a list of \"phone\", \"devices\", \"windows\", \"network\", \"manager\"; an empty one shows none of them",
};

const CHECKLIST: Kind<Vec<Point>> = Kind {
    parse: |value| {
        let points = match value {
            // Sentences have commas in them, so these are separated by line breaks alone.
            Value::Untyped(text) => text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(Point::of_text)
                .collect(),
            Value::List(texts) => texts.iter().map(|text| Point::of_text(text)).collect(),
            Value::Items(items) => items.iter().map(Point::parse).collect(),
            other => Err(Wrong::new(format!("takes a list, not {}", other.name()))),
        };
        let points: Vec<_> = points?;
        if points.len() > MOST_POINTS {
            return Err(Wrong::new(format!("has more than {MOST_POINTS} points")));
        }
        Ok(points)
    },
    show: |points| {
        let shown = points
            .iter()
            .map(|point| point.title.as_deref().unwrap_or(&point.text));
        shown.collect::<Vec<_>>().join(" / ")
    },
    form: "write a list of texts, or of { title = \"…\", text = \"…\", url = \"https://…\" } with any of title and url left \
           out; in the environment one text a line",
};

impl Point {
    fn parse(value: &Value) -> Result<Self, Wrong> {
        let Value::Table(fields) = value else {
            return Self::of_text(value.text()?);
        };
        let mut point = Self::default();
        for (name, text) in fields {
            match name.as_str() {
                "title" => point.title = Some(line(text, "a title", LONGEST_TITLE)?),
                "text" => point.text = line(text, "a text", LONGEST_TEXT)?,
                "url" => point.url = Some(kinds::web_url_of(text)?),
                _ => return Err(Wrong::new(format!("{name:?} is none of title, text, url"))),
            }
        }
        if point.text.is_empty() {
            return Err(Wrong::new("has a point without a text"));
        }
        Ok(point)
    }

    fn of_text(text: &str) -> Result<Self, Wrong> {
        Ok(Self {
            text: line(text, "a text", LONGEST_TEXT)?,
            ..Self::default()
        })
    }
}

fn line(text: &str, what: &str, longest: usize) -> Result<String, Wrong> {
    let line = (kinds::LINE.parse)(&Value::Text(text.to_owned())).map_err(|wrong| wrong.about(what))?;
    if line.chars().count() > longest {
        return Err(Wrong::new(format!("{what} is longer than {longest} letters")));
    }
    Ok(line)
}
