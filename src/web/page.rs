//! What every page knows: the words, the addresses, the operator's name and help, and the reference code.

use std::sync::Arc;

use url::{Position, Url};

use super::{
    assets::{self, Asset},
    language::Place,
    paths::Site,
};
use crate::branding::{Brand, File, Picture};
use crate::texts::Texts;

/// The context of a page. The base template reads it as `page`.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) t: Texts,
    /// Where the menu of languages leads back to.
    pub(crate) place: Place,
    pub(crate) site: Arc<Site>,
    pub(crate) brand: Arc<Brand>,
    /// Leads from what the person reads out to the line in the log.
    pub(crate) reference: String,
}

/// A picture as its template sees it.
pub(crate) struct Shown {
    pub(crate) href: String,
    pub(crate) content_type: &'static str,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// A link that is the next step, shown as a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Action {
    pub(crate) href: String,
    pub(crate) label: String,
}

impl Page {
    /// A path of ours as browsers see it.
    pub(crate) fn to(&self, path: &str) -> String {
        self.site.path(path)
    }

    /// An asset as browsers see it.
    pub(crate) fn asset(&self, asset: &Asset) -> String {
        self.to(&assets::url(asset))
    }

    /// A file of the operator's as browsers see it.
    pub(crate) fn file(&self, file: &File) -> String {
        self.to(&assets::path(&file.hash, &file.name))
    }

    /// The icon in the browser's tab.
    pub(crate) fn icon(&self) -> Shown {
        let own = self.brand.icon.as_ref();
        own.map_or_else(|| self.built_in_icon(), |picture| self.shown(picture))
    }

    /// The picture in the header.
    pub(crate) fn logo(&self) -> Shown {
        let own = self.brand.logo.as_ref();
        own.map_or_else(|| self.icon(), |picture| self.shown(picture))
    }

    /// The picture in the header on dark ground, where there is one.
    pub(crate) fn logo_dark(&self) -> Option<Shown> {
        self.brand.logo_dark.as_ref().map(|picture| self.shown(picture))
    }

    fn shown(&self, picture: &Picture) -> Shown {
        Shown {
            href: self.file(&picture.file),
            content_type: picture.file.content_type,
            width: picture.width,
            height: picture.height,
        }
    }

    fn built_in_icon(&self) -> Shown {
        Shown {
            href: self.asset(assets::ICON),
            content_type: assets::ICON.content_type,
            width: 32,
            height: 32,
        }
    }

    /// A link to another website. The label says where it leads to.
    pub(crate) fn leave(&self, to: &Url, label: impl Fn(&Texts, String) -> String) -> Action {
        Action {
            href: to.to_string(),
            label: label(&self.t, host(to)),
        }
    }

    /// A link to a path of ours.
    pub(crate) fn action(&self, path: &str, label: String) -> Action {
        Action {
            href: self.to(path),
            label,
        }
    }
}

/// The host of a URL as people read it, with its port where that is an unusual one.
pub(crate) fn host(url: &Url) -> String {
    url[Position::BeforeHost..Position::AfterPort].to_owned()
}

#[cfg(test)]
impl Page {
    /// For the tests of the pages: a site below a path, and a brand with help.
    pub(crate) fn example() -> Self {
        Self::example_in(&Texts::english())
    }

    /// The same in another language.
    pub(crate) fn example_in(t: &Texts) -> Self {
        let url = |text: &str| url::Url::parse(text).ok();
        let address = url("https://intranet.example.com/pw/");
        Self {
            t: t.clone(),
            place: Place::Help,
            site: Arc::new(Site::new(
                &address.unwrap_or_else(|| unreachable!("the address is well-formed")),
            )),
            brand: Arc::new(Brand {
                name: "Contoso password".to_owned(),
                help_text: Some("Call 2400, on workdays from 8 to 17.\nRoom B 012.".to_owned()),
                help_url: url("https://help.contoso.example/"),
                ..Brand::default()
            }),
            reference: "K7QF-2MXP".to_owned(),
        }
    }
}
