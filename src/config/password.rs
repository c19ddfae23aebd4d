//! `password.*`: what the operator asks of a new password beyond what Entra ID asks.

use std::{path::PathBuf, time::Duration};

use url::Url;

use super::{
    duration, kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

/// What the operator asks of a new password beyond what Entra ID asks.
#[derive(Clone, Debug)]
pub struct Password {
    /// The fewest characters.
    pub min_length: u32,
    /// The lowest score of zxcvbn, 0 to 4, that is taken; 0 asks for nothing.
    pub min_strength: u32,
    /// A file of words that may not be in it.
    pub banned_words_file: Option<PathBuf>,
    /// What the organisation is called, beside the tenant's own name.
    pub organisation_names: Vec<String>,
    /// Whether names of the person and of the organisation may not be in it.
    pub refuse_names: bool,
    /// Where it is looked for among passwords that have leaked.
    pub breach: Breach,
    /// How long that may take.
    pub breach_timeout: Duration,
}

/// Where a new password is looked for among passwords that have leaked.
#[derive(Clone, Debug)]
pub enum Breach {
    /// Nowhere.
    Off,
    /// At a service with the range API of Have I Been Pwned. The five digits are appended to this, which ends with a slash.
    Online(Url),
    /// In a file on this machine.
    File(PathBuf),
}

/// Names and words with fewer letters are in too many good passwords.
pub const SHORTEST_WORD: usize = 4;

impl Password {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let min_length = reader.or("password.min_length", &kinds::COUNT, 8);
        let min_strength = reader.or("password.min_strength", &kinds::COUNT, 0);
        // Entra ID itself takes from 8 to 256: less would promise too much, more would refuse everything.
        reader.within("password.min_length", &min_length, (8, 256), u32::to_string);
        reader.within("password.min_strength", &min_strength, (0, 4), u32::to_string);
        let refuse_names = reader.or("password.refuse_names", &kinds::BOOLEAN, false);
        let timeout = reader.or(
            "password.breach_timeout",
            &kinds::DURATION,
            Duration::from_secs(2),
        );
        let bounds = (Duration::from_millis(100), Duration::from_secs(10));
        reader.within("password.breach_timeout", &timeout, bounds, |d| {
            duration::show(*d)
        });
        Self {
            min_length,
            min_strength,
            banned_words_file: reader.optional("password.banned_words_file", &kinds::PATH),
            organisation_names: reader
                .optional("password.organisation_names", &NAMES)
                .unwrap_or_default(),
            refuse_names,
            breach: breach(reader),
            breach_timeout: timeout,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Off,
    Online,
    File,
}

fn breach(reader: &mut Reader<'_>) -> Breach {
    let place = reader.or("password.breach", &PLACE, Place::Off);
    let file = reader.optional("password.breach_file", &kinds::PATH);
    let url = match Url::parse(PWNED_PASSWORDS) {
        Ok(default) => Some(reader.or("password.breach_url", &RANGE_URL, default)),
        Err(_) => reader.optional("password.breach_url", &RANGE_URL),
    };
    if file.is_some() && place != Place::File {
        reader.warn(
            "password.breach_file",
            "is not looked into unless password.breach is \"file\"",
        );
    }
    match (place, url, file) {
        (Place::Online, Some(url), _) => Breach::Online(url),
        (Place::File, _, Some(file)) => Breach::File(file),
        (Place::File, _, None) => {
            reader.note(
                "password.breach",
                "has no file to look into",
                "set password.breach_file to the list of SHA-1 hashes that Have I Been Pwned offers",
            );
            Breach::Off
        }
        _ => Breach::Off,
    }
}

/// <https://haveibeenpwned.com/API/v3#PwnedPasswords>
const PWNED_PASSWORDS: &str = "https://api.pwnedpasswords.com/range/";

/// Five digits of a hash are no secret, but the answer decides about a password: nobody may write another.
const RANGE_URL: Kind<Url> = Kind {
    parse: |value| {
        let mut url = kinds::safe_url(value)?;
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(url)
    },
    show: Url::to_string,
    form: "write the address that the five digits are appended to, for example \"https://api.pwnedpasswords.com/range/\"",
};

const PLACES: [(&str, Place); 3] = [
    ("off", Place::Off),
    ("online", Place::Online),
    ("file", Place::File),
];

const PLACE: Kind<Place> = Kind {
    parse: |value| kinds::one_of(value, &PLACES),
    show: |place| kinds::name_of(place, &PLACES),
    form: "write \"off\", \"online\" or \"file\"",
};

const NAMES: Kind<Vec<String>> = Kind {
    parse: |value| {
        let name = |text: &str| {
            let name = text.trim();
            if name.chars().any(char::is_control) {
                return Err(Wrong::new("holds a control character or a line break"));
            }
            if name.chars().count() < SHORTEST_WORD {
                let what = format!("{name:?} has fewer than {SHORTEST_WORD} letters");
                let hint =
                    "leave it out: Entra ID does not look for it, and it is in too many good passwords";
                return Err(Wrong::with_hint(what, hint));
            }
            Ok(name.to_owned())
        };
        value.list()?.into_iter().map(name).collect()
    },
    show: |names| names.join(","),
    form: "write names, for example [\"Contoso\", \"Northwind\"]; in the environment with commas between",
};
