//! The operator's brand: name, help, logo, icon and colour, read from files at start and again on SIGHUP.
//!
//! What operators bring is not trusted: a logo is served to people who are about to type passwords. [`image`] takes it apart
//! and serves only what it understood. A file that cannot be used stops the start, and changes nothing later: the brand of
//! before stays.

mod file;
mod image;
mod palette;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

pub use file::{File, Picture};

use crate::config;
use image::Image;
use palette::Palette;

/// The built-in icon and its colour.
const ICON: &str = include_str!("../../static/icon.svg");
const ICON_COLOUR: &str = "#1f5fa8";

/// What the operator calls this site, how it looks, and where people get help.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// The name in the title and the header of every page.
    pub name: String,
    /// Plain text; its line breaks are kept.
    pub help_text: Option<String>,
    /// Where people get help.
    pub help_url: Option<url::Url>,
    /// In the header.
    pub logo: Option<Picture>,
    /// The same on dark ground.
    pub logo_dark: Option<Picture>,
    /// In the browser's tab.
    pub icon: Option<Picture>,
    /// The colours, as a style sheet.
    pub style: Option<File>,
}

/// The brand of now. Cheap to clone.
#[derive(Clone)]
pub struct Branding(Arc<RwLock<Arc<Brand>>>);

/// A file of the brand that cannot be used.
#[derive(Debug)]
pub struct CannotUse {
    key: &'static str,
    what: String,
}

impl CannotUse {
    /// Says what is wrong with what this setting of `branding` names.
    pub fn new(key: &'static str, what: String) -> Self {
        Self { key, what }
    }
}

impl fmt::Display for CannotUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "branding.{}: {}", self.key, self.what)
    }
}

impl std::error::Error for CannotUse {}

impl Branding {
    /// Reads the files of the brand.
    pub fn open(settings: &config::Branding) -> Result<Self, CannotUse> {
        let brand = Brand::read(settings)?;
        Ok(Self(Arc::new(RwLock::new(Arc::new(brand)))))
    }

    /// The brand of now.
    pub fn now(&self) -> Arc<Brand> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the files again, and says in the log how that went. With a bad one nothing changes.
    pub fn reload(&self, settings: &config::Branding) {
        match Brand::read(settings) {
            Ok(brand) => {
                *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(brand);
                tracing::info!("the branding was read again");
            }
            Err(error) => {
                tracing::error!(cause = %error, "the branding was not read again; the old one stays");
            }
        }
    }
}

impl Brand {
    fn read(settings: &config::Branding) -> Result<Self, CannotUse> {
        let picture =
            |key, name, path: &Option<_>| path.as_deref().map(|path| read(key, name, path)).transpose();
        let logo = picture("logo_file", "logo", &settings.logo_file)?;
        let logo_dark = picture("logo_dark_file", "logo-dark", &settings.logo_dark_file)?;
        let icon = picture("favicon_file", "icon", &settings.favicon_file)?;
        let palette = settings.accent_color.map(Palette::new);
        for notice in palette.iter().filter_map(Palette::notices) {
            tracing::warn!("branding.accent_color: {notice}");
        }
        let icon = icon.or_else(|| logo.clone().filter(Picture::is_square));
        let icon = icon.or_else(|| palette.as_ref().map(own_icon));
        Ok(Self {
            name: settings.name.clone(),
            help_text: settings.help_text.clone(),
            help_url: settings.help_url.clone(),
            logo,
            logo_dark,
            icon,
            style: palette.map(|palette| {
                let css = palette.css().into_bytes();
                File::new("brand.css".to_owned(), "text/css; charset=utf-8", css)
            }),
        })
    }

    /// The file that its URL names so.
    pub fn find(&self, hash: &str, name: &str) -> Option<&File> {
        let pictures = [&self.logo, &self.logo_dark, &self.icon].into_iter().flatten();
        let files = pictures.map(|picture| &picture.file).chain(&self.style);
        files
            .into_iter()
            .find(|file| file.hash == hash && file.name == name)
    }
}

fn read(key: &'static str, name: &str, path: &Path) -> Result<Picture, CannotUse> {
    let image = file::read(path).and_then(|bytes| Image::parse(&bytes));
    let image = image.map_err(|what| CannotUse::new(key, format!("{}: {what}", path.display())))?;
    Ok(Picture::new(name, image))
}

/// The built-in icon in the operator's colour.
fn own_icon(palette: &Palette) -> Picture {
    let svg = ICON.replace(ICON_COLOUR, &palette.light().to_string());
    Picture::new("icon", Image::svg(svg.into_bytes(), 32, 32))
}
