//! What timers need, which every call has.

use tokio::runtime::Handle;

/// Why nothing can be sent, or waited for, outside a runtime.
pub(crate) const NO_RUNTIME: &str =
    "there is no Tokio runtime on this thread; call it in one that has I/O and time, such as `#[tokio::main]` makes";

/// Returns whether timers can be made: without a runtime they panic.
pub(crate) fn has_runtime() -> bool {
    Handle::try_current().is_ok()
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use crate::astrom::Client;

    #[test]
    fn call_outside_a_runtime_fails_with_an_error() {
        let client = Client::builder("http://host").credential("t").build().unwrap();
        let call = pin!(client.api_token_list().send());
        let Poll::Ready(result) = call.poll(&mut Context::from_waker(Waker::noop())) else { panic!("it waits") };
        let text = result.unwrap_err().to_string();
        assert!(text.starts_with("astrom api_token_list: nothing was sent: there is no Tokio runtime"), "{text}");
    }
}
