//! Notices that files were changed, by looking at them now and then, and reads them again.
//!
//! Looking, and not a watch of the kernel's: that one goes dead when Kubernetes swaps the folder behind `..data`, and it
//! sees nothing on a network share.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

/// How often to look.
pub const LOOK_EVERY: Duration = Duration::from_secs(5);

/// What files look like from outside, links followed. A different one means that a file was written, replaced or removed.
///
/// Take it **before** you read the files: what is written meanwhile then shows as a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(Vec<Option<[i128; 5]>>);

impl Fingerprint {
    /// Of these files as they are now. One that cannot be looked at counts as not there.
    pub fn of<P: AsRef<Path>>(paths: &[P]) -> Self {
        Self(paths.iter().map(|path| look(path.as_ref())).collect())
    }
}

fn look(path: &Path) -> Option<[i128; 5]> {
    let found = fs::metadata(path).ok()?;
    // The time of the last change (ctime) cannot be set, as `cp --preserve` sets the time of the last write, and it moves
    // when somebody is given the right to read.
    let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
    Some([
        found.dev().into(),
        found.ino().into(),
        found.size().into(),
        nanoseconds(found.mtime(), found.mtime_nsec()),
        nanoseconds(found.ctime(), found.ctime_nsec()),
    ])
}

/// What a file says, read again when it changes. One that cannot be used changes nothing: what was read last stays.
pub struct Watched<T> {
    path: PathBuf,
    /// The setting that names the file.
    key: &'static str,
    read: Read<T>,
    current: RwLock<Arc<T>>,
    seen: Mutex<Seen>,
}

/// Says in words why a file cannot be used, and how to mend that.
type Read<T> = Box<dyn Fn(&Path) -> Result<T, String> + Send + Sync>;

/// What was found at the last look.
struct Seen {
    file: Fingerprint,
    /// Why it could not be used, if so. It is tried again at every look, and this is said once.
    failure: Option<String>,
}

/// A file that cannot be used at the start: which setting names it, where it is, and why.
#[derive(Debug)]
pub struct Unusable(String);

impl std::fmt::Display for Unusable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unusable {}

impl<T> Watched<T> {
    /// Reads the file that the setting `key` names. `read` says in words why it cannot be used, and how to mend that; it
    /// never quotes the file.
    pub fn open(
        key: &'static str,
        path: &Path,
        read: impl Fn(&Path) -> Result<T, String> + Send + Sync + 'static,
    ) -> Result<Self, Unusable> {
        let file = Fingerprint::of(&[path]);
        let first = read(path)
            .map_err(|cause| Unusable(format!("{key}: {} cannot be used: {cause}", path.display())))?;
        Ok(Self {
            path: path.to_owned(),
            key,
            read: Box::new(read),
            current: RwLock::new(Arc::new(first)),
            seen: Mutex::new(Seen { file, failure: None }),
        })
    }

    /// What it says now.
    pub fn current(&self) -> Arc<T> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads it again if it changed, or could not be used.
    pub fn look(&self) {
        let mut seen = self.seen();
        let file = Fingerprint::of(&[&self.path]);
        if file != seen.file || seen.failure.is_some() {
            seen.file = file;
            self.read_again(&mut seen);
        }
    }

    /// Reads it again because somebody asks for it, and says how that went.
    pub fn reload(&self) {
        let mut seen = self.seen();
        seen.file = Fingerprint::of(&[&self.path]);
        seen.failure = None;
        self.read_again(&mut seen);
    }

    fn read_again(&self, seen: &mut Seen) {
        let key = self.key;
        match (self.read)(&self.path) {
            Ok(new) => {
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(new);
                seen.failure = None;
                tracing::info!("{key} was read again");
            }
            Err(cause) => {
                if seen.failure.as_ref() != Some(&cause) {
                    tracing::error!(%cause, "{key} was not read again; what was read last stays");
                }
                seen.failure = Some(cause);
            }
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn every_way_to_change_a_file_is_noticed() {
        let folder = std::env::temp_dir().join(format!("repass-files-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        // As Kubernetes mounts a secret: the file is a link into `..data`, which is a link to the folder of now.
        for version in ["1", "2"] {
            fs::create_dir_all(folder.join(version)).unwrap();
            fs::write(folder.join(version).join("key"), version).unwrap();
        }
        symlink("1", folder.join("..data")).unwrap();
        symlink("..data/key", folder.join("key")).unwrap();
        let paths = [folder.join("key"), folder.join("other")];
        let mut before = Fingerprint::of(&paths);
        let mut changed = |what: &str, change: &dyn Fn()| {
            assert_eq!(Fingerprint::of(&paths), before, "without a change, before {what}");
            change();
            let after = Fingerprint::of(&paths);
            assert_ne!(after, before, "{what}");
            before = after;
        };
        changed("the swap of a folder", &|| {
            symlink("2", folder.join("..new")).unwrap();
            fs::rename(folder.join("..new"), folder.join("..data")).unwrap();
        });
        changed("a longer text", &|| fs::write(&paths[0], "longer").unwrap());
        changed("a second file", &|| fs::write(&paths[1], "a").unwrap());
        changed("a file in its place", &|| {
            fs::write(folder.join("new"), "b").unwrap();
            fs::rename(folder.join("new"), &paths[1]).unwrap();
        });
        changed("removal", &|| fs::remove_file(&paths[1]).unwrap());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_that_went_bad_leaves_what_was_read_last() {
        let path = std::env::temp_dir().join(format!("repass-watched-{}", std::process::id()));
        let number = |path: &Path| {
            let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
            text.parse::<u32>().map_err(|error| error.to_string())
        };
        fs::write(&path, "one").unwrap();
        let unusable = Watched::open("some.key", &path, number)
            .err()
            .unwrap()
            .to_string();
        assert!(unusable.starts_with("some.key: ") && unusable.contains(path.to_str().unwrap()));
        fs::write(&path, "1").unwrap();
        let watched = Watched::open("some.key", &path, number).unwrap();
        for (written, says) in [("22", 22), ("bad", 22), ("333", 333)] {
            fs::write(&path, written).unwrap();
            watched.look();
            assert_eq!(*watched.current(), says, "{written}");
        }
        fs::remove_file(&path).unwrap();
        watched.look();
        watched.reload();
        assert_eq!(*watched.current(), 333);
    }
}
