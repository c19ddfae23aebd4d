//! The program: its ready line, its exit codes.
#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_entra-emulator");

#[test]
fn it_says_when_it_is_ready_and_ends_well_on_sigterm() {
    let mut child = Command::new(PROGRAM)
        .args(["--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert!(line.starts_with("ready emulator=http://localhost:"), "{line}");
    Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn exit_codes_tell_bad_arguments_from_failures() {
    for (arguments, code) in [
        (vec!["--listen", "nowhere"], 2),
        (vec!["--tls-name", "x.example"], 2),
        (vec!["--cloud", "mars"], 2),
        (vec!["--users", "/does/not/exist.json"], 2),
        (vec!["--help"], 0),
    ] {
        let status = Command::new(PROGRAM)
            .args(&arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert_eq!(status.unwrap().code(), Some(code), "{arguments:?}");
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().to_string();
    let status = Command::new(PROGRAM)
        .args(["--listen", &taken])
        .stderr(Stdio::null())
        .status();
    assert_eq!(status.unwrap().code(), Some(1));
    drop(listener);
}
