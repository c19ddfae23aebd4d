//! An answer of the portal or of the stand-in, and the hooks in its markup.

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, LOCATION, SET_COOKIE};

/// An answer.
#[derive(Debug)]
pub(crate) struct Page {
    /// The URL that answered.
    pub(crate) url: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Page {
    /// Fails with the whole page unless the status is this one.
    #[track_caller]
    pub(crate) fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{} answered {:?}\n{}",
            self.url,
            self.headers,
            self.body
        );
        self
    }

    /// Where it redirects to.
    #[track_caller]
    pub(crate) fn location(&self) -> &str {
        let location = self
            .headers
            .get(LOCATION)
            .unwrap_or_else(|| panic!("no redirect: {self:?}"));
        location.to_str().unwrap()
    }

    /// The value of an attribute's first occurrence, for example `data-outcome`.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.attributes(name).into_iter().next()
    }

    /// The values of an attribute, in order.
    pub(crate) fn attributes(&self, name: &str) -> Vec<String> {
        let start = format!(" {name}=\"");
        let values = self
            .body
            .split(&start)
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        values.map(unescape).collect()
    }

    /// `data-page`
    pub(crate) fn name(&self) -> String {
        self.attribute("data-page").unwrap_or_default()
    }

    /// `data-outcome`
    pub(crate) fn outcome(&self) -> String {
        self.attribute("data-outcome").unwrap_or_default()
    }

    /// The reference code on the page.
    #[track_caller]
    pub(crate) fn reference(&self) -> String {
        self.attribute("data-reference")
            .unwrap_or_else(|| panic!("no reference code: {}", self.body))
    }

    /// The value of an input of any form.
    #[track_caller]
    pub(crate) fn input(&self, name: &str) -> String {
        self.inputs()
            .into_iter()
            .find(|(found, _)| found == name)
            .unwrap_or_else(|| panic!("no input {name}: {}", self.body))
            .1
    }

    /// The names and values of all inputs.
    pub(crate) fn inputs(&self) -> Vec<(String, String)> {
        let tags = self
            .body
            .split("<input")
            .skip(1)
            .filter_map(|rest| rest.split('>').next());
        tags.filter_map(|tag| {
            Some((
                attribute_of(tag, "name")?,
                attribute_of(tag, "value").unwrap_or_default(),
            ))
        })
        .collect()
    }

    /// What the form refuses: each field that points to a reason by `aria-describedby`, and that reason. Fails when a
    /// reason stands beside no field.
    #[track_caller]
    pub(crate) fn refusals(&self) -> Vec<(String, String)> {
        let tags: Vec<_> = self
            .body
            .split('<')
            .filter_map(|rest| rest.split('>').next())
            .collect();
        let reason = |id: &str| {
            let tag = tags
                .iter()
                .find(|tag| attribute_of(tag, "id").as_deref() == Some(id));
            attribute_of(
                tag.unwrap_or_else(|| panic!("nothing is called {id}: {}", self.body)),
                "data-reason",
            )
        };
        let mut refusals = Vec::new();
        for tag in tags.iter().filter(|tag| tag.starts_with("input")) {
            let described_by = attribute_of(tag, "aria-describedby").unwrap_or_default();
            for reason in described_by.split_whitespace().filter_map(reason) {
                refusals.push((attribute_of(tag, "name").unwrap(), reason));
            }
        }
        assert_eq!(
            refusals.len(),
            self.attributes("data-reason").len(),
            "{}",
            self.body
        );
        refusals
    }

    /// The text that a person reads: no tags, no Unicode isolation marks.
    pub(crate) fn text(&self) -> String {
        let body = self
            .body
            .split_once("<body")
            .map_or(self.body.as_str(), |(_, body)| body);
        let pieces = body
            .split('<')
            .filter_map(|piece| piece.split_once('>').map(|(_, text)| text));
        let text: String = unescape(&pieces.collect::<Vec<_>>().join(" "));
        text.chars()
            .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
            .collect()
    }

    /// The `Set-Cookie` lines.
    pub(crate) fn cookies(&self) -> Vec<String> {
        self.headers
            .get_all(SET_COOKIE)
            .iter()
            .map(|line| line.to_str().unwrap().to_owned())
            .collect()
    }
}

fn attribute_of(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(unescape)
}

fn unescape(text: &str) -> String {
    [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (escaped, plain)| {
        text.replace(escaped, plain)
    })
}
