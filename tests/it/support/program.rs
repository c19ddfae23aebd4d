//! The built program as a process of its own.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The longest that anything may take here.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process that runs. It is killed when it is dropped.
pub(crate) struct Program {
    child: Child,
    lines: Receiver<String>,
    errors: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
    /// The lines of standard output so far.
    pub(crate) output: Vec<String>,
}

/// How a process ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) output: Vec<String>,
    pub(crate) errors: String,
}

impl Program {
    /// Starts `repass` with these arguments and no environment but this.
    pub(crate) fn start(arguments: &[&str], env: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repass"));
        command.args(arguments).env_clear().envs(env.iter().copied());
        Self::spawn(command)
    }

    /// Starts a command that becomes the program in the end.
    pub(crate) fn spawn(mut command: Command) -> Self {
        let mut child = command
            .current_dir(env!("CARGO_TARGET_TMPDIR"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (stdout, stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let (send, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        let errors = Arc::new(Mutex::new(String::new()));
        let written = Arc::clone(&errors);
        let reader = thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let mut errors = written.lock().unwrap();
                errors.push_str(&line);
                errors.push('\n');
            }
        });
        Self {
            child,
            lines,
            errors,
            reader: Some(reader),
            output: Vec::new(),
        }
    }

    /// Waits for the line that begins with `ready `, and returns its addresses by name.
    pub(crate) fn ready(&mut self) -> BTreeMap<String, String> {
        loop {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else {
                let _ = self.child.kill();
                panic!("it was never ready: {:?} {}", self.output, self.errors());
            };
            self.output.push(line.clone());
            if let Some(addresses) = line.strip_prefix("ready ") {
                let pairs = addresses.split(' ').filter_map(|pair| pair.split_once('='));
                return pairs
                    .map(|(name, url)| (name.to_owned(), url.to_owned()))
                    .collect();
            }
        }
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal by its name, for example `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(status.success());
    }

    /// What it wrote to standard error so far.
    pub(crate) fn errors(&self) -> String {
        self.errors.lock().unwrap().clone()
    }

    /// Waits for the end.
    pub(crate) fn end(mut self) -> Ended {
        // The output ends with the program.
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => self.output.push(line),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    panic!("it does not end: {:?} {}", self.output, self.errors())
                }
            }
        }
        let code = self.child.wait().unwrap().code();
        self.reader.take().unwrap().join().unwrap();
        let errors = self.errors();
        let output = std::mem::take(&mut self.output);
        Ended { code, output, errors }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
