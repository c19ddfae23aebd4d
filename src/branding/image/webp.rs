//! WebP (RFC 9649): its chunks are walked, and only those of one still picture are kept.
//!
//! Camera data, XMP and colour profiles are left out, and an animation is refused: nothing should move beside a password.

use super::{Format, Image, little_endian};

const DAMAGED: &str = "is a damaged WebP; save it again";

/// Bit of the extended header that says "has an alpha channel" (section 2.7.1.1); the other bits name chunks that are left out.
const ALPHA: u8 = 0x10;
const ANIMATION: u8 = 0x02;

pub(super) fn parse(bytes: &[u8]) -> Result<Image, String> {
    let body = bytes.strip_prefix(b"RIFF").ok_or(DAMAGED)?;
    let length = little_endian(body)
        .and_then(|length| usize::try_from(length).ok())
        .ok_or(DAMAGED)?;
    // What stands behind the end that it names is not part of it.
    let body = body.get(4..).and_then(|body| body.get(..length)).ok_or(DAMAGED)?;
    let mut rest = body.strip_prefix(b"WEBP").ok_or(DAMAGED)?;
    let (mut kept, mut size, mut has_data) = (b"WEBP".to_vec(), None, false);
    while !rest.is_empty() {
        let (kind, data) = take(&mut rest).ok_or(DAMAGED)?;
        match &kind {
            b"VP8X" if size.is_none() => {
                let (flags, _) = data.split_first().ok_or(DAMAGED)?;
                if flags & ANIMATION != 0 {
                    return Err("moves; save a single picture".to_owned());
                }
                size = Some(extended(data).ok_or(DAMAGED)?);
                let mut header = data.to_vec();
                if let Some(first) = header.first_mut() {
                    *first &= ALPHA;
                }
                put(&mut kept, kind, &header);
            }
            b"VP8 " | b"VP8L" if !has_data => {
                let own = if kind == *b"VP8 " {
                    lossy(data)
                } else {
                    lossless(data)
                };
                let own = own.ok_or(DAMAGED)?;
                if size.is_some_and(|size| size != own) {
                    return Err(DAMAGED.to_owned());
                }
                (size, has_data) = (Some(own), true);
                put(&mut kept, kind, data);
            }
            b"ALPH" => put(&mut kept, kind, data),
            b"VP8X" | b"VP8 " | b"VP8L" | b"ANIM" | b"ANMF" => return Err(DAMAGED.to_owned()),
            _ => {}
        }
    }
    let (width, height) = size.filter(|_| has_data).ok_or(DAMAGED)?;
    let mut whole = b"RIFF".to_vec();
    whole.extend(u32::try_from(kept.len()).map_err(|_| DAMAGED)?.to_le_bytes());
    whole.extend(kept);
    Ok(Image {
        format: Format::WebP,
        width,
        height,
        bytes: whole,
    })
}

/// A chunk (section 2.3): four letters, a length, and data, filled up to an even number of bytes.
fn take<'a>(rest: &mut &'a [u8]) -> Option<([u8; 4], &'a [u8])> {
    let (kind, after) = rest.split_first_chunk()?;
    let length = usize::try_from(little_endian(after)?).ok()?;
    let (data, after) = after.get(4..)?.split_at_checked(length)?;
    *rest = if length % 2 == 1 { after.get(1..)? } else { after };
    Some((*kind, data))
}

fn put(kept: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    kept.extend(kind);
    kept.extend(u32::try_from(data.len()).unwrap_or_default().to_le_bytes());
    kept.extend(data);
    if data.len() % 2 == 1 {
        kept.push(0);
    }
}

/// Section 2.7.1.1: width and height less one, in 24 bits each.
fn extended(data: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| match data.get(at..at + 3)? {
        &[low, middle, high] => Some(u32::from_le_bytes([low, middle, high, 0]) + 1),
        _ => None,
    };
    (data.len() == 10).then_some(())?;
    Some((side(4)?, side(7)?))
}

/// Section 2.5, and RFC 6386, section 9.1: behind the frame tag and the start code, 14 bits each.
fn lossy(data: &[u8]) -> Option<(u32, u32)> {
    let after = data.get(3..)?.strip_prefix(b"\x9d\x01\x2a")?;
    let both = little_endian(after)?;
    Some((both & 0x3fff, both >> 16 & 0x3fff))
}

/// Section 3.4: behind the signature, 14 bits each, less one.
fn lossless(data: &[u8]) -> Option<(u32, u32)> {
    let both = little_endian(data.strip_prefix(b"\x2f")?)?;
    Some(((both & 0x3fff) + 1, (both >> 14 & 0x3fff) + 1))
}
