//! PNG (W3C Portable Network Graphics, third edition): its chunks are walked, and only those that make the picture are kept.
//!
//! Texts, times, camera data, animations and whatever stands behind the end are left out, so what is served is a PNG and
//! nothing else at the same time.

use super::{Format, Image, big_endian};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What makes the picture and its colours.
const KEPT: [&[u8; 4]; 10] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
];

const DAMAGED: &str = "is a damaged PNG; save it again";

pub(super) fn parse(bytes: &[u8]) -> Result<Image, String> {
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(DAMAGED)?;
    let mut kept = SIGNATURE.to_vec();
    let (mut size, mut has_data) = (None, false);
    loop {
        let chunk = Chunk::take(&mut rest).ok_or(DAMAGED)?;
        if size.is_none() && chunk.kind != b"IHDR" {
            return Err(DAMAGED.to_owned());
        }
        match chunk.kind {
            b"IHDR" if size.is_none() && chunk.data.len() == 13 => {
                let height = chunk.data.get(4..).and_then(big_endian);
                size = big_endian(chunk.data).zip(height);
            }
            b"IHDR" => return Err(DAMAGED.to_owned()),
            b"IDAT" => has_data = true,
            _ => {}
        }
        if KEPT.contains(&chunk.kind) {
            kept.extend(chunk.whole);
        } else if chunk.is_critical() {
            return Err("is a PNG of a kind that browsers do not know; save it again".to_owned());
        }
        if chunk.kind == b"IEND" {
            break;
        }
    }
    let (width, height) = size.filter(|_| has_data).ok_or(DAMAGED)?;
    Ok(Image {
        format: Format::Png,
        width,
        height,
        bytes: kept,
    })
}

/// Section 5.3: length, type, data, and a checksum over the last two.
struct Chunk<'a> {
    kind: &'a [u8; 4],
    data: &'a [u8],
    whole: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn take(rest: &mut &'a [u8]) -> Option<Self> {
        let length = usize::try_from(big_endian(rest)?).ok()?;
        let (whole, after) = rest.split_at_checked(length.checked_add(12)?)?;
        let (checked, sum) = whole.get(4..)?.split_at_checked(length + 4)?;
        let (kind, data) = checked.split_first_chunk()?;
        *rest = after;
        (big_endian(sum)? == checksum(checked)).then_some(Self { kind, data, whole })
    }

    /// A decoder that does not know it must give up (section 5.4): its first letter is a capital.
    fn is_critical(&self) -> bool {
        self.kind.first().is_some_and(u8::is_ascii_uppercase)
    }
}

/// CRC-32 as in section 5.5.
fn checksum(bytes: &[u8]) -> u32 {
    let byte_in = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    };
    !bytes.iter().fold(u32::MAX, byte_in)
}
