//! The command that `exec` runs.

use std::io;
use std::process::Command;

use super::signals::Signals;

/// Runs a command to its end and passes signals on to it; returns the status that a shell would have: of the command, or
/// 128 and the number of the signal that ended it.
///
/// As the first process of a container the program gets all processes whose parents are gone, and has to see them end, too.
#[cfg(unix)]
pub(super) async fn wait(child: Started, signals: &mut Signals) -> io::Result<i32> {
    loop {
        if let Some(status) = child.reap()? {
            return Ok(status);
        }
        let signal = signals.next().await;
        // The command has the signals of a terminal already.
        if signal.is_sent && signal.number != signal_hook::consts::signal::SIGCHLD {
            child.send(signal.number);
        }
    }
}

/// A command that was started.
#[cfg(unix)]
pub(super) struct Started(rustix::process::Pid);

#[cfg(unix)]
impl Started {
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        let child = command.spawn()?;
        let pid = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw);
        pid.map(Self).ok_or_else(|| io::Error::other("the system has given it no id"))
    }

    /// Takes the status of every process that has ended; returns that of the command.
    fn reap(&self) -> io::Result<Option<i32>> {
        while let Some((pid, status)) = rustix::process::wait(rustix::process::WaitOptions::NOHANG)? {
            if pid == self.0 {
                let code = status.exit_status().or(status.terminating_signal().map(|signal| 128 + signal));
                return Ok(Some(code.unwrap_or(1)));
            }
        }
        Ok(None)
    }

    fn send(&self, number: i32) {
        if let Some(signal) = rustix::process::Signal::from_named_raw(number) {
            // The command is there until its status is taken; if it may not be signalled, nobody can help.
            let _ = rustix::process::kill_process(self.0, signal);
        }
    }
}

/// A command that was started.
#[cfg(not(unix))]
pub(super) struct Started(std::process::Child);

#[cfg(not(unix))]
impl Started {
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        command.spawn().map(Self)
    }
}

/// Runs a command to its end; returns its status. Ctrl-C reaches the command by itself.
#[cfg(not(unix))]
pub(super) async fn wait(child: Started, signals: &mut Signals) -> io::Result<i32> {
    let mut child = child.0;
    let mut ended = tokio::task::spawn_blocking(move || child.wait());
    loop {
        tokio::select! {
            ended = &mut ended => return ended.map_err(io::Error::other)?.map(|status| status.code().unwrap_or(1)),
            _ = signals.next() => {}
        }
    }
}
