use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that stands in the name of a credential whose creation is not confirmed yet.
///
/// It has 128 random bits, so that what bears it was made by this rotation and may be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marker(String);

impl Marker {
    pub(super) fn random() -> Self {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("the operating system has random bytes");
        Self(format!("rotation-{:032x}", u128::from_be_bytes(bytes)))
    }

    /// Returns `name` with the marker behind it, in `len_max` characters at most; the name is cut if need be.
    pub(crate) fn behind(&self, name: &str, len_max: usize) -> String {
        let len = len_max.saturating_sub(self.0.len()).saturating_sub(1);
        let name: String = name.chars().take(len).collect();
        format!("{name} {self}")
    }

    /// Returns whether a name holds the marker.
    fn is_in(&self, name: &str) -> bool {
        name.ends_with(&self.0)
    }

    /// Returns whether a name holds one of the markers.
    pub(crate) fn any_is_in(markers: &[Self], name: &str) -> bool {
        markers.iter().any(|marker| marker.is_in(name))
    }
}

impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_name_is_recognised_and_short_enough() {
        let (marker, other) = (Marker::random(), Marker::random());
        for name in ["", "ci", "токен", &"x".repeat(63)] {
            let marked = marker.behind(name, 63);
            assert!(marker.is_in(&marked) && !other.is_in(&marked), "{marked}");
            assert!(marked.chars().count() <= 63, "{marked}");
        }
        assert!(marker.behind("ci", 63).starts_with("ci rotation-"));
    }
}
