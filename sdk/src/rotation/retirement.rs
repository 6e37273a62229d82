//! The last steps of a rotation: what becomes of the predecessor, and of what is left in the end.

use std::time::Duration;

use tokio::time::timeout;

use super::client::{RotatingClient, Standing, Switch};
use super::disabled::{Disabled, Then};
use super::error::{RotationCause, RotationError};
use super::journal::RotationJournal;
use super::machine::Machine;
use super::record::RotationStep;
use super::request::{Retirement, Rotated};
use crate::timers::{NO_RUNTIME, has_runtime};
use crate::timestamp::Timestamp;
use crate::trace;

impl<C: RotatingClient, J: RotationJournal> Machine<'_, C, J> {
    /// Retires the predecessor, unless its grace period is not over.
    pub(super) async fn retire(mut self) -> Result<Rotated<C::Id>, RotationError> {
        let step = RotationStep::Retiring;
        let Some(successor) = self.state.members.successor.clone() else {
            return Err(RotationError::UnusableRecord { reason: "it names no successor".to_owned() });
        };
        let retirement = match self.state.due_after(self.rotation.now()) {
            Some(due_at) => Retirement::DueAt(due_at),
            None => {
                let retired = self.retire_now().await;
                retired.map_err(|source| RotationError::Interrupted { step, source })?
            }
        };
        Ok(Rotated { successor, retirement, settled_at: self.state.settled_at() })
    }

    async fn retire_now(&mut self) -> Result<Retirement, RotationCause> {
        if let Some(own) = &self.rotation.own {
            if !has_runtime() {
                return Err(RotationCause::Impossible(NO_RUNTIME.to_owned()));
            }
            timeout(self.rotation.patience, own.drained()).await.map_err(|_| RotationCause::InUse)?;
        }
        let retirement = match self.state.members.disabled_ms {
            Some(disabled_ms) => {
                let delete_at = self.disable(Duration::from_millis(disabled_ms)).await?;
                Retirement::Disabled { delete_at }
            }
            None => {
                for id in self.state.retirees() {
                    self.rotation.client.delete(id).await?;
                }
                Retirement::Done
            }
        };
        self.finish().await?;
        Ok(retirement)
    }

    /// Disables what the successor has taken the place of, and returns when it is to be deleted. May be repeated: what is
    /// not written down yet is disabled once more, and for as long as if it was the first time.
    async fn disable(&mut self, period: Duration) -> Result<Timestamp, RotationCause> {
        let retirees: Vec<C::Id> = self.state.retirees().cloned().collect();
        for id in &retirees {
            self.rotation.client.switch(id, Switch::Off).await?;
        }
        // Measured last, so that nothing is disabled for less.
        let delete_at = self.rotation.after(period);
        let disabled = &mut self.state.members.disabled;
        disabled.retain(|disabled| !retirees.contains(&disabled.id));
        disabled.extend(retirees.into_iter().map(|id| Disabled { id, then: Then::DeleteAt(delete_at) }));
        Ok(delete_at)
    }

    /// Deletes what is left and due. The record stays while there is something to do later.
    pub(super) async fn settle(mut self) -> Result<(), RotationError> {
        let step = RotationStep::Settling;
        let settled = self.finish().await;
        settled.map_err(|source| RotationError::Interrupted { step, source })
    }

    /// Enables again what is disabled, and returns what works by then.
    pub(super) async fn restore(mut self) -> Result<Vec<C::Id>, RotationError> {
        let step = self.state.step;
        let restored = self.restore_all().await;
        restored.map_err(|source| RotationError::Interrupted { step, source })
    }

    async fn restore_all(&mut self) -> Result<Vec<C::Id>, RotationCause> {
        let step = self.state.step;
        for disabled in &mut self.state.members.disabled {
            disabled.then = Then::Enable;
        }
        if self.state.members.disabled.is_empty() {
            return Ok(Vec::new());
        }
        self.record(step).await?;
        let mut restored = Vec::new();
        while let Some(disabled) = self.state.members.disabled.first() {
            if self.rotation.client.switch(&disabled.id, Switch::On).await? == Standing::Enabled {
                restored.push(disabled.id.clone());
            }
            self.state.members.disabled.remove(0);
        }
        if step == RotationStep::Settling && self.state.is_settled() {
            self.journal.clear().await?;
        } else {
            self.record(step).await?;
        }
        Ok(restored)
    }

    async fn finish(&mut self) -> Result<(), RotationCause> {
        self.sweep().await?;
        self.settle_disabled().await?;
        self.settle_journal().await
    }

    /// Forgets the rotation, unless there is something to do later.
    pub(super) async fn settle_journal(&mut self) -> Result<(), RotationCause> {
        if self.state.is_settled() {
            return Ok(self.journal.clear().await?);
        }
        self.record(RotationStep::Settling).await
    }

    /// Deletes the disabled predecessors whose time has come, and enables those that are to be.
    async fn settle_disabled(&mut self) -> Result<(), RotationCause> {
        let (now, client) = (self.rotation.now(), &self.rotation.client);
        let disabled = &mut self.state.members.disabled;
        while let Some(place) = disabled.iter().position(|disabled| disabled.is_due(now)) {
            let Some(Disabled { id, then }) = disabled.get(place) else { break };
            match then {
                Then::Enable => drop(client.switch(id, Switch::On).await?),
                Then::DeleteAt(_) => match client.standing(id).await? {
                    Standing::Disabled => client.delete(id).await?,
                    // Somebody has enabled it, and so needs it.
                    Standing::Enabled => trace::kept(C::NAME, id),
                    Standing::Gone => {}
                },
            }
            disabled.remove(place);
        }
        Ok(())
    }
}
