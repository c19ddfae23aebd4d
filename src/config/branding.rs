//! `branding.*`: whose portal people see.

use std::path::PathBuf;

use url::Url;

use super::{
    colour::Colour,
    kinds,
    reader::Reader,
    value::{Kind, Wrong},
};
use crate::languages::Language;

/// Whose portal people see.
#[derive(Clone, Debug)]
pub struct Branding {
    /// The name in the title and the header of every page.
    pub name: String,
    /// A sentence about where people get help.
    pub help_text: Option<String>,
    /// A link to where people get help.
    pub help_url: Option<Url>,
    /// The logo: PNG, WebP or SVG.
    pub logo_file: Option<PathBuf>,
    /// The logo for people who have their screen dark.
    pub logo_dark_file: Option<PathBuf>,
    /// The icon in the browser's tab; without one it is the logo, if that is about as wide as high.
    pub favicon_file: Option<PathBuf>,
    /// The one colour of buttons and links.
    pub accent_color: Option<Colour>,
    /// A folder of Fluent files, one for each language, with sentences in place of ours.
    pub texts_dir: Option<PathBuf>,
    /// The language for visitors whose browser asks for none that is there.
    pub default_language: Language,
}

impl Branding {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let name = reader.or("branding.name", &kinds::LINE, "Repass".to_owned());
        if name.chars().count() > LONGEST_NAME {
            let what = format!("is longer than {LONGEST_NAME} letters");
            reader.note(
                "branding.name",
                what,
                "shorten it: it stands in the title of every page",
            );
        }
        Self {
            name,
            help_text: reader.optional("branding.help_text", &kinds::LINE),
            help_url: reader.optional("branding.help_url", &HELP_URL),
            logo_file: reader.optional("branding.logo_file", &kinds::PATH),
            logo_dark_file: reader.optional("branding.logo_dark_file", &kinds::PATH),
            favicon_file: reader.optional("branding.favicon_file", &kinds::PATH),
            accent_color: reader.optional("branding.accent_color", &COLOUR),
            texts_dir: reader.optional("branding.texts_dir", &kinds::PATH),
            default_language: reader.or("branding.default_language", &LANGUAGE, Language::ENGLISH),
        }
    }
}

const LONGEST_NAME: usize = 60;

const COLOUR: Kind<Colour> = Kind {
    parse: |value| {
        let text = value.text()?.trim();
        Colour::parse(text).ok_or_else(|| Wrong::new(format!("{text:?} is not a colour")))
    },
    show: Colour::to_string,
    form: "write # and six hexadecimal digits, for example \"#1f5fa8\"",
};

/// Also a mailbox or a telephone, but nothing that runs.
const HELP_URL: Kind<Url> = Kind {
    parse: |value| match Url::parse(value.text()?) {
        Ok(url) if ["mailto", "tel"].contains(&url.scheme()) => Ok(url),
        Ok(_) => kinds::web_url(value),
        Err(error) => Err(Wrong::new(format!("is no URL: {error}"))),
    },
    show: Url::to_string,
    form: "write an https, mailto or tel link",
};

const LANGUAGE: Kind<Language> = Kind {
    parse: |value| {
        let tag = value.text()?;
        Language::tagged(tag).ok_or_else(|| {
            let mut tags: Vec<_> = Language::all().iter().map(|language| language.tag()).collect();
            tags.sort_unstable();
            Wrong::new(format!("{tag:?} is none of the languages: {}", tags.join(", ")))
        })
    },
    show: |language| language.tag().to_owned(),
    form: "write the tag of a language, for example \"de\"",
};
