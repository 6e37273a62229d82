//! How much memory the process holds, looked at now and then.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::app::Stopping;
use crate::limit::Limit;
use crate::world::WorldsError;

/// The time between two looks. In between, what creates things may go beyond the limit by what fits into it.
const PERIOD: Duration = Duration::from_millis(100);

const MIB: u64 = 1024 * 1024;

/// The memory of the process, and how much there may be.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    n_mib_max: Option<u64>,
    /// The bytes that were resident at the last look.
    resident: AtomicUsize,
}

impl Memory {
    /// Looks for the first time, if there is a limit.
    ///
    /// # Errors
    ///
    /// If there is a limit, and the system does not tell how much memory a process holds.
    pub(crate) fn new(n_mib_max: Option<u64>) -> Result<Self, MemoryUnknown> {
        let memory = Self { n_mib_max, ..Self::default() };
        if n_mib_max.is_some() && !memory.look() {
            return Err(MemoryUnknown);
        }
        Ok(memory)
    }

    fn look(&self) -> bool {
        let stats = memory_stats::memory_stats();
        if let Some(stats) = stats {
            self.resident.store(stats.physical_mem, Ordering::Relaxed);
        }
        stats.is_some()
    }

    /// Looks again and again until the server stops; completes at once if there is no limit.
    pub(crate) async fn watch(&self, stopping: &Stopping) {
        while self.n_mib_max.is_some() && !stopping.is_cancelled() {
            self.look();
            tokio::select! {
                () = stopping.cancelled() => {}
                () = tokio::time::sleep(PERIOD) => {}
            }
        }
    }

    /// Refuses to make a world, if the limit is exceeded.
    pub(crate) fn check(&self) -> Result<(), WorldsError> {
        self.exceeded().map_or(Ok(()), |limit| Err(WorldsError::OutOfMemory(limit.detail())))
    }

    /// Returns the limit, if it is exceeded.
    pub(crate) fn exceeded(&self) -> Option<Limit> {
        let n_mib_max = self.n_mib_max?;
        let resident = u64::try_from(self.resident.load(Ordering::Relaxed)).unwrap_or(u64::MAX);
        (resident > n_mib_max.saturating_mul(MIB)).then_some(Limit::MemoryMib(n_mib_max))
    }
}

/// The system does not tell how much memory a process holds.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("this system does not tell how much memory a process holds; leave out --memory-mib-max")]
pub(crate) struct MemoryUnknown;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limit_is_exceeded_above_it_and_not_at_it() {
        let memory = Memory { n_mib_max: Some(2), resident: AtomicUsize::new(2 << 20) };
        assert_eq!(memory.exceeded(), None);
        memory.resident.store((2 << 20) + 1, Ordering::Relaxed);
        assert_eq!(memory.exceeded(), Some(Limit::MemoryMib(2)));
        memory.resident.store(1, Ordering::Relaxed);
        assert_eq!(memory.exceeded(), None, "it may create again");
    }

    #[test]
    fn without_a_limit_nothing_is_exceeded() {
        let memory = Memory { n_mib_max: None, resident: AtomicUsize::new(usize::MAX) };
        assert_eq!(memory.exceeded(), None);
    }

    #[tokio::test]
    async fn watch_sees_what_is_resident_and_ends_with_the_server() {
        let memory = Memory::new(Some(0)).unwrap();
        memory.resident.store(0, Ordering::Relaxed);
        let stopping = Stopping::default();
        tokio::join!(memory.watch(&stopping), async { stopping.cancel() });
        assert_eq!(memory.exceeded(), Some(Limit::MemoryMib(0)));
    }
}
