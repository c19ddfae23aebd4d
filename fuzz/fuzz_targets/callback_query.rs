//! Fuzzes the query of `GET /auth/callback`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::callback_query(data));
