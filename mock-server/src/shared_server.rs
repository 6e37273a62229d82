//! One server for all tests of a program, and a world of it for each test.
//!
//! A function does what an attribute would: it has the body of the test, so it knows how the test ended. A macro of our own
//! would have to bring a runtime, arguments and attributes of other crates together.

use std::sync::LazyLock;
use std::thread;

use tokio::runtime::{self, Runtime};

use crate::served_world::{NewWorld, ServedWorld};
use crate::server::MockServer;

/// Runs a test in a world of its own: tenants, credentials, clock, faults and journal that no other test notices.
///
/// All tests of a program share one server, which starts with the first of them. If the test panics or returns an error, the
/// last refusals of its world are printed with their reasons. The world is deleted in the end, and the test fails if an answer
/// of the mock deviated from its document, as with [`MockServer::start`].
///
/// The test runs in a runtime of its own, in which `tokio` works. [`test_in`] is for one that is asynchronous itself, or whose
/// world begins otherwise.
///
/// # Panics
///
/// As the test does, or if the machine has no free port for the server.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Query, test};
///
/// // In a file of tests, `#[test]` stands above it.
/// fn nobody_has_called_yet() {
///     test(async |world| {
///         assert!(world.info().unwrap().astrom.base_url.starts_with("http://127.0.0.1:"));
///         assert!(world.journal.find(&Query::default()).is_empty());
///     });
/// }
/// # nobody_has_called_yet();
/// ```
pub fn test<T: TestOutcome>(test: impl AsyncFnOnce(&ServedWorld) -> T) -> T {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a machine that runs tests has room for a runtime");
    runtime.block_on(test_in(NewWorld::default(), test))
}

/// Runs a test as [`test`](test()) does, in the runtime that is there, and in a world that begins as it is told.
///
/// # Panics
///
/// As [`test`](test()), or if there can be no such world: its id is taken, or its state makes none.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Clock, NewWorld, test_in};
///
/// // In a file of tests, `#[tokio::test]` stands above it.
/// async fn year_is_the_one_that_was_given() -> Result<(), chrono::ParseError> {
///     let new_year = Clock::frozen("2030-01-01T00:00:00Z".parse()?);
///     test_in(NewWorld::default().with_clock(new_year), async |world| {
///         assert_eq!(world.clock.now().to_rfc3339(), "2030-01-01T00:00:00+00:00");
///         Ok(())
///     })
///     .await
/// }
/// # #[tokio::main]
/// # async fn main() { year_is_the_one_that_was_given().await.unwrap() }
/// ```
pub async fn test_in<T: TestOutcome>(new: NewWorld, test: impl AsyncFnOnce(&ServedWorld) -> T) -> T {
    let server = &SHARED.server;
    let world =
        server.create_world(new).unwrap_or_else(|error| panicked(&format!("there is no world for the test: {error}")));
    let mut tested = Tested { world, has_failed: false };
    let outcome = test(&tested.world).await;
    tested.has_failed = outcome.has_failed();
    drop(tested);
    let deviations = server.take_deviations();
    if !deviations.is_empty() {
        panicked(&format!("the mock's answers deviate from its documents:\n{}", deviations.join("\n")));
    }
    outcome
}

#[expect(clippy::panic, reason = "a test fails by panicking")]
fn panicked(message: &str) -> ! {
    panic!("{message}")
}

/// What a test returns: nothing, or a result.
pub trait TestOutcome {
    /// Whether it is that of a test that has failed.
    fn has_failed(&self) -> bool;
}

impl TestOutcome for () {
    fn has_failed(&self) -> bool {
        false
    }
}

impl<T, E> TestOutcome for Result<T, E> {
    fn has_failed(&self) -> bool {
        self.is_err()
    }
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    // The first test may be in a runtime, in which no other can be waited for.
    let started = thread::spawn(|| {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(WORKERS).enable_all().build();
        let runtime = runtime.expect("a machine that runs tests has room for a runtime");
        let server = runtime.block_on(MockServer::start());
        Shared { server, _runtime: runtime }
    });
    started.join().unwrap_or_else(|_| panicked("the mock that the tests share could not be started"))
});

/// How many threads serve the tests of a program, which have threads of their own.
const WORKERS: usize = 2;

/// A server and what it runs in. Both end with the program.
struct Shared {
    server: MockServer,
    _runtime: Runtime,
}

/// The world of a test that runs.
struct Tested {
    world: ServedWorld,
    has_failed: bool,
}

/// How many refusals are told, the last ones.
const REFUSALS_TOLD_MAX: usize = 10;

impl Drop for Tested {
    #[expect(clippy::print_stderr, reason = "what a failed test prints is shown with its failure")]
    fn drop(&mut self) {
        if self.has_failed || thread::panicking() {
            let refusals = self.world.journal.refusals(REFUSALS_TOLD_MAX);
            if !refusals.is_empty() {
                eprintln!("refused in the world of this test:\n{}", refusals.join("\n"));
            }
        }
        SHARED.server.delete_world(self.world.id());
    }
}
