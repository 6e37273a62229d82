use std::process::Command;

use serde_json::Value;

use crate::fixture::Program;

#[test]
fn every_printed_curl_line_works_as_it_stands() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let lines: Vec<&String> = greeting.iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(lines.len(), 3, "{greeting:#?}");
    for line in lines {
        let output = Command::new("sh").args(["-c", &format!("{line} --silent --show-error --fail")]).output().unwrap();
        assert!(output.status.success(), "{line}\n{output:?}");
        let body: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert!(body.is_object(), "{line}\n{body:#}");
    }
}

#[test]
fn line_of_the_readme_is_the_one_that_the_program_prints() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let line = greeting.iter().find(|line| line.starts_with("curl ")).unwrap();
    let line = line.replace(&program.authority, "127.0.0.1:8080");
    let readme = include_str!("../../../README.md");
    assert!(readme.lines().any(|shown| shown == line), "the README does not show: {line}");
}
