//! Files that are no good: each is refused with its reason, and the logo of before stays.

use std::os::unix::fs::symlink;
use std::process::Command;

use super::pictures::{SIGNATURE, chunk, data, header, png, png_with, riff, webp};
use super::{LOGO, logo, put, welcome};
use crate::support::{Folder, Portal, logs};

/// An SVG with this inside.
fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">\n{inside}</svg>"
    )
    .into_bytes()
}

/// What is drawn, and what is said about it.
const DRAWINGS: &[(&str, &str)] = &[
    ("<script>alert(1)</script>", "<script> on line 2"),
    ("<script xlink:href=\"//evil.example/x.js\"/>", "<script>"),
    (
        "<path onload=\"alert(1)\" d=\"M0 0\"/>",
        "onload, which runs a script",
    ),
    ("<g ONCLICK=\"alert(1)\"/>", "ONCLICK"),
    (
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<foreignObject>",
    ),
    ("<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", "<a>"),
    (
        "<image href=\"https://evil.example/pixel.png\"/>",
        "save the picture as PNG or WebP",
    ),
    ("<image xlink:href=\"data:image/png;base64,AAAA\"/>", "<image>"),
    (
        "<use xlink:href=\"https://evil.example/a.svg#b\"/>",
        "put the shapes where they are used",
    ),
    ("<g id=\"a\"><use href=\"#a\"/></g>", "<use>"),
    (
        "<style>@import url(https://evil.example/a.css)</style>",
        "presentation attributes",
    ),
    ("<text>Contoso</text>", "turn text into paths"),
    (
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<animate>",
    ),
    ("<set attributeName=\"onmouseover\" to=\"alert(1)\"/>", "<set>"),
    ("<filter id=\"a\"/>", "<filter>"),
    ("<pattern id=\"a\"/>", "<pattern>"),
    ("<mask id=\"a\"/>", "<mask>"),
    ("<svg><path d=\"M0 0\"/></svg>", "<svg>"),
    ("<iframe src=\"//evil.example\"/>", "<iframe>"),
    (
        "<linearGradient href=\"https://evil.example/a.svg#b\"/>",
        "only gradients may refer",
    ),
    ("<path href=\"#a\"/>", "only gradients may refer"),
    (
        "<path fill=\"url(https://evil.example/a.svg#b)\"/>",
        "a strange fill",
    ),
    ("<path fill=\"url(//evil.example)\"/>", "a strange fill"),
    ("<path fill=\"url(#a) url(//evil.example)\"/>", "a strange fill"),
    ("<path fill=\"\\75 rl(//evil.example)\"/>", "a strange fill"),
    ("<path style=\"fill:u\\72l(//evil.example)\"/>", "a strange fill"),
    ("<path style=\"stroke:URL(x)\"/>", "a strange stroke"),
    ("<path transform=\"url(x)\"/>", "a strange transform"),
    ("<path d='M0 0\"&gt;&lt;script&gt;'/>", "a strange d"),
    ("<path id=\"a&quot; onload=&quot;b\"/>", "a strange id"),
    (
        "<clipPath id=\"a\"><rect clip-path=\"url(#a)\"/></clipPath>",
        "a clipped clipping path",
    ),
    (
        "<clipPath id=\"a\" clip-path=\"url(#a)\"/>",
        "a clipped clipping path",
    ),
    ("<clipPath id=\"a\"><clipPath id=\"b\"/></clipPath>", "<clipPath>"),
    ("<path d=\"M0 0\">", "is no SVG that can be read"),
    ("&lol;", "is no SVG that can be read"),
];

#[expect(clippy::too_many_lines, reason = "one table, with a line for each file")]
fn files() -> Vec<(Vec<u8>, String)> {
    let mut files: Vec<_> = DRAWINGS
        .iter()
        .map(|(inside, why)| (svg(inside), (*why).to_owned()))
        .collect();
    let laughs =
        "<!DOCTYPE svg [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<svg>&b;</svg>";
    let outside = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>";
    let good = png(8, 8);
    let with_critical = png_with(8, 8, &[chunk(*b"EVIL", b"")]);
    let mut broken_sum = good.clone();
    broken_sum[40] ^= 1;
    let lossless = webp();
    let moving = riff(&[(b"VP8X", &[2, 0, 0, 0, 0, 0, 0, 0, 0, 0]), (b"ANIM", &[0; 6])]);
    let two_sizes = riff(&[
        (b"VP8X", &[0, 0, 0, 0, 9, 0, 0, 9, 0, 0]),
        (b"VP8L", &lossless[20..33]),
    ]);
    let join = |parts: &[&[u8]]| parts.concat();
    let others: Vec<(Vec<u8>, &str)> = vec![
        (laughs.as_bytes().to_vec(), "<!DOCTYPE>"),
        (outside.as_bytes().to_vec(), "<!DOCTYPE>"),
        (svg(&"<g>".repeat(60)), "is no SVG that can be read"),
        (
            svg(&format!("{}{}", "<g>".repeat(60), "</g>".repeat(60))),
            "more than 50 deep",
        ),
        (
            svg(&format!("{}{}", "<g>".repeat(9_000), "</g>".repeat(9_000))),
            "",
        ),
        (svg(&"<g/>".repeat(10_001)), "more than 10000 elements"),
        (b"<svg viewBox=\"0 0 9 9\"/>".to_vec(), "it begins with <svg>"),
        (
            b"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".to_vec(),
            "it begins with <html>",
        ),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
            "has no size",
        ),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 NaN inf\"/>".to_vec(),
            "has no size",
        ),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 -5\"/>".to_vec(),
            "has no size",
        ),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\"/>".to_vec(),
            "onload",
        ),
        (b"\xff\xfe<\0s\0v\0g\0".to_vec(), "no PNG, WebP or SVG"),
        (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "no PNG, WebP or SVG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), "no PNG, WebP or SVG"),
        (b"\0\0\x01\0\x01\0".to_vec(), "no PNG, WebP or SVG"),
        (b"%PDF-1.7".to_vec(), "no PNG, WebP or SVG"),
        (b"<?php system($_GET['c']); ?>".to_vec(), "is no SVG"),
        (Vec::new(), "no PNG, WebP or SVG"),
        (vec![b' '; 300 * 1024], "larger than 256 KiB"),
        (good[..good.len() - 4].to_vec(), "damaged PNG"),
        (good[..20].to_vec(), "damaged PNG"),
        (SIGNATURE.to_vec(), "damaged PNG"),
        (broken_sum, "damaged PNG"),
        (
            join(&[SIGNATURE, &data(8, 8), &header(8, 8), &chunk(*b"IEND", b"")]),
            "damaged PNG",
        ),
        (
            join(&[
                SIGNATURE,
                &header(8, 8),
                &header(9, 9),
                &data(8, 8),
                &chunk(*b"IEND", b""),
            ]),
            "damaged PNG",
        ),
        (
            join(&[SIGNATURE, &header(8, 8), &chunk(*b"IEND", b"")]),
            "damaged PNG",
        ),
        (
            join(&[SIGNATURE, &header(8, 8), b"\xff\xff\xff\xffIDAT"]),
            "damaged PNG",
        ),
        (with_critical, "browsers do not know"),
        (png(0, 8), "has no size"),
        (
            join(&[
                SIGNATURE,
                &header(60_000, 60_000),
                &data(8, 8),
                &chunk(*b"IEND", b""),
            ]),
            "60000 x 60000 pixels",
        ),
        (lossless[..30].to_vec(), "damaged WebP"),
        (b"RIFF\xff\xff\xff\xffWEBPVP8L".to_vec(), "damaged WebP"),
        (b"RIFF\x04\0\0\0WAVE".to_vec(), "damaged WebP"),
        (riff(&[]), "damaged WebP"),
        (riff(&[(b"VP8L", b"\x2e\0\0\0\0")]), "damaged WebP"),
        (riff(&[(b"VP8 ", b"\0\0\0\x9d\x01")]), "damaged WebP"),
        (moving, "moves"),
        (two_sizes, "damaged WebP"),
    ];
    files.extend(others.into_iter().map(|(content, why)| (content, why.to_owned())));
    files
}

/// Reads this file as the logo, and returns why it was refused.
async fn refusal(portal: &Portal, path: &str) -> String {
    portal.rebrand(&[(LOGO, path)]).await;
    let line = logs::last_with(&format!("{path}: ")).unwrap_or_else(|| panic!("{path} was not refused"));
    assert!(line.contains("branding.logo_file"), "{line}");
    assert!(line.contains("the old one stays"), "{line}");
    line
}

#[tokio::test]
async fn a_file_that_is_no_good_is_refused_with_its_reason_and_the_old_logo_stays() {
    let folder = Folder::new();
    let good = put(&folder, "good.png", &png(40, 20));
    let portal = Portal::with(&[(LOGO, &good)]).await;
    let before = logo(&welcome(&portal).await);
    let files = files();
    assert!(files.len() > 70);
    for (number, (content, why)) in files.into_iter().enumerate() {
        let path = put(&folder, &format!("logo-{number}.png"), &content);
        let line = refusal(&portal, &path).await;
        assert!(
            line.contains(&why.replace('"', "\\\"")),
            "{why:?} is not in {line}"
        );
    }
    let page = welcome(&portal).await;
    assert_eq!(logo(&page), before);
    portal.browser().get(&before).await.assert_status(200);
}

#[tokio::test]
async fn what_is_no_plain_file_is_refused_at_once() {
    let folder = Folder::new();
    let good = put(&folder, "good.png", &png(40, 20));
    let portal = Portal::with(&[(LOGO, &good)]).await;
    symlink(folder.path("loop-b"), folder.0.join("loop-a")).unwrap();
    symlink(folder.path("loop-a"), folder.0.join("loop-b")).unwrap();
    symlink("/dev/zero", folder.0.join("endless")).unwrap();
    let pipe = folder.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let large = folder.path("large.png");
    std::fs::File::create(&large).unwrap().set_len(50 << 20).unwrap();
    for (path, why) in [
        (folder.path("loop-a"), "cannot be read"),
        (folder.path("nowhere.png"), "cannot be read"),
        (folder.path("endless"), "is not a file"),
        (pipe, "is not a file"),
        (folder.path(""), "is not a file"),
        (large, "larger than 256 KiB"),
    ] {
        let line = refusal(&portal, &path).await;
        assert!(line.contains(why), "{line}");
    }
    // A link to a good one is fine.
    symlink(&good, folder.0.join("link.png")).unwrap();
    portal.rebrand(&[(LOGO, &folder.path("link.png"))]).await;
    assert!(logs::last_with("link.png: ").is_none());
}
