//! The style sheet, the scripts and the icon: in the binary, each under a name that changes with its content.
//!
//! So they can be kept for ever by browsers (`immutable`), and a page of one version never meets the style of another.

use super::paths;

/// A file of `static/`.
#[derive(Debug)]
pub(crate) struct Asset {
    /// Its file name.
    pub(crate) name: &'static str,
    /// The start of its SHA-256, in hexadecimal digits.
    pub(crate) hash: &'static str,
    /// The value of its `ETag` header, quotes included.
    pub(crate) etag: &'static str,
    /// The value of the `integrity` attribute.
    pub(crate) integrity: &'static str,
    /// The value of its `Content-Type` header.
    pub(crate) content_type: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The path of an asset below the site's base.
pub(crate) fn url(asset: &Asset) -> String {
    path(asset.hash, asset.name)
}

/// The path of a file below the site's base.
pub(crate) fn path(hash: &str, name: &str) -> String {
    paths::ASSET.replace("{hash}", hash).replace("{name}", name)
}

/// The asset that [`url()`] named so; nothing for the hash of another version.
pub(crate) fn find(hash: &str, name: &str) -> Option<&'static Asset> {
    ALL.into_iter()
        .find(|asset| asset.hash == hash && asset.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_the_url_names_and_nothing_else() {
        let found = find(STYLE.hash, "app.css");
        assert_eq!(
            found.map(|asset| asset.content_type),
            Some("text/css; charset=utf-8")
        );
        assert_eq!(
            found.map(|asset| asset.etag),
            Some(format!("\"{}\"", STYLE.hash).as_str())
        );
        assert_eq!(found.map(|asset| asset.bytes.is_empty()), Some(false));
        assert!(find(STYLE.hash, "app.js").is_none());
        assert!(find("0000000000000000", "app.css").is_none());
        assert_eq!(url(ICON), format!("/assets/{}/icon.svg", ICON.hash));
    }

    #[test]
    fn the_scripts_stay_small() {
        // Before compression; tests/it/form/first_visit.rs weighs all that a first visit loads.
        assert!(SCRIPT.bytes.len() < 8000);
        assert!(CHECK.bytes.len() < 8000);
        assert!(SESSION.bytes.len() < 4000);
    }
}
