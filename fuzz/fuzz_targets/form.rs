//! Fuzzes the body of `POST /password`. A form with two new passwords must not be read as either of them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::form(data));
