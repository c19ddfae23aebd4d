//! Fuzzes the header `Cookie`. Nothing that was not sealed here may ever be opened.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::cookies(data));
