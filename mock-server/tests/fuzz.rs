//! Arbitrary bytes for every parser of what clients write: none may panic, and none may take more
//! memory than in proportion to what it reads.
//!
//! The inputs are the files in `corpus/` and mutations of them; a mutant that a parser can read is
//! mutated further, which carries the search past the first error without instrumented code. A
//! seed decides all of it. `corpus/README.md` has the command for ten million runs.
//!
//! Time is not asserted, because a loaded machine would fail such a test. Instead the long inputs
//! are long enough that a parser which goes over its text again and again would not come back, and
//! `benches/parsers.rs` shows what a byte costs at several lengths.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{env, fs};

use tokenwright_mock::internals::fuzz::{Outcome, Parser, parsers};

/// Mutations a parser unless `TOKENWRIGHT_FUZZ_RUNS` says otherwise.
const RUNS_DEFAULT: u64 = 10_000;

/// The length of long inputs, and their length in a run that was asked for.
const LONG: usize = 1 << 16;
const LONG_ON_REQUEST: usize = 1 << 20;

/// The longest mutant: long enough for several of anything, short enough for millions of runs.
const MUTANT_MAX: usize = 512;

/// How many mutants are kept for further mutation.
const POOL_MAX: usize = 1_024;

/// The bytes that reading may allocate in all, freed ones and the moves of growing lists included.
/// Most go to an access list: its tree makes room for a whole node at once, and four bytes of text
/// become an entry of two hash tables and that tree.
fn allocation_max(input: &[u8]) -> u64 {
    let len = u64::try_from(input.len()).unwrap();
    65_536 + 256 * len
}

#[test]
fn every_parser_has_a_corpus_and_every_corpus_a_parser() {
    let folders = fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut folders: Vec<String> = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let mut names: Vec<String> = parsers().iter().map(|parser| parser.name.to_owned()).collect();
    folders.sort();
    names.sort();
    assert_eq!(folders, names);
    for parser in parsers() {
        let outcomes: Vec<Outcome> = seeds(&parser).iter().map(|input| parser.read(input)).collect();
        assert!(outcomes.contains(&Outcome::Read) && outcomes.contains(&Outcome::Refused), "{}", parser.name);
    }
}

#[test]
fn corpus_is_read_without_harm() {
    for parser in parsers() {
        for input in seeds(&parser) {
            check(&parser, &input);
        }
    }
}

#[test]
fn mutations_are_read_without_harm() {
    let n_runs = number("TOKENWRIGHT_FUZZ_RUNS").unwrap_or(RUNS_DEFAULT);
    let chosen = env::var("TOKENWRIGHT_FUZZ_PARSER").ok();
    let is_chosen = |parser: &Parser| chosen.as_ref().is_none_or(|name| name == parser.name);
    let mut parsers = parsers().into_iter().filter(is_chosen).peekable();
    assert!(parsers.peek().is_some(), "TOKENWRIGHT_FUZZ_PARSER names no parser: {chosen:?}");
    for parser in parsers {
        let mut random = Random::new(&parser);
        let mut pool = seeds(&parser);
        let (n_seeds, mut n_read) = (pool.len(), 0_u64);
        for _ in 0..n_runs {
            let input = random.mutant(&pool);
            if check(&parser, &input) == Outcome::Refused {
                continue;
            }
            n_read += 1;
            if pool.len() < POOL_MAX {
                pool.push(input);
            } else {
                // The seeds stay, so that the search cannot drift away from them.
                let place = n_seeds + random.below(POOL_MAX - n_seeds);
                pool[place] = input;
            }
        }
        report(&format!("{}: {n_runs} mutations, {n_read} of them readable", parser.name));
        assert!(n_read > 0 || n_runs == 0, "{}: no mutation is readable", parser.name);
    }
}

/// Goal: length alone does no harm.
/// Method: every input of the corpus with a random piece of it repeated.
#[test]
fn long_inputs_are_read_without_harm() {
    let len = if number("TOKENWRIGHT_FUZZ_RUNS").is_some() { LONG_ON_REQUEST } else { LONG };
    for parser in parsers() {
        let mut random = Random::new(&parser);
        for seed in seeds(&parser).iter().filter(|seed| !seed.is_empty()) {
            for _ in 0..8 {
                let (start, end) = random.piece_of(seed);
                let (head, piece, tail) = (&seed[..start], &seed[start..end], &seed[end..]);
                check(&parser, &[head, &piece.repeat(len / piece.len()), tail].concat());
            }
        }
    }
}

/// Goal: many different entries cost no more than their number.
/// Method: long lists without repetition, which the corpus cannot give.
#[test]
fn long_lists_are_read_without_harm() {
    let list = |name: &str, separator: &str, entry: &dyn Fn(usize) -> String| {
        let parser = parsers().into_iter().find(|parser| parser.name == name).unwrap();
        let entries: Vec<String> = (0..LONG / 16).map(entry).collect();
        assert_eq!(check(&parser, entries.join(separator).as_bytes()), Outcome::Read, "{name}");
    };
    list("astrom_selector", ",", &|i| format!("scope(\"scope {i}\")"));
    list("astra_control_filter", ",", &|i| format!("name in '{i}'"));
    list("ops_manager_access_list", "\n", &|i| format!("10.{}.{}.0/24", i / 256, i % 256));
    list("ops_manager_access_list", "\n", &|i| format!("2001:db8::{i:x}"));
}

/// Reads an input and returns what came of it. One that does harm is put into the corpus.
#[track_caller]
fn check(parser: &Parser, input: &[u8]) -> Outcome {
    let mut outcome = Ok(Outcome::Refused);
    let used = allocation_counter::measure(|| {
        outcome = catch_unwind(AssertUnwindSafe(|| parser.read(input)));
    });
    let allowed = allocation_max(input);
    match outcome {
        Ok(outcome) if used.bytes_total <= allowed => outcome,
        Ok(_) => {
            let path = keep(parser, input);
            panic!("{} allocates {} bytes for {}, {allowed} are enough", parser.name, used.bytes_total, path.display())
        }
        Err(_) => panic!("{} panics on {}", parser.name, keep(parser, input).display()),
    }
}

fn keep(parser: &Parser, input: &[u8]) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    input.hash(&mut hasher);
    let path = corpus().join(parser.name).join(format!("found-{:016x}", hasher.finish()));
    fs::write(&path, input).unwrap();
    path
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// Returns the inputs of a parser's corpus in the order of their names, so that the same seed gives
/// the same run everywhere.
fn seeds(parser: &Parser) -> Vec<Vec<u8>> {
    let files = fs::read_dir(corpus().join(parser.name)).unwrap();
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{variable} is no number: {text}")))
}

#[expect(clippy::print_stderr, reason = "whoever asked for a long run wants to see what it did")]
fn report(line: &str) {
    eprintln!("{line}");
}

/// SplitMix64: mutations need speed and repeatability, not secrecy.
struct Random(u64);

impl Random {
    fn new(parser: &Parser) -> Self {
        let mut hasher = DefaultHasher::new();
        (parser.name, number("TOKENWRIGHT_FUZZ_SEED").unwrap_or(1)).hash(&mut hasher);
        Self(hasher.finish())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`, which is not zero.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(self.next() % end).unwrap()
    }

    /// Returns the bounds of a piece of at least one byte.
    fn piece_of(&mut self, bytes: &[u8]) -> (usize, usize) {
        let start = self.below(bytes.len());
        (start, start + 1 + self.below(bytes.len() - start))
    }

    /// Changes one of `pool` in up to four places, most often in one.
    fn mutant(&mut self, pool: &[Vec<u8>]) -> Vec<u8> {
        let mut input = pool[self.below(pool.len())].clone();
        for _ in 0..=self.below(4) * self.below(2) {
            self.mutate(&mut input, pool);
        }
        input.truncate(MUTANT_MAX);
        input
    }

    fn mutate(&mut self, input: &mut Vec<u8>, pool: &[Vec<u8>]) {
        /// Characters that some parser gives a meaning, and such as need more than one byte.
        const PIECES: [&str; 34] = [
            "\"",
            "'",
            "~",
            "\\",
            ",",
            "=",
            "(",
            ")",
            "[*]",
            ".",
            ":",
            "/",
            "+",
            "-",
            " ",
            "%20",
            "\t",
            "\n",
            "0",
            "1",
            "9",
            "T",
            "Z",
            "now",
            "::",
            "::ffff:",
            "/32",
            "/128",
            "é",
            "\u{0}",
            "\u{7f}",
            "\u{10ffff}",
            "desc",
            "nc=",
        ];
        let at = self.below(input.len() + 1);
        match self.below(8) {
            0 => drop(input.splice(at..at, PIECES[self.below(PIECES.len())].bytes())),
            1 => input.insert(at, self.next().to_be_bytes()[0]),
            _ if input.is_empty() => {}
            2 => input[at.saturating_sub(1)] = self.next().to_be_bytes()[0],
            3 => input[at.saturating_sub(1)] ^= 1 << self.below(8),
            4 => input[at.saturating_sub(1)] = b'0' + u8::try_from(self.below(10)).unwrap(),
            5 => {
                let (start, end) = self.piece_of(input);
                input.drain(start..end.min(start + 8));
            }
            6 => {
                let (start, end) = self.piece_of(input);
                let piece = input[start..end].repeat(1 + self.below(3));
                input.splice(at..at, piece);
            }
            _ => {
                let other = &pool[self.below(pool.len())];
                if !other.is_empty() {
                    let (start, end) = self.piece_of(other);
                    input.splice(at..at, other[start..end].iter().copied());
                }
            }
        }
    }
}
