use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::{self, Debug};

use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestCaseError, TestError, TestRunner};

/// How much of one API is tried.
pub(crate) struct Plan {
    pub(crate) api: &'static str,
    pub(crate) n_sequences: u32,
    /// What the default seed gives at least, so that a change of a strategy cannot quietly shrink it.
    pub(crate) n_operations_min: u64,
    /// The same for what has to succeed.
    pub(crate) reached_min: &'static [(&'static str, u64)],
    /// Where sequences that failed are kept.
    pub(crate) regressions: &'static str,
}

/// What sequences have done.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) n_operations: u64,
    /// How often what is rare has succeeded.
    reached: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// Counts something that has succeeded.
    pub(crate) fn reach(&mut self, what: &'static str) {
        *self.reached.entry(what).or_default() += 1;
    }

    fn add(&mut self, other: Self) {
        self.n_operations += other.n_operations;
        for (what, n) in other.reached {
            *self.reached.entry(what).or_default() += n;
        }
    }
}

const SEED_DEFAULT: u64 = 1;

/// Runs random sequences; `run` returns what was done, or how mock and model differ.
pub(crate) fn hold<S: Strategy>(plan: &Plan, sequences: &S, run: impl Fn(&S::Value) -> Result<Tally, String>)
where
    S::Value: Debug,
{
    let rounds = u32::try_from(variable("MODEL_ROUNDS").unwrap_or(1)).unwrap();
    let config = Config {
        cases: plan.n_sequences * rounds,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(plan.regressions))),
        rng_seed: RngSeed::Fixed(seed()),
        max_shrink_iters: 10_000,
        ..Config::default()
    };
    let done = RefCell::new(Tally::default());
    let failed_after = Cell::new(None);
    let outcome = TestRunner::new(config).run(sequences, |sequence| {
        let carried_out = run(&sequence).map_err(|difference| {
            // What comes after the first difference only cuts it down.
            failed_after.set(failed_after.get().or(Some(done.borrow().n_operations)));
            TestCaseError::fail(difference)
        });
        done.borrow_mut().add(carried_out?);
        Ok(())
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, sequence)) => {
            let agreed = failed_after.get().unwrap_or_default();
            let api = plan.api;
            panic!(
                "{api} differs from its model after {agreed} operations.\n{reason}\nThe whole sequence: {sequence:?}"
            )
        }
        Err(TestError::Abort(reason)) => panic!("{}: {reason}", plan.api),
    }
    let Tally { n_operations, reached } = done.into_inner();
    report(plan.api, n_operations);
    report_reached(&reached);
    if seed() != SEED_DEFAULT {
        return;
    }
    let expected = plan.n_operations_min;
    assert!(n_operations >= expected, "{}: only {n_operations} of {expected} operations", plan.api);
    for (what, expected) in plan.reached_min {
        let n = reached.get(what).copied().unwrap_or_default();
        assert!(n >= *expected, "{}: {what} only {n} of {expected} times", plan.api);
    }
}

/// Draws sequences without running them.
pub(crate) fn draw<S: Strategy>(n: u32, sequences: &S) -> Vec<S::Value> {
    let rounds = u32::try_from(variable("MODEL_ROUNDS").unwrap_or(1)).unwrap();
    let mut runner = TestRunner::new(Config { rng_seed: RngSeed::Fixed(seed()), ..Config::default() });
    (0..n * rounds).map(|_| sequences.new_tree(&mut runner).unwrap().current()).collect()
}

fn seed() -> u64 {
    variable("MODEL_SEED").unwrap_or(SEED_DEFAULT)
}

/// Returns the value of an environment variable that holds a number.
fn variable(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
}

#[expect(clippy::print_stderr, reason = "a number to be read in the output of the test")]
pub(crate) fn report(what: &str, n_operations: u64) {
    eprintln!("{what}: {n_operations} operations, no difference");
}

#[expect(clippy::print_stderr, reason = "numbers to be read in the output of the test")]
fn report_reached(reached: &BTreeMap<&str, u64>) {
    for (what, n) in reached {
        eprintln!("    {what}: {n}");
    }
}

/// Writes steps below each other, with the numbers that a difference names them by.
pub(crate) fn write_steps(f: &mut fmt::Formatter<'_>, steps: &[impl Debug]) -> fmt::Result {
    for (i, step) in steps.iter().enumerate() {
        writeln!(f, "{i:>4} {step:?}")?;
    }
    Ok(())
}
