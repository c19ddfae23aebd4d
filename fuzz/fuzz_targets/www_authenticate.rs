//! Fuzzes the header `WWW-Authenticate` of an answer of Graph. What is passed on to the sign-in is a JSON object, and
//! short.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::www_authenticate(data));
