use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fixture::{Program, program};

/// Stands between the outputs of two blocks; no block prints it.
const SEPARATOR: &str = "-- the next block of this guide --";

/// A block of a guide that a shell runs, and what it prints, if the guide shows that.
struct Block {
    line_number: usize,
    script: String,
    shown: Option<String>,
}

/// Goal: every shell block of every guide works as it stands, in the order of the page, and prints what the page shows.
#[cfg(unix)]
#[test]
fn blocks_of_the_guides_print_what_the_guides_show() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guides: Vec<PathBuf> =
        fs::read_dir(package.join("guides")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut n_shown = 0;
    for guide in guides {
        let blocks = blocks(&fs::read_to_string(&guide).unwrap());
        let outputs = run(package, &blocks);
        for (block, printed) in blocks.iter().zip(outputs) {
            let Some(shown) = &block.shown else { continue };
            n_shown += 1;
            let place = format!("{}:{}", guide.display(), block.line_number);
            assert!(matches(shown, &printed), "{place}: it shows\n{shown}\nand prints\n{printed}");
        }
    }
    assert!(n_shown > 20, "the guides show what {n_shown} blocks print");
}

/// Goal: what the README tells to paste about a running mock prints what it shows.
#[cfg(unix)]
#[test]
fn lines_of_the_readme_print_what_it_shows() {
    let program = Program::start(|_| {});
    let blocks = blocks(include_str!("../../../README.md"));
    let shown: Vec<&Block> = blocks.iter().filter(|block| block.shown.is_some()).collect();
    assert!(!shown.is_empty());
    for Block { script, shown, .. } in shown {
        let here = script.replace("127.0.0.1:8080", &program.authority);
        let output = Command::new("sh").args(["-euc", &here]).env("NO_PROXY", "*").output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(shown.as_ref().is_some_and(|shown| matches(shown, &printed)), "{script}\nprints\n{printed}");
    }
}

/// Runs the blocks in one shell beside one mock, and returns what each printed.
fn run(package: &Path, blocks: &[Block]) -> Vec<String> {
    let bin = Path::new(env!("CARGO_BIN_EXE_tokenwright-mock")).parent().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    let scripts: Vec<&str> = blocks.iter().map(|block| block.script.as_str()).collect();
    let script = format!("exec 2>&1\n{}", scripts.join(&format!("echo '{SEPARATOR}'\n")));
    let mut command = program();
    // A proxy of the machine is for other servers. The repository is where the pages say that they are read.
    command.env("PATH", format!("{}:{path}", bin.display())).env("NO_PROXY", "*");
    command.current_dir(package.parent().unwrap());
    let output = command.args(["exec", "--", "bash", "-euc", &script]).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{script}\nprinted\n{printed}");
    printed.split(&format!("{SEPARATOR}\n")).map(str::to_owned).collect()
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((place, line)) = lines.next() {
        let Some(language) = line.strip_prefix("```").filter(|language| !language.is_empty()) else { continue };
        let text: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        let text = text.join("\n") + "\n";
        match (language, blocks.last_mut()) {
            ("sh", _) => blocks.push(Block { line_number: place + 1, script: text, shown: None }),
            ("text", Some(block)) => block.shown = Some(text),
            _ => {}
        }
    }
    blocks
}

/// Whether a text is the one that is shown, in which an ellipsis stands for anything within a line.
fn matches(shown: &str, printed: &str) -> bool {
    let (shown, printed): (Vec<&str>, Vec<&str>) = (shown.lines().collect(), printed.lines().collect());
    shown.len() == printed.len() && shown.iter().zip(printed).all(|(shown, printed)| line_matches(shown, printed))
}

fn line_matches(shown: &str, mut printed: &str) -> bool {
    let Some((head, rest)) = shown.split_once('…') else { return shown == printed };
    let Some(after_head) = printed.strip_prefix(head) else { return false };
    printed = after_head;
    let (middle, tail) = rest.rsplit_once('…').unwrap_or(("", rest));
    for part in middle.split('…') {
        let Some(place) = printed.find(part) else { return false };
        printed = &printed[place + part.len()..];
    }
    printed.len() >= tail.len() && printed.ends_with(tail)
}

#[test]
fn ellipsis_stands_for_anything_within_a_line() {
    for (shown, printed, is_matched) in [
        ("a\n", "a\n", true),
        ("a\n", "a\nb\n", false),
        ("a…\n", "abc\n", true),
        ("a…c…e\n", "abcde\n", true),
        ("a…c…e\n", "abde\n", false),
        ("a…e\n", "a\ne\n", false),
        ("ab…b\n", "ab\n", false),
    ] {
        assert_eq!(matches(shown, printed), is_matched, "{shown:?} {printed:?}");
    }
}
