//! Notices that files were changed, by looking at them now and then.
//!
//! Looking, and not a watch of the kernel's: that one goes dead when Kubernetes swaps the folder behind `..data`, and it
//! sees nothing on a network share.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
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
}
