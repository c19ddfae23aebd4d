//! Good files: what people see of them, and what is served.

use super::pictures::{SVG, chunk, png, png_with, riff, webp};
use super::{FAVICON, LOGO, LOGO_DARK, icon, logo, put, welcome};
use crate::support::{Folder, Portal};

/// Asks for the bytes of a file of the brand.
async fn bytes(portal: &Portal, path: &str, content_type: &str) -> Vec<u8> {
    let answer = reqwest::get(format!("{}{path}", portal.url)).await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    let headers = answer.headers();
    assert_eq!(headers["content-type"], content_type);
    assert_eq!(headers["content-security-policy"], "default-src 'none'; sandbox");
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(headers["x-content-type-options"], "nosniff");
    answer.bytes().await.unwrap().to_vec()
}

#[tokio::test]
async fn a_logo_of_each_kind_is_shown_whatever_its_name() {
    let folder = Folder::new();
    for (name, content, size, content_type) in [
        ("a.png", png(200, 50), (200, 50), "image/png"),
        ("b.svg", png(64, 64), (64, 64), "image/png"),
        ("c.webp", webp(), (1, 1), "image/webp"),
        ("d", SVG.as_bytes().to_vec(), (120, 40), "image/svg+xml"),
    ] {
        let file = put(&folder, name, &content);
        let portal = Portal::with(&[(LOGO, &file)]).await;
        let page = welcome(&portal).await;
        let (width, height) = size;
        assert!(
            page.body
                .contains(&format!("alt=\"\" width=\"{width}\" height=\"{height}\"")),
            "{name}: {}",
            page.body
        );
        bytes(&portal, &logo(&page), content_type).await;
        // As wide as high, it is the icon as well.
        let (address, kind) = icon(&page);
        if width == height {
            assert_eq!(
                (address.as_str(), kind.as_str()),
                (logo(&page).as_str(), content_type)
            );
        } else {
            assert_eq!(kind, "image/svg+xml", "{name}");
            assert!(address.ends_with("/icon.svg"), "{address}");
        }
    }
}

#[tokio::test]
async fn a_logo_for_the_dark_and_an_icon_have_files_of_their_own() {
    let folder = Folder::new();
    let files = [
        (LOGO, put(&folder, "logo.svg", SVG.as_bytes())),
        (LOGO_DARK, put(&folder, "dark.png", &png(120, 40))),
        (FAVICON, put(&folder, "icon.png", &png(32, 32))),
    ];
    let settings = files.each_ref().map(|(name, file)| (*name, file.as_str()));
    let portal = Portal::with(&settings).await;
    let page = welcome(&portal).await;
    bytes(&portal, &logo(&page), "image/svg+xml").await;
    let (address, kind) = icon(&page);
    assert_eq!(kind, "image/png");
    bytes(&portal, &address, "image/png").await;
    let dark = page.attribute("srcset").expect("a picture for the dark");
    assert!(page.body.contains("media=\"(prefers-color-scheme: dark)\""));
    bytes(&portal, &dark, "image/png").await;
}

#[tokio::test]
async fn only_what_makes_the_picture_is_served() {
    let folder = Folder::new();
    let png = png_with(
        8,
        8,
        &[
            chunk(*b"tEXt", b"Author\0Canary Person"),
            chunk(*b"eXIf", b"canary of the camera"),
            chunk(*b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]),
        ],
    );
    let behind = [png, b"<script>canary</script>".to_vec()].concat();
    let lossless = webp();
    let of_camera = riff(&[
        (b"VP8X", &[0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (b"VP8L", &lossless[20..33]),
        (b"EXIF", b"canary of the camera"),
        (b"XMP ", b"<canary/>"),
    ]);
    let after = [of_camera, b"PK canary".to_vec()].concat();
    for (name, content, content_type) in [("a", behind, "image/png"), ("b", after, "image/webp")] {
        assert!(content.windows(6).any(|part| part == b"canary"));
        let file = put(&folder, name, &content);
        let portal = Portal::with(&[(LOGO, &file)]).await;
        let page = welcome(&portal).await;
        let served = bytes(&portal, &logo(&page), content_type).await;
        assert!(!served.is_empty() && served.len() < content.len());
        for word in ["canary", "Canary", "acTL", "EXIF", "script"] {
            let found = served.windows(word.len()).any(|part| part == word.as_bytes());
            assert!(!found, "{word} is in {name}");
        }
    }
}

#[tokio::test]
async fn an_svg_is_written_anew() {
    let folder = Folder::new();
    let file = put(&folder, "logo.svg", SVG.as_bytes());
    let portal = Portal::with(&[(LOGO, &file)]).await;
    let page = welcome(&portal).await;
    let served = bytes(&portal, &logo(&page), "image/svg+xml").await;
    let expected = concat!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40">"#,
        r##"<defs><linearGradient id="a"><stop offset="0" stop-color="#1f5fa8" stop-opacity="1"></stop></linearGradient>"##,
        r##"<linearGradient id="b" href="#a" x1="0" x2="1" gradientUnits="userSpaceOnUse"></linearGradient>"##,
        r#"<clipPath id="c"><rect width="120" height="40" rx="4"></rect></clipPath></defs>"#,
        r#"<g transform="translate(1,2) scale(.5)" clip-path="url(#c)">"#,
        r#"<path d="M0 0 L10,10 Z" fill="url(#b)" stroke="none"></path>"#,
        r#"<circle cx="5" cy="5" r="4" fill="rgb(10%, 20%, 30%)"></circle></g></svg>"#,
    );
    assert_eq!(String::from_utf8(served).unwrap(), expected);
}
