//! Which language somebody wants, by what their browser says.
//!
//! `Accept-Language` is RFC 9110, 12.5.4; one of its ranges finds a language by "lookup", RFC 4647, 3.4: the range loses
//! its end until it is a language that is there.

use super::Language;

/// What is read of all the header lines together. Browsers send less than a quarter of it.
const LONGEST_HEADER: usize = 1024;
/// A longer tag is nobody's language (RFC 5646, 4.4.1).
const LONGEST_RANGE: usize = 35;
/// Regions where Chinese is written in traditional characters (CLDR, likely subtags).
const TRADITIONAL: [&str; 3] = ["tw", "hk", "mo"];
/// Regions that write Portuguese as Portugal does, and not as Brazil (CLDR, parent locales).
const PORTUGUESE: [&str; 12] = [
    "pt", "ao", "ch", "cv", "fr", "gq", "gw", "lu", "mo", "mz", "st", "tl",
];

/// The language that a tag or a language range asks for, for example `de` for `de-AT`. Upper and lower case are the
/// same, and `_` stands for `-`.
pub fn lookup(range: &str) -> Option<Language> {
    lookup_in(Language::all(), range)
}

/// The language that the lines of `Accept-Language` prefer, if any of those that they name is there. What is not as the
/// RFC has it counts as not sent.
pub fn preferred<'h>(lines: impl Iterator<Item = &'h str>) -> Option<Language> {
    preferred_in(Language::all(), lines)
}

fn preferred_in<'h>(all: &[Language], lines: impl Iterator<Item = &'h str>) -> Option<Language> {
    let mut left = LONGEST_HEADER;
    let mut best: Option<(u16, Language)> = None;
    for entry in lines.flat_map(|line| line.split(',')) {
        let Some(rest) = left.checked_sub(entry.len() + 1) else {
            break;
        };
        left = rest;
        let Some((range, weight)) = parse(entry) else {
            continue;
        };
        // Of two with the same weight, the first is meant.
        if weight > best.map_or(0, |(weight, _)| weight)
            && let Some(language) = lookup_in(all, range)
        {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// A language range and its weight in thousandths. None: not well formed.
fn parse(entry: &str) -> Option<(&str, u16)> {
    let Some((range, parameter)) = entry.split_once(';') else {
        return Some((entry.trim(), 1000));
    };
    let (name, value) = parameter.trim().split_once('=')?;
    if !name.eq_ignore_ascii_case("q") {
        return None;
    }
    Some((range.trim(), thousandths(value)?))
}

/// `qvalue` (RFC 9110, 12.4.2): 0 to 1 with at most three decimals.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, decimals) {
        ("0", decimals) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

fn lookup_in(all: &[Language], range: &str) -> Option<Language> {
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if range.is_empty() || range.len() > LONGEST_RANGE || !range.chars().all(is_tag) {
        return None;
    }
    let range = range.to_ascii_lowercase().replace('_', "-");
    let (primary, rest) = range.split_once('-').unwrap_or((&range, ""));
    let names = other_names(primary);
    let mut tags = std::iter::once(primary).chain(names.iter().copied());
    tags.find_map(|tag| by_truncation(all, &variety(tag, rest)))
}

/// Cuts the range from its end (RFC 4647, 3.4), then takes any variety of the language.
fn by_truncation(all: &[Language], range: &str) -> Option<Language> {
    let mut left = range;
    loop {
        if let Some(language) = all
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(left))
        {
            return Some(*language);
        }
        let Some((shorter, _)) = left.rsplit_once('-') else {
            break;
        };
        left = shorter;
    }
    let mut varieties = all.iter().filter(|language| {
        let primary = language.tag.split('-').next();
        primary.is_some_and(|primary| primary.eq_ignore_ascii_case(left))
    });
    varieties.next().copied()
}

/// Browsers name a language by its region. What people read is told apart by the script in Chinese, and there are two kinds
/// of Portuguese.
fn variety(primary: &str, rest: &str) -> String {
    // What follows a single letter is an extension or private, and names no region (RFC 5646, 2.2.6 and 2.2.7).
    let named = || rest.split('-').take_while(|subtag| subtag.len() > 1);
    let has = |wanted: &str| named().any(|subtag| subtag == wanted);
    match primary {
        "zh" if has("hant") || (!has("hans") && TRADITIONAL.into_iter().any(has)) => "zh-hant".to_owned(),
        "zh" => "zh-hans".to_owned(),
        "pt" if PORTUGUESE.into_iter().any(has) => "pt-pt".to_owned(),
        "pt" => "pt-br".to_owned(),
        _ if rest.is_empty() => primary.to_owned(),
        _ => format!("{primary}-{rest}"),
    }
}

/// What else a language is called: names of old, and languages whose readers also read another (CLDR, language
/// matching).
fn other_names(primary: &str) -> &'static [&'static str] {
    match primary {
        "iw" => &["he"],
        "in" => &["id"],
        "ji" => &["yi"],
        "mo" => &["ro"],
        "tl" => &["fil"],
        "fil" => &["tl"],
        "no" => &["nb", "nn"],
        "nb" => &["no", "nn"],
        "nn" => &["nb", "no"],
        "cmn" => &["zh"],
        "yue" => &["zh-hant"],
        "sh" => &["sr-latn", "hr", "bs"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests;
