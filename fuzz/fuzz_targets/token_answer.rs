//! Fuzzes the answer of the token endpoint.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::token_answer(data));
