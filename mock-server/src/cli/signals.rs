use std::io;

#[cfg(unix)]
use signal_hook::consts::signal::{SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};
#[cfg(unix)]
use signal_hook::iterator::SignalsInfo;
#[cfg(unix)]
use signal_hook::iterator::exfiltrator::WithOrigin;
#[cfg(unix)]
use tokio::sync::mpsc;

/// A signal that has come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signal {
    /// Its number.
    #[cfg(unix)]
    pub(super) number: i32,
    /// Whether a process sent it. A terminal sends its signals to all processes in the foreground, and not as a process.
    #[cfg(unix)]
    pub(super) is_sent: bool,
}

/// The signals that come from the moment on at which this is made.
#[cfg(unix)]
pub(super) struct Signals(mpsc::UnboundedReceiver<Signal>);

#[cfg(unix)]
impl Signals {
    /// Those that ask the program to stop: Ctrl-C, SIGTERM, and the end of the terminal.
    pub(super) fn listen() -> io::Result<Self> {
        Self::of([SIGINT, SIGTERM].into_iter().chain(hangup()))
    }

    /// Those that a command is to get, and that of its end.
    pub(super) fn of_command() -> io::Result<Self> {
        Self::of([SIGCHLD, SIGINT, SIGTERM, SIGQUIT, SIGUSR1, SIGUSR2].into_iter().chain(hangup()))
    }

    fn of(numbers: impl Iterator<Item = i32>) -> io::Result<Self> {
        let mut signals = SignalsInfo::<WithOrigin>::new(numbers)?;
        let (sender, receiver) = mpsc::unbounded_channel();
        // It ends with the process: nothing else ends its wait.
        std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
            for origin in signals.forever() {
                let signal = Signal { number: origin.signal, is_sent: origin.process.is_some() };
                if sender.send(signal).is_err() {
                    break;
                }
            }
        })?;
        Ok(Self(receiver))
    }

    /// Waits for one that asks the program to stop.
    pub(super) async fn stop(&mut self) {
        while ![SIGINT, SIGTERM, SIGHUP, SIGQUIT].contains(&self.next().await.number) {}
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> Signal {
        match self.0.recv().await {
            Some(signal) => signal,
            // The thread does not end before this does.
            None => std::future::pending().await,
        }
    }
}

/// Returns the signal of a terminal that is gone, unless the program was started to outlive it (`nohup`).
#[cfg(unix)]
fn hangup() -> Option<i32> {
    (!is_ignored(SIGHUP)).then_some(SIGHUP)
}

/// Whether the program was started with a signal ignored.
#[cfg(target_os = "linux")]
fn is_ignored(number: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (number - 1) & 1 == 1)
}

/// Nothing tells, so the signal keeps its meaning.
#[cfg(all(unix, not(target_os = "linux")))]
fn is_ignored(_: i32) -> bool {
    true
}

/// The signals to stop; here there is Ctrl-C only.
#[cfg(not(unix))]
pub(super) struct Signals;

#[cfg(not(unix))]
impl Signals {
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    pub(super) fn of_command() -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for one that asks the program to stop.
    pub(super) async fn stop(&mut self) {
        self.next().await;
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> Signal {
        let _ = tokio::signal::ctrl_c().await;
        Signal {}
    }
}
