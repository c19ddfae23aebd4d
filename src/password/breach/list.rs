//! A file of hashes in order, as the downloader of Have I Been Pwned writes it: `HASH:COUNT` a line, SHA-1, 40 digits.
//!
//! It may have tens of gigabytes, so it is searched where it lies: each step reads one line or two in the middle of what
//! remains, some forty of them in all.

use std::cmp::Ordering;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use super::{DIGITS, Hash, NotKnown, entry};

/// The longest line, in bytes: 40 digits, a colon, a count of up to 20 digits, and the line's end.
const LONGEST_LINE: usize = 64;
/// How many places of the file are looked at when it is opened.
const PROBES: u64 = 64;

/// The file. It is kept open: another one in its place is found when somebody looks.
pub(super) struct List {
    file: File,
    size: u64,
}

/// A line and where it stands.
struct Line {
    hash: String,
    counts: bool,
    start: u64,
    end: u64,
}

impl List {
    /// Opens the file, and looks at some places of it. An error says why it cannot be used, and how to mend it.
    pub(super) fn open(path: &Path) -> Result<Self, String> {
        let cannot = |error: io::Error| format!("{error}; let the portal's user read it");
        // A pipe would make the start wait for its writer.
        let about = fs::metadata(path).map_err(cannot)?;
        if !about.is_file() {
            return Err("it is no file; name the list itself".to_owned());
        }
        let file = File::open(path).map_err(cannot)?;
        let size = file.metadata().map_err(cannot)?.len();
        let list = Self { file, size };
        list.probe().map_err(|NotKnown(why)| {
            format!("{why}; it takes the SHA-1 list ordered by hash, HASH:COUNT a line")
        })?;
        Ok(list)
    }

    /// Whether this hash is in it, with a count.
    pub(super) fn knows(&self, hash: &Hash) -> Result<bool, NotKnown> {
        // Lines that may be it begin in here.
        let (mut low, mut high) = (0, self.size);
        while low < high {
            let middle = low + (high - low) / 2;
            let Some(line) = self.line_from(middle)?.filter(|line| line.start < high) else {
                high = middle;
                continue;
            };
            match line.hash.as_str().cmp(hash.0.as_str()) {
                Ordering::Equal => return Ok(line.counts),
                Ordering::Less => low = line.end,
                Ordering::Greater => high = middle,
            }
        }
        Ok(false)
    }

    /// Looks at places all over the file: each is a line, and they are in order.
    fn probe(&self) -> Result<(), NotKnown> {
        let mut before: Option<Line> = None;
        for probe in 0..PROBES {
            let at = u64::try_from(u128::from(self.size) * u128::from(probe) / u128::from(PROBES));
            let Some(line) = self.line_from(at.unwrap_or_default())? else {
                break;
            };
            if before.is_some_and(|before| before.start < line.start && before.hash >= line.hash) {
                return Err(NotKnown::new("its hashes are not in order"));
            }
            before = Some(line);
        }
        match before {
            Some(_) => Ok(()),
            None => Err(NotKnown::new("it is empty")),
        }
    }

    /// The first line that begins at this place or after it.
    fn line_from(&self, at: u64) -> Result<Option<Line>, NotKnown> {
        // From the byte before: it says whether a line begins at this very place.
        let from = at.saturating_sub(1);
        let bytes = self.read(from)?;
        let skip = if at == 0 {
            0
        } else {
            match bytes.iter().position(|byte| *byte == b'\n') {
                Some(end) => end + 1,
                None if bytes.len() <= LONGEST_LINE => return Ok(None),
                None => return Err(garbled(from)),
            }
        };
        let rest = bytes.get(skip..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(None);
        }
        let start = from + skip as u64;
        let length = match rest.iter().position(|byte| *byte == b'\n') {
            Some(end) => end + 1,
            None => rest.len(),
        };
        let line = rest.get(..length).and_then(|line| std::str::from_utf8(line).ok());
        let line = line.filter(|line| line.len() <= LONGEST_LINE);
        let (hash, counts) = line
            .and_then(|line| entry(line.trim_ascii_end(), DIGITS))
            .ok_or_else(|| garbled(start))?;
        Ok(Some(Line {
            hash: hash.to_ascii_uppercase(),
            counts,
            start,
            end: start + length as u64,
        }))
    }

    /// Two of the longest lines, or what is left of the file.
    fn read(&self, from: u64) -> Result<Vec<u8>, NotKnown> {
        let mut bytes = vec![0; 2 * LONGEST_LINE];
        let mut filled = 0;
        while let Some(free) = bytes.get_mut(filled..).filter(|free| !free.is_empty()) {
            match self.file.read_at(free, from + filled as u64) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(NotKnown::new(format!("the list cannot be read: {error}"))),
            }
        }
        bytes.truncate(filled);
        Ok(bytes)
    }
}

fn garbled(at: u64) -> NotKnown {
    NotKnown::new(format!("there is no hash with its count at byte {at}"))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    use secrecy::SecretString;
    use zeroize::Zeroizing;

    use super::*;

    /// A file of its own, which goes with the value.
    struct Written(PathBuf);

    impl Written {
        fn of(text: &[u8]) -> Self {
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let name = format!(
                "repass-list-{}-{}",
                std::process::id(),
                COUNT.fetch_add(1, SeqCst)
            );
            let path = std::env::temp_dir().join(name);
            fs::write(&path, text).unwrap();
            Self(path)
        }
    }

    impl Drop for Written {
        fn drop(&mut self) {
            let _ = fs::remove_file(&self.0);
        }
    }

    fn hash_of(number: usize) -> Hash {
        Hash::of(&SecretString::from(format!("password {number}")))
    }

    /// The list of these passwords, with counts of every length.
    fn list_of(count: usize, end: &str) -> String {
        let mut hashes: Vec<_> = (0..count).map(|number| hash_of(number).0.to_string()).collect();
        hashes.sort_unstable();
        let lines = hashes.iter().enumerate();
        let count_of = |number: usize| 7_u64.pow(u32::try_from(number % 22).unwrap());
        let line = |(number, hash): (usize, &String)| format!("{hash}:{}{end}", count_of(number));
        lines.map(line).collect()
    }

    #[test]
    fn finds_every_hash_that_is_there_and_no_other() {
        for count in [1, 2, 3, 7, 64, 200] {
            for end in ["\n", "\r\n"] {
                let text = list_of(count, end);
                for text in [text.trim_end(), &text, &text.to_lowercase()] {
                    let written = Written::of(text.as_bytes());
                    let list = List::open(&written.0).unwrap();
                    for number in 0..2 * count {
                        let known = list.knows(&hash_of(number));
                        assert_eq!(known, Ok(number < count), "{number} of {count} {end:?}");
                    }
                    for digit in ["0", "F"] {
                        let edge = Hash(Zeroizing::new(digit.repeat(DIGITS)));
                        assert_eq!(list.knows(&edge), Ok(false), "{digit} of {count}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_counts_for_nothing_is_not_known() {
        let written = Written::of(format!("{}:0\n", *hash_of(1).0).as_bytes());
        assert_eq!(List::open(&written.0).unwrap().knows(&hash_of(1)), Ok(false));
    }

    #[test]
    fn a_file_that_is_no_such_list_is_not_opened() {
        let good = list_of(100, "\n");
        let mut lines: Vec<_> = good.lines().collect();
        lines.reverse();
        let long = format!("{}:{}\n", *hash_of(1).0, "9".repeat(80));
        for (text, says) in [
            (String::new(), "it is empty"),
            ("\n".to_owned(), "there is no hash with its count at byte 0"),
            (
                "8846F7EAEE8FB117AD06BDD830B7586C:1\n".repeat(9),
                "there is no hash",
            ),
            (good.replace(':', ";"), "there is no hash"),
            (good.replace('\n', ""), "there is no hash"),
            (lines.join("\n"), "its hashes are not in order"),
            (long, "there is no hash"),
            ("x".repeat(10_000), "there is no hash"),
            ("\0".repeat(10_000), "there is no hash"),
        ] {
            let written = Written::of(text.as_bytes());
            let error = List::open(&written.0).err().unwrap();
            assert!(error.starts_with(says), "{says}: {error}");
            assert!(
                error.contains("; it takes the SHA-1 list ordered by hash"),
                "{error}"
            );
        }
        for (path, says) in [
            ("/no/such/list", "No such file"),
            ("/tmp", "it is no file"),
            ("/dev/zero", "it is no file"),
        ] {
            let error = List::open(Path::new(path)).err().unwrap();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn a_file_that_goes_bad_is_not_known() {
        let text = list_of(200, "\n");
        let written = Written::of(text.as_bytes());
        let list = List::open(&written.0).unwrap();
        fs::write(&written.0, "?".repeat(text.len())).unwrap();
        assert!(list.knows(&hash_of(1)).is_err());
        fs::write(&written.0, "").unwrap();
        assert_eq!(list.knows(&hash_of(1)), Ok(false));
    }
}
