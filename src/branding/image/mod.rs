//! A picture of the operator's: its format is found in its bytes, not in its name, and only what is understood is kept.

mod png;
mod svg;
mod webp;

/// Nobody needs more for a logo; a small file can claim to be a picture that fills a browser's memory.
const LARGEST_SIDE: u32 = 4096;

/// A picture that is safe to serve.
#[derive(Debug)]
pub(super) struct Image {
    pub(super) format: Format,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) bytes: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Png,
    WebP,
    Svg,
}

impl Format {
    /// The end of its file name, and its media type.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Png => ("png", "image/png"),
            Self::WebP => ("webp", "image/webp"),
            Self::Svg => ("svg", "image/svg+xml"),
        }
    }
}

impl Image {
    /// Takes a picture apart. An error says what is wrong with it and what mends that.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let image = if bytes.starts_with(png::SIGNATURE) {
            png::parse(bytes)
        } else if bytes.starts_with(b"RIFF") {
            webp::parse(bytes)
        } else if let Some(text) = svg_text(bytes) {
            svg::parse(text)
        } else {
            Err("is no PNG, WebP or SVG; save it as one of them".to_owned())
        }?;
        if image.width == 0 || image.height == 0 {
            return Err("has no size: its width or height is 0".to_owned());
        }
        if image.width > LARGEST_SIDE || image.height > LARGEST_SIDE {
            return Err(format!(
                "is {} x {} pixels; at most {LARGEST_SIDE} x {LARGEST_SIDE} are allowed, and 200 of height are plenty",
                image.width, image.height
            ));
        }
        Ok(image)
    }

    /// An SVG that is known to be safe.
    pub(super) fn svg(bytes: Vec<u8>, width: u32, height: u32) -> Self {
        Self {
            format: Format::Svg,
            width,
            height,
            bytes,
        }
    }
}

/// The text of what may be an SVG.
fn svg_text(bytes: &[u8]) -> Option<&str> {
    let text = str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_start().starts_with('<').then_some(text)
}

/// A number of four bytes, the highest first.
fn big_endian(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// A number of four bytes, the lowest first.
fn little_endian(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}
