//! A file of the brand: read with care, and served under a name that changes with its content.

use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::image::Image;

/// Everybody loads it with the first page, and it should not take longer than the rest.
const LARGEST: u64 = 256 * 1024;

/// A file as it is served.
#[derive(Clone, Debug)]
pub struct File {
    /// Its file name.
    pub name: String,
    /// The start of its SHA-256, in hexadecimal digits.
    pub hash: String,
    /// The value of the `integrity` attribute.
    pub integrity: String,
    /// The value of its `Content-Type` header.
    pub content_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

impl File {
    pub(super) fn new(name: String, content_type: &'static str, bytes: Vec<u8>) -> Self {
        let sha256 = digest::digest(&digest::SHA256, &bytes);
        let mut hash = String::new();
        for byte in sha256.as_ref().iter().take(8) {
            let _ = write!(hash, "{byte:02x}");
        }
        Self {
            name,
            hash,
            integrity: format!("sha256-{}", STANDARD.encode(sha256)),
            content_type,
            bytes,
        }
    }
}

/// An image of the brand.
#[derive(Clone, Debug)]
pub struct Picture {
    /// As it is served.
    pub file: File,
    /// In CSS pixels, so that nothing moves when it arrives.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

impl Picture {
    pub(super) fn new(name: &str, image: Image) -> Self {
        let (end, content_type) = image.format.names();
        Self {
            file: File::new(format!("{name}.{end}"), content_type, image.bytes),
            width: image.width,
            height: image.height,
        }
    }

    /// Whether it is about as wide as high, as an icon has to be.
    pub(super) fn is_square(&self) -> bool {
        let (less, more) = (self.width.min(self.height), self.width.max(self.height));
        u64::from(more) * 10 <= u64::from(less) * 11
    }
}

/// The bytes of a file, or why they cannot be had. It must be a plain file, links followed: a pipe would never end.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let cannot = |error: std::io::Error| format!("cannot be read: {error}");
    if !fs::metadata(path).map_err(cannot)?.is_file() {
        return Err("is not a file; name a PNG, WebP or SVG file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(cannot)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!(
            "is larger than {} KiB; save it smaller, 200 pixels of height are plenty",
            LARGEST / 1024
        ));
    }
    Ok(bytes)
}
