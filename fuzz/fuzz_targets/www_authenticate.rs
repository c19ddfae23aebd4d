//! Fuzzes the header `WWW-Authenticate` of an answer of Graph.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::www_authenticate(data));
