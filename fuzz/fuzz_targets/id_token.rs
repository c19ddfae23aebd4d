//! Fuzzes an ID token, which must never be accepted without our key.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::id_token(data));
