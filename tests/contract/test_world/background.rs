use std::sync::{OnceLock, mpsc};

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

/// Runs a future beside the test.
///
/// The runtime is one for all tests, because connections that are kept open belong to the one they were opened on.
pub(super) fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap());
    runtime.spawn(future)
}

/// Runs a future to its end beside the test, which waits for it even where it is not asynchronous itself: in `Drop`, and in
/// what it asks of its world as if that were in the same process.
pub(super) fn wait_for<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
    let (done, outcome) = mpsc::channel();
    spawn(async move { done.send(future.await) });
    outcome.recv().expect("what was waited for has panicked")
}
