//! Compressed bodies (RFC 1951, RFC 1952), written by hand: a plain one, and one that is a thousand times as large inside.

/// Any text of up to 65 535 bytes, not smaller than before.
pub(crate) fn stored(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let mut deflated = vec![1];
    deflated.extend(length.to_le_bytes());
    deflated.extend((!length).to_le_bytes());
    deflated.extend(text.as_bytes());
    wrapped(&deflated, text.bytes())
}

/// The text, and 16 MB of spaces behind it, in about 100 kB.
pub(crate) fn bomb(text: &str) -> Vec<u8> {
    let repeats = 65_000;
    let mut bits = Bits::default();
    // The last block, of fixed codes.
    bits.push(0b011, 3);
    for byte in text.bytes().chain([b' ']) {
        assert!(byte < 144, "ASCII only");
        bits.code(0b0011_0000 + u32::from(byte), 8);
    }
    for _ in 0..repeats {
        // 258 bytes more of what was one byte ago.
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    let plain = text.bytes().chain(std::iter::repeat_n(b' ', 1 + 258 * repeats));
    let packed = wrapped(&bits.finish(), plain);
    assert!(packed.len() < 200_000, "{}", packed.len());
    packed
}

fn wrapped(deflated: &[u8], plain: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    packed.extend(deflated);
    let (mut check, mut length) = (u32::MAX, 0_u32);
    for byte in plain {
        check ^= u32::from(byte);
        for _ in 0..8 {
            check = (check >> 1) ^ (0xedb8_8320 & (check & 1).wrapping_neg());
        }
        length += 1;
    }
    packed.extend((!check).to_le_bytes());
    packed.extend(length.to_le_bytes());
    packed
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    waiting: u64,
    count: u32,
}

impl Bits {
    /// A number, its lowest bit first.
    fn push(&mut self, number: u32, width: u32) {
        self.waiting |= u64::from(number) << self.count;
        self.count += width;
        while self.count >= 8 {
            self.bytes.push(self.waiting.to_le_bytes()[0]);
            self.waiting >>= 8;
            self.count -= 8;
        }
    }

    /// A Huffman code, its highest bit first.
    fn code(&mut self, code: u32, width: u32) {
        self.push(code.reverse_bits() >> (32 - width), width);
    }

    fn finish(mut self) -> Vec<u8> {
        self.push(0, 7);
        self.bytes
    }
}
