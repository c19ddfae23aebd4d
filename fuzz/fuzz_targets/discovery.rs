//! Fuzzes the discovery document.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::discovery(data));
