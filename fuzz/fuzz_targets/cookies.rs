//! Fuzzes the header `Cookie`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::cookies(data));
