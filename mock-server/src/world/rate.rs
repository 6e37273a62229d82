use chrono::TimeDelta;
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{InstanceType, NumberValidation, Schema, SchemaObject};
use serde::{Deserialize, Deserializer, Serialize};

/// How many seconds of a world pass in one of the machine.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Rate(f64);

// Never NaN: `new` refuses it.
impl Eq for Rate {}

/// A number at which no clock can go.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("a rate must be a number from {RATE_MIN} to {RATE_MAX}: seconds of the world in a second of the machine")]
pub struct InvalidRate;

const RATE_MIN: f64 = 1e-6;
const RATE_MAX: f64 = 1e6;

impl Rate {
    /// That of the machine's time: a second in a second.
    pub const REAL: Self = Self(1.0);

    /// Takes a number from a millionth to a million.
    ///
    /// # Errors
    ///
    /// [`InvalidRate`] for any other.
    pub fn new(rate: f64) -> Result<Self, InvalidRate> {
        if (RATE_MIN..=RATE_MAX).contains(&rate) { Ok(Self(rate)) } else { Err(InvalidRate) }
    }

    /// Returns the number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// Returns how much time of the world passes in a time of the machine, cut off where `chrono` ends. Exact at the
    /// rate of the machine.
    pub(super) fn scale(self, elapsed: TimeDelta) -> TimeDelta {
        if self == Self::REAL {
            return elapsed;
        }
        // The machine's time may have been set back, and then less than nothing has passed.
        let (is_back, length) = (elapsed < TimeDelta::zero(), elapsed.abs().to_std().unwrap_or_default());
        let scaled = std::time::Duration::try_from_secs_f64(length.as_secs_f64() * self.0).ok();
        let scaled = scaled.and_then(|scaled| TimeDelta::from_std(scaled).ok()).unwrap_or(TimeDelta::MAX);
        if is_back { -scaled } else { scaled }
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(f64::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Rate {
    fn is_referenceable() -> bool {
        false
    }

    fn schema_name() -> String {
        "Rate".to_owned()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let range =
            NumberValidation { minimum: Some(RATE_MIN), maximum: Some(RATE_MAX), ..NumberValidation::default() };
        SchemaObject {
            instance_type: Some(InstanceType::Number.into()),
            number: Some(Box::new(range)),
            ..SchemaObject::default()
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_scaled_both_ways_and_cut_off() {
        let rate = |rate| Rate::new(rate).unwrap();
        for (rate, elapsed, expected) in [
            (Rate::REAL, TimeDelta::nanoseconds(7), TimeDelta::nanoseconds(7)),
            (rate(60.0), TimeDelta::seconds(2), TimeDelta::minutes(2)),
            (rate(0.5), TimeDelta::seconds(-3), TimeDelta::milliseconds(-1500)),
            (rate(1e6), TimeDelta::MAX, TimeDelta::MAX),
        ] {
            assert_eq!(rate.scale(elapsed), expected, "{rate:?} {elapsed}");
        }
    }

    #[test]
    fn numbers_that_are_no_rates_are_refused() {
        for rate in [0.0, -1.0, 1e-7, 1e7, f64::NAN, f64::INFINITY] {
            assert_eq!(Rate::new(rate), Err(InvalidRate), "{rate}");
        }
    }
}
