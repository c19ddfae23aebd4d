//! Fuzzes the body of `POST /password`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::form(data));
