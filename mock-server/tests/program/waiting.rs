//! Clients that wait for the journal, and what they cost the program.

use std::fs;
use std::thread;

use crate::fixture::Program;

/// Returns the processor time that a program has taken, in hundredths of a second.
fn processor_time(program: &Program) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", program.child.id())).unwrap();
    // Behind the name, which stands in parentheses: user and system time are the 14th and 15th values.
    let values: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    values[11..=12].iter().map(|value| value.parse::<u64>().unwrap()).sum()
}

/// Goal: who waits takes no processor time while nothing happens.
/// Method: three clients wait for a second for what never comes.
#[test]
fn waiting_takes_no_processor_time() {
    let program = Program::start(|_| {});
    let body = r#"{"query": {"operation": "api_token_create", "target": "nothing"}, "patience_ms": 1000}"#;
    let request = format!(
        "POST /_mock/worlds/default/journal/wait HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let before = processor_time(&program);
    thread::scope(|scope| {
        let waiters: Vec<_> = (0..3).map(|_| scope.spawn(|| program.exchange(&request))).collect();
        for waiter in waiters {
            assert!(waiter.join().unwrap().contains(r#""met":false"#));
        }
    });
    let taken = processor_time(&program) - before;
    assert!(taken < 20, "{taken} hundredths of a second");
}
