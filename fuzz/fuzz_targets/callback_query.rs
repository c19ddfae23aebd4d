//! Fuzzes the query of `GET /auth/callback`, which anybody can send. A query that repeats a parameter is nobody's
//! answer, and the beginning of a `state` must be fit for the name of a cookie before it is looked for.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::callback_query(data));
