//! The operator's colour on light and on dark pages, with the contrast that reading needs.

use crate::config::Colour;

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3).
const NEEDED: f64 = 4.5;

/// The least favourable grounds that links and buttons stand on, and what stands on the colour: from `static/app.css`.
const LIGHT: Ground = Ground {
    name: "light",
    behind: [0xf2, 0xf4, 0xf7],
    upon: [0xff, 0xff, 0xff],
    towards: [0, 0, 0],
};
const DARK: Ground = Ground {
    name: "dark",
    behind: [0x20, 0x2a, 0x36],
    upon: [0x0d, 0x1a, 0x2a],
    towards: [0xff, 0xff, 0xff],
};

/// How many steps there are on the way to black or white.
const STEPS: u16 = 100;

struct Ground {
    name: &'static str,
    behind: [u8; 3],
    upon: [u8; 3],
    towards: [u8; 3],
}

/// The operator's colour, made readable.
pub(super) struct Palette {
    wanted: Colour,
    light: Colour,
    dark: Colour,
}

impl Palette {
    pub(super) fn new(wanted: Colour) -> Self {
        Self {
            wanted,
            light: readable(wanted, &LIGHT),
            dark: readable(wanted, &DARK),
        }
    }

    /// On light pages.
    pub(super) fn light(&self) -> Colour {
        self.light
    }

    /// What was changed, and why. Dark pages always take a lighter colour: that is no news.
    pub(super) fn notices(&self) -> Option<String> {
        let contrast = LIGHT.contrast(self.wanted);
        (self.light != self.wanted).then(|| {
            format!(
                "{} has a contrast of {contrast:.1} to 1 on {} pages, and reading needs {NEEDED}; {} is used there",
                self.wanted, LIGHT.name, self.light
            )
        })
    }

    /// The style sheet that goes behind `static/app.css`.
    pub(super) fn css(&self) -> String {
        let (light, dark) = (LIGHT.properties(self.light), DARK.properties(self.dark));
        format!(":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
    }
}

impl Ground {
    /// The lower one of the two contrasts that count: as a link, and as a button.
    fn contrast(&self, colour: Colour) -> f64 {
        let behind = contrast(colour.channels, self.behind);
        behind.min(contrast(colour.channels, self.upon))
    }

    fn properties(&self, colour: Colour) -> String {
        let strong = mixed(colour, self.towards, STEPS / 4);
        let upon = Colour { channels: self.upon };
        format!("--accent:{colour};--accent-strong:{strong};--on-accent:{upon}")
    }
}

/// The colour itself, or the nearest one on the way to black or white that can be read. One of the two ends always can.
fn readable(wanted: Colour, ground: &Ground) -> Colour {
    let ways = (0..=STEPS).map(|step| mixed(wanted, ground.towards, step));
    let mut readable = ways.filter(|colour| ground.contrast(*colour) >= NEEDED);
    readable.next().unwrap_or(Colour {
        channels: ground.towards,
    })
}

/// So many hundredths of the way to another colour.
fn mixed(colour: Colour, towards: [u8; 3], step: u16) -> Colour {
    let mut channels = colour.channels;
    for (channel, end) in channels.iter_mut().zip(towards) {
        let sum = u16::from(*channel) * (STEPS - step) + u16::from(end) * step;
        *channel = u8::try_from((sum + STEPS / 2) / STEPS).unwrap_or(u8::MAX);
    }
    Colour { channels }
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(channels: [u8; 3]) -> f64 {
    let linear = channels.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    let [red, green, blue] = linear;
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect(text)
    }

    #[test]
    fn contrast_is_computed_as_wcag_does() {
        for (one, other, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#777777", "#ffffff", 4.48),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.0),
            ("#0000ff", "#ffffff", 8.59),
            ("#1f5fa8", "#ffffff", 6.44),
        ] {
            let found = contrast(colour(one).channels, colour(other).channels);
            assert!((found - expected).abs() < 0.01, "{one} on {other}: {found}");
        }
    }

    #[test]
    fn every_colour_becomes_one_that_can_be_read() {
        let sides = [0_u8, 51, 102, 128, 153, 204, 255];
        for red in sides {
            for green in sides {
                for blue in sides {
                    let wanted = Colour {
                        channels: [red, green, blue],
                    };
                    let palette = Palette::new(wanted);
                    for (ground, found) in [(&LIGHT, palette.light), (&DARK, palette.dark)] {
                        assert!(ground.contrast(found) >= NEEDED, "{wanted} on {}", ground.name);
                        let stays = ground.contrast(wanted) >= NEEDED;
                        assert_eq!(found == wanted, stays, "{wanted} on {}", ground.name);
                    }
                    assert_eq!(palette.notices().is_some(), palette.light != wanted);
                }
            }
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let css = include_str!("../../static/app.css");
        let (light, dark) = css.split_once("prefers-color-scheme: dark").expect("both");
        for (ground, part, behind) in [(&LIGHT, light, "--ground"), (&DARK, dark, "--raised")] {
            for (name, channels) in [(behind, ground.behind), ("--on-accent", ground.upon)] {
                let rest = part.split_once(&format!("{name}: ")).expect(name).1;
                let text = rest.split(';').next().unwrap_or_default();
                assert_eq!(colour(text).channels, channels, "{name}");
            }
        }
    }
}
