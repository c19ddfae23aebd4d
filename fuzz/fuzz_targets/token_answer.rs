//! Fuzzes the answer of the token endpoint. What an error shows in the log is short, and holds neither markup nor a
//! line break.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::token_answer(data));
