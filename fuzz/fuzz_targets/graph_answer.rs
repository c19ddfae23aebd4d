//! Fuzzes the body of an answer of Graph: refusals, account facts, organisations.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| repass::fuzzing::graph_answer(data));
