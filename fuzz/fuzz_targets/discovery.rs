//! Fuzzes the discovery document. Only plain addresses on the host of the authority may be believed.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::discovery(data));
