//! Fuzzes the answer of the keys endpoint.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::keys(data));
