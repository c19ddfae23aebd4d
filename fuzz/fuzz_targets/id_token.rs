//! Fuzzes an ID token, which must never be accepted: its key is one that nobody signs with here. So this reaches the
//! header and the signature, and not the claims behind them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::id_token(data));
