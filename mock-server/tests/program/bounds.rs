//! Requests that would make the program hold much memory.

use std::fs;

use crate::fixture::Program;

const MIB: u64 = 1024 * 1024;

/// Returns the most memory that a program has held so far, in bytes.
fn memory_peak(program: &Program) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", program.child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().trim().parse::<u64>().unwrap() * 1024
}

/// Goal: a body takes memory by its length, not by what is written in it.
/// Method: the longest bodies that are taken, of the shortest values that there are.
#[test]
fn long_bodies_of_short_values_take_little_memory() {
    let program = Program::start(|_| {});
    let many = |n_bytes: u64| "{},".repeat(usize::try_from(n_bytes / 3).unwrap()) + "{}";
    for (method, path, body) in [
        ("POST", "/_mock/worlds/default/journal/verify", format!("{{\"in_order\": [{}]}}", many(13 * MIB))),
        ("PUT", "/_mock/worlds/default/state", format!("{{\"astrom\": {{\"environments\": [{}]}}}}", many(15 * MIB))),
    ] {
        let head = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        let answer = program.exchange(&format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()));
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        let peak = memory_peak(&program) / MIB;
        assert!(peak < 150, "{path}: {peak} MiB");
    }
}
