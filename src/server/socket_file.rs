//! The file of a unix socket: taken over when nobody listens there any more, and removed at the end.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::{Path, PathBuf};

/// Who may connect: the portal's own user and group, which the proxy joins. Connecting needs the right to write.
const MODE: u32 = 0o660;

/// A socket file of ours. It is removed when this is dropped.
pub(super) struct SocketFile {
    path: PathBuf,
    /// Device and inode, so that nobody else's file at this path is removed.
    id: (u64, u64),
}

impl SocketFile {
    /// Listens at a path. A socket that nobody listens at is replaced; anything else that is there is left alone.
    pub(super) fn listen(path: &Path) -> io::Result<(UnixListener, Self)> {
        let explain = |error: io::Error| {
            let text = format!("cannot listen on unix:{}: {error}", path.display());
            io::Error::new(error.kind(), text)
        };
        remove_stale(path).and_then(|()| create(path)).map_err(explain)
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        if fs::symlink_metadata(&self.path).is_ok_and(|found| (found.dev(), found.ino()) == self.id) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn create(path: &Path) -> io::Result<(UnixListener, SocketFile)> {
    let listener = UnixListener::bind(path)?;
    listener.set_nonblocking(true)?;
    let found = fs::symlink_metadata(path)?;
    let file = SocketFile {
        path: path.to_owned(),
        id: (found.dev(), found.ino()),
    };
    fs::set_permissions(path, Permissions::from_mode(MODE))?;
    Ok((listener, file))
}

fn remove_stale(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if !found.file_type().is_socket() {
        let text = "there is a file that is no socket; move it away, or choose another path";
        return Err(io::Error::new(ErrorKind::AlreadyExists, text));
    }
    // A socket of the other type can ask without waiting, and without a connection that the other side would have to
    // serve: the kernel says "refused" when nobody is there, and "wrong type" when somebody is (unix(7)).
    match UnixDatagram::unbound()?.connect(path) {
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => fs::remove_file(path),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(error),
        _ => Err(io::Error::new(
            ErrorKind::AddrInUse,
            "somebody listens there already; stop that program, or choose another path",
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A folder of its own, removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("repass-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_socket_is_for_owner_and_group_and_goes_with_its_listener() {
        let folder = Folder::new("own");
        let path = folder.0.join("socket");
        let (_listener, file) = SocketFile::listen(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o660);
        drop(file);
        assert!(!path.exists());
    }

    #[test]
    fn a_stale_socket_is_replaced_and_a_live_one_is_not() {
        let folder = Folder::new("stale");
        let path = folder.0.join("socket");
        // The standard library leaves the file behind.
        drop(UnixListener::bind(&path).unwrap());
        assert!(path.exists());
        let (_listener, _file) = SocketFile::listen(&path).unwrap();

        let before = fs::metadata(&path).unwrap().ino();
        let error = SocketFile::listen(&path).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::AddrInUse);
        assert!(
            error.to_string().contains("somebody listens there already"),
            "{error}"
        );
        assert_eq!(fs::metadata(&path).unwrap().ino(), before);
    }

    #[test]
    fn what_is_no_socket_stays() {
        let folder = Folder::new("file");
        let path = folder.0.join("socket");
        let elsewhere = folder.0.join("elsewhere");
        fs::write(&path, "precious").unwrap();
        drop(UnixListener::bind(&elsewhere).unwrap());
        let link = folder.0.join("link");
        symlink(&elsewhere, &link).unwrap();
        for path in [&path, &link, &folder.0] {
            let error = SocketFile::listen(path).err().unwrap();
            assert_eq!(error.kind(), ErrorKind::AlreadyExists, "{error}");
            assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
        assert!(elsewhere.exists());
    }

    #[test]
    fn the_file_of_a_successor_stays() {
        let folder = Folder::new("successor");
        let path = folder.0.join("socket");
        let (_old, file) = SocketFile::listen(&path).unwrap();
        // Kept under another name, so that its inode is not given to the next one.
        fs::rename(&path, folder.0.join("moved")).unwrap();
        let (_new, _new_file) = SocketFile::listen(&path).unwrap();
        drop(file);
        assert!(path.exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = SocketFile::listen(Path::new("/no/such/folder/socket"))
            .err()
            .unwrap();
        assert!(
            error
                .to_string()
                .starts_with("cannot listen on unix:/no/such/folder/socket: "),
            "{error}"
        );
    }
}
