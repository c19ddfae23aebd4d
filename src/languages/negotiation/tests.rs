//! What browsers send, and which of thirty languages is meant: a line for each.

use super::*;

const ALL: [Language; 32] = [
    Language::invented("en", "ltr"),
    Language::invented("ar", "rtl"),
    Language::invented("bg", "ltr"),
    Language::invented("cs", "ltr"),
    Language::invented("da", "ltr"),
    Language::invented("de", "ltr"),
    Language::invented("el", "ltr"),
    Language::invented("es", "ltr"),
    Language::invented("fa", "rtl"),
    Language::invented("fi", "ltr"),
    Language::invented("fr", "ltr"),
    Language::invented("he", "rtl"),
    Language::invented("hi", "ltr"),
    Language::invented("hr", "ltr"),
    Language::invented("id", "ltr"),
    Language::invented("it", "ltr"),
    Language::invented("ja", "ltr"),
    Language::invented("ko", "ltr"),
    Language::invented("nb", "ltr"),
    Language::invented("nl", "ltr"),
    Language::invented("pl", "ltr"),
    Language::invented("pt-BR", "ltr"),
    Language::invented("pt-PT", "ltr"),
    Language::invented("ro", "ltr"),
    Language::invented("sv", "ltr"),
    Language::invented("th", "ltr"),
    Language::invented("tr", "ltr"),
    Language::invented("uk", "ltr"),
    Language::invented("ur", "rtl"),
    Language::invented("vi", "ltr"),
    Language::invented("zh-Hans", "ltr"),
    Language::invented("zh-Hant", "ltr"),
];

/// `range → tag`, one a line; `-` is none.
const RANGES: &str = "
    de → de            DE → de              de-DE → de             de-AT → de             de-CH-1996 → de
    de_DE → de         de-Latn-CH → de      de-u-co-phonebk → de   de-x-private → de      deu → -
    en → en            en-GB → en           en-US → en             en-029 → en            EN_us → en
    fr-CA → fr         es-419 → es          es-MX → es             it-CH → it             nl-BE → nl
    pt → pt-BR         pt-BR → pt-BR        pt-PT → pt-PT          PT-br → pt-BR          pt-Latn → pt-BR
    pt-AO → pt-PT      pt-CH → pt-PT        pt-CV → pt-PT          pt-FR → pt-PT          pt-GQ → pt-PT
    pt-GW → pt-PT      pt-LU → pt-PT        pt-MO → pt-PT          pt-MZ → pt-PT          pt-ST → pt-PT
    pt-TL → pt-PT      pt_ao → pt-PT        pt-Latn-MZ → pt-PT     pt-US → pt-BR          pt-BR-x-ao → pt-BR
    zh → zh-Hans       zh-CN → zh-Hans      zh-SG → zh-Hans        zh-MY → zh-Hans        zh-Hans → zh-Hans
    zh-Hans-HK → zh-Hans  zh-Hans-TW → zh-Hans  cmn → zh-Hans      cmn-Hans-CN → zh-Hans  zh-hans-cn → zh-Hans
    zh-TW → zh-Hant    zh-HK → zh-Hant      zh-MO → zh-Hant        zh-Hant → zh-Hant      zh-Hant-CN → zh-Hant
    zh_TW → zh-Hant    ZH-hant-hk → zh-Hant  cmn-TW → zh-Hant      yue → zh-Hant          yue-HK → zh-Hant
    no → nb            nb → nb              nn → nb                nb-NO → nb             nn-NO → nb
    no-NO → nb         iw → he              iw-IL → he             he-IL → he             in → id
    in-ID → id         mo → ro              sh → hr                sr → -                 sv-FI → sv
    ar-EG → ar         ar-SA → ar           fa-IR → fa             fa-AF → fa             ur-PK → ur
    ja-JP → ja         ja-JP-u-ca-japanese → ja  ko-KR → ko        hi-IN → hi             th-TH → th
    tr-TR → tr         uk-UA → uk           vi-VN → vi             el-GR → el             pl-PL → pl
    tlh → -            xx → -               x-klingon → -          i-klingon → -          art-lojban → -
    * → -              *-DE → -             d → -                  de- → de               -de → -
    -- → -             a-de → -             de--AT → de            1 → -                  dé → -
    de  → -       ｄｅ → -             ../de → -              de/AT → -              de%20 → -
    de;q=1 → -         de,en → -            'de' → -               <de> → -               de-AT-this-is-much-too-long-for-a-tag → -
";

#[test]
fn a_range_finds_its_language() {
    let cases = RANGES.lines().flat_map(|line| line.trim().split("  "));
    let mut count = 0;
    for case in cases.map(str::trim).filter(|case| !case.is_empty()) {
        let (range, expected) = case.split_once(" → ").unwrap();
        let found = lookup_in(&ALL, range).map(Language::tag);
        assert_eq!(found.unwrap_or("-"), expected.trim(), "{range:?}");
        count += 1;
    }
    assert!(count >= 90, "only {count} ranges");
    assert_eq!(lookup_in(&ALL, ""), None);
}

/// Header lines, with `¦` between two of them, and the language that is meant.
const HEADERS: [(&str, &str); 44] = [
    ("de", "de"),
    ("de,en", "de"),
    ("en,de", "en"),
    ("de-AT,de;q=0.9,en;q=0.8", "de"),
    ("en-US,en;q=0.9,de;q=0.8", "en"),
    ("en;q=0.5,de;q=0.9", "de"),
    ("en;q=0.5, de;q=0.5", "en"),
    ("en;q=0.999,de;q=1.000", "de"),
    ("en;q=0.001,de;q=0.002", "de"),
    ("en;q=0,de;q=0.001", "de"),
    ("de;q=0", "-"),
    ("de;q=0.000,fr;q=0.0", "-"),
    ("tlh,de;q=0.1", "de"),
    ("tlh,xx;q=0.9", "-"),
    ("*", "-"),
    ("*,de;q=0.5", "de"),
    ("de;q=0.5,*;q=0.9", "de"),
    ("*;q=0", "-"),
    ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"),
    ("zh-CN,zh;q=0.9,zh-TW;q=0.8", "zh-Hans"),
    ("pt-BR,pt;q=0.9,en-US;q=0.8", "pt-BR"),
    ("pt-PT,pt;q=0.9,en-US;q=0.8", "pt-PT"),
    ("pt-AO,pt;q=0.9,en;q=0.8", "pt-PT"),
    ("nn-NO, nb-NO;q=0.9, en;q=0.5", "nb"),
    ("  de ;  q=0.5 , fr ;q=0.4", "de"),
    ("\tde\t;\tq=0.5\t,en;q=0.4", "de"),
    ("de;Q=0.9,en;q=0.8", "de"),
    ("fr ¦ de", "fr"),
    ("tlh ¦ de", "de"),
    ("fr;q=0.4 ¦ de;q=0.8", "de"),
    ("", "-"),
    (",", "-"),
    (",,,de,,,", "de"),
    (";q=1", "-"),
    ("de;q=", "-"),
    ("de;q=2,en;q=0.1", "en"),
    ("de;q=-1,en;q=0.1", "en"),
    ("de;q=1.1,en;q=0.1", "en"),
    ("de;q=0.1234,en;q=0.1", "en"),
    ("de;q=.9,en;q=0.1", "en"),
    ("de;q=1e9,en;q=0.1", "en"),
    ("de;q=NaN,en;q=0.1", "en"),
    ("de;level=1,en;q=0.1", "en"),
    ("de;q=1;q=0.1,en;q=0.1", "en"),
];

#[test]
fn a_header_says_what_somebody_reads_best() {
    for (header, expected) in HEADERS {
        let found = preferred_in(&ALL, header.split(" ¦ ")).map(Language::tag);
        assert_eq!(found.unwrap_or("-"), expected, "{header:?}");
    }
    assert_eq!(preferred_in(&ALL, std::iter::empty()), None);
}

#[test]
fn a_header_is_read_only_so_far() {
    let thousands = "tlh;q=0.9,".repeat(100_000);
    let found = |header: &str| preferred_in(&ALL, std::iter::once(header)).map(Language::tag);
    assert_eq!(found(&format!("{thousands}de")), None);
    assert_eq!(found(&format!("fr;q=0.1,{thousands}de")), Some("fr"));
    assert_eq!(found(&"d".repeat(1 << 20)), None);
    assert_eq!(found(&format!("de,{}", "e".repeat(1 << 20))), Some("de"));
    assert_eq!(found(&format!("de;q=0.{}", "0".repeat(100_000))), None);
    let lines = vec!["tlh"; 100_000];
    assert_eq!(preferred_in(&ALL, lines.into_iter().chain(["de"])), None);
}

#[test]
fn any_variety_is_better_than_none() {
    let all = [
        Language::invented("pt-BR", "ltr"),
        Language::invented("sr-Latn", "ltr"),
    ];
    for (range, expected) in [
        ("pt", Some("pt-BR")),
        ("pt-PT", Some("pt-BR")),
        ("sh", Some("sr-Latn")),
        ("pt-AO", Some("pt-BR")),
        ("p", None),
    ] {
        assert_eq!(lookup_in(&all, range).map(Language::tag), expected, "{range}");
    }
}

/// Those of our languages of which there are two, or which have a name of old.
#[test]
fn the_languages_that_are_there_are_found_by_their_other_names() {
    for (ranges, expected) in [
        ("pt pt-BR pt-US", "pt-BR"),
        ("pt-PT pt-AO pt-MZ pt-CV pt-GW pt-ST pt-TL", "pt-PT"),
        ("zh-TW zh-HK zh-MO zh-Hant yue", "zh-Hant"),
        ("zh zh-CN zh-SG zh-MY zh-Hans", "zh-Hans"),
        ("es-419 es-MX es-US", "es"),
        ("no nn nb nn-NO", "nb"),
        ("iw he", "he"),
        ("in id", "id"),
    ] {
        for range in ranges.split(' ') {
            assert_eq!(lookup(range).map(Language::tag), Some(expected), "{range}");
        }
    }
}
