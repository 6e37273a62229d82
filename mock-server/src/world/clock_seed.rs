use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Rate;
use crate::seed::Instant;

/// What a world takes for the present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClockSeed {
    /// Always this instant, until the clock is moved.
    FrozenAt(Instant),
    /// This instant when the seed becomes a world, and on from there.
    RunningFrom(Instant),
    /// An instant when the seed becomes a world, and on from there at another rate than that of the machine.
    Scaled(ScaledClockSeed),
}

/// A clock that goes faster or slower than the machine's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScaledClockSeed {
    /// What the world takes for the present when the seed becomes a world.
    pub from: Instant,
    /// How many seconds of the world pass in one of the machine.
    pub rate: Rate,
    /// Whether the clock stands still until it is resumed.
    #[serde(default)]
    pub frozen: bool,
}
