//! One portal: the built program at ports that stay, so that HAProxy finds the next one where the last one was.

use std::sync::Mutex;

use crate::support::{Program, ports};

/// A portal, and its successors.
pub(super) struct Replica {
    pub(super) port: u16,
    pub(super) admin: u16,
    settings: Vec<(&'static str, String)>,
    program: Mutex<Option<Program>>,
    /// What those wrote to standard error that are gone.
    logs: Mutex<String>,
}

impl Replica {
    /// Starts it with these settings, and its own addresses.
    pub(super) fn start(settings: &[(&'static str, String)]) -> Self {
        let (port, admin) = (ports::single(), ports::single());
        let mut settings = settings.to_vec();
        settings.push(("REPASS_SERVER__LISTEN", format!("127.0.0.1:{port}")));
        settings.push(("REPASS_SERVER__ADMIN_LISTEN", format!("127.0.0.1:{admin}")));
        let replica = Self {
            port,
            admin,
            settings,
            program: Mutex::new(None),
            logs: Mutex::default(),
        };
        replica.begin();
        replica
    }

    /// `kill -9`, and starts a new one.
    pub(super) fn kill_and_start(&self) {
        let program = self.take();
        program.signal("KILL");
        let ended = program.end();
        self.keep(&ended.errors);
        assert_eq!(ended.code, None, "it ended by itself: {}", ended.errors);
        self.begin();
    }

    /// `SIGTERM`, waits for a clean end, and starts a new one.
    pub(super) fn update(&self) {
        let program = self.take();
        program.signal("TERM");
        let ended = program.end();
        assert_eq!(ended.code, Some(0), "{}", ended.errors);
        self.keep(&ended.errors);
        self.begin();
    }

    /// Everything that was logged here so far.
    pub(super) fn log(&self) -> String {
        let current = self.program.lock().unwrap().as_ref().map(Program::errors);
        self.logs.lock().unwrap().clone() + &current.unwrap_or_default()
    }

    fn begin(&self) {
        let settings: Vec<_> = self
            .settings
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let mut program = Program::start(&["serve", "--config", "/dev/null"], &settings);
        program.ready();
        *self.program.lock().unwrap() = Some(program);
    }

    fn take(&self) -> Program {
        self.program.lock().unwrap().take().expect("it runs")
    }

    fn keep(&self, log: &str) {
        self.logs.lock().unwrap().push_str(log);
    }
}
