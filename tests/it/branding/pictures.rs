//! Pictures, made byte by byte.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A picture of one pixel by libwebp, without loss.
pub(super) fn webp() -> Vec<u8> {
    STANDARD
        .decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
        .unwrap()
}

/// A chunk of a PNG.
pub(super) fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let checked = [kind.as_slice(), data].concat();
    let mut crc = Crc::new();
    crc.update(&checked);
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], &checked, &crc.sum().to_be_bytes()].concat()
}

/// The header of a PNG in shades of grey.
pub(super) fn header(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(*b"IHDR", &[&size[..], &[8, 0, 0, 0, 0]].concat())
}

/// The data of a PNG in shades of grey.
pub(super) fn data(width: usize, height: usize) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&vec![0; (width + 1) * height]).unwrap();
    chunk(*b"IDAT", &packed.finish().unwrap())
}

/// A whole PNG, with these chunks between its header and its data.
pub(super) fn png_with(width: u32, height: u32, extra: &[Vec<u8>]) -> Vec<u8> {
    [
        SIGNATURE.to_vec(),
        header(width, height),
        extra.concat(),
        data(width as usize, height as usize),
        chunk(*b"IEND", b""),
    ]
    .concat()
}

pub(super) fn png(width: u32, height: u32) -> Vec<u8> {
    png_with(width, height, &[])
}

/// A WebP of these chunks.
pub(super) fn riff(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend(*kind);
        body.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        body.extend(*data);
        body.resize(body.len() + data.len() % 2, 0);
    }
    let length = u32::try_from(body.len()).unwrap().to_le_bytes();
    [b"RIFF".as_slice(), &length, &body].concat()
}

/// What a drawing program saves: its own name spaces, metadata, and styles.
pub(super) const SVG: &str = r##"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a drawing program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="120mm" height="40mm" viewBox="0 0 120 40"
   inkscape:version="1.4" class="logo" data-name="Layer 1">
  <title>Contoso</title>
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
  <defs>
    <linearGradient id="a"><stop offset="0" style="stop-color:#1f5fa8;stop-opacity:1"/></linearGradient>
    <linearGradient id="b" xlink:href="#a" x1="0" x2="1" gradientUnits="userSpaceOnUse"/>
    <clipPath id="c"><rect width="120" height="40" rx="4"/></clipPath>
  </defs>
  <inkscape:grid/>
  <g transform="translate(1,2) scale(.5)" clip-path="url(#c)" inkscape:label="shape">
    <path d="M0 0 L10,10 Z" fill="red" style="fill:url(#b);font-family:Arial;stroke:none"/>
    <circle cx="5" cy="5" r="4" fill="rgb(10%, 20%, 30%)"/>
  </g>
</svg>
"##;
