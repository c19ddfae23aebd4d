//! Fuzzes the settings file. Files that it names as holding a secret are opened, and only read.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::settings(data));
