use super::Uuid;
use super::seed::UserSeed;
use super::timestamp::Timestamp;
use crate::seed::Instant;

/// The day of the last release, in microseconds since 1970: 2024-03-15T00:00:00Z.
pub(super) const LAST_RELEASE: i64 = 1_710_460_800_000_000;

/// Who a user is.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    pub(super) first_name: Box<str>,
    pub(super) last_name: Box<str>,
    pub(super) email: Box<str>,
    pub(super) created_at: Timestamp,
}

impl Profile {
    /// That of a user of whom no more is known than the identifier.
    pub(super) fn of(user: Uuid) -> Self {
        let digits: String = user.to_string().chars().take(8).collect();
        Self {
            first_name: "User".into(),
            email: format!("{digits}@example.org").into(),
            last_name: digits.into(),
            created_at: Timestamp::of_micros(LAST_RELEASE),
        }
    }

    /// That of a user of a seed.
    pub(super) fn of_seed(user: Uuid, seed: &UserSeed) -> Self {
        let unsaid = Self::of(user);
        let text = |said: &Option<String>, unsaid: Box<str>| said.as_deref().map_or(unsaid, Box::from);
        Self {
            first_name: text(&seed.first_name, unsaid.first_name),
            last_name: text(&seed.last_name, unsaid.last_name),
            email: text(&seed.email, unsaid.email),
            created_at: seed.creation_timestamp.map_or(unsaid.created_at, |at: Instant| Timestamp::at(at.at())),
        }
    }
}
