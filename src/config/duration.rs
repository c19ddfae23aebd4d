//! Spans of time as people write them: `15m`, `1h30m`, `500ms`.

use std::time::Duration;

/// From long to short, the order in which they are written.
const UNITS: [(&str, u64); 5] = [
    ("d", 86_400_000),
    ("h", 3_600_000),
    ("m", 60_000),
    ("s", 1000),
    ("ms", 1),
];

/// Reads `1h30m`: whole numbers, each with its unit, the longer unit first. None when it is anything else.
pub(super) fn parse(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut units = UNITS.iter();
    let mut milliseconds: u64 = 0;
    while !rest.is_empty() {
        let (number, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let (unit, after) = after.split_at(after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len()));
        // The iterator goes on from the last unit: `30m1h` and `5m5m` end here.
        let (_, length) = units.find(|(name, _)| *name == unit)?;
        milliseconds = milliseconds.checked_add(number.parse::<u64>().ok()?.checked_mul(*length)?)?;
        rest = after;
    }
    (!text.is_empty()).then(|| Duration::from_millis(milliseconds))
}

/// Writes what [`parse`] reads.
pub(super) fn show(duration: Duration) -> String {
    let mut rest = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    let mut parts = Vec::new();
    for (unit, length) in UNITS {
        if rest >= length {
            parts.push(format!("{}{unit}", rest / length));
            rest %= length;
        }
    }
    if parts.is_empty() {
        "0s".to_owned()
    } else {
        parts.concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write_and_shows_it_again() {
        for (text, milliseconds) in [
            ("15m", 900_000),
            ("10s", 10_000),
            ("1h30m", 5_400_000),
            ("500ms", 500),
            ("1d1s", 86_401_000),
        ] {
            assert_eq!(parse(text), Some(Duration::from_millis(milliseconds)), "{text}");
            assert_eq!(show(Duration::from_millis(milliseconds)), text);
        }
        assert_eq!(show(parse("90m").unwrap()), "1h30m");
        assert_eq!(show(parse("0s").unwrap()), "0s");
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            "",
            "15",
            "m",
            "15 m",
            "1.5h",
            "-1s",
            "30m1h",
            "5m5m",
            "15M",
            "99999999999999999999s",
            "1é",
            "1s ",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
