//! How many values a text has, before anything is made of them.
//!
//! A text such as `[{},{},{},…` takes a hundred times its length once each value is one in memory. Whoever reads texts of
//! strangers counts first; that takes no memory.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The values that a state may have which comes over HTTP. One of 16 MiB in the form in which the mock writes states has
/// fewer.
pub(crate) const STATE_VALUES_MAX: usize = 1_000_000;

/// Why a text with too many values is not read.
pub(super) const TOO_MANY: &str = "has more values than a state may have that comes over HTTP (1,000,000, an object for five); give it as a file (--seed)";

/// What a mapping counts for, because it becomes an object with members of its own.
pub(super) const MAPPING: usize = 5;

/// Returns whether a JSON text has no more values than it may, of which an object counts for five. A text that is no JSON
/// is counted up to where it is none.
pub(crate) fn is_within(json: &[u8], n_values_max: usize) -> bool {
    let mut n_left = n_values_max;
    let mut text = serde_json::Deserializer::from_slice(json);
    let counted = Counter(&mut n_left).deserialize(&mut text);
    counted.is_ok() || n_left > 0
}

/// Counts down by a value and all within it.
struct Counter<'n>(&'n mut usize);

impl Counter<'_> {
    fn spend<E: serde::de::Error>(&mut self, n: usize) -> Result<(), E> {
        let is_enough = *self.0 >= n;
        *self.0 = self.0.saturating_sub(n);
        if is_enough { Ok(()) } else { Err(E::custom("too many values")) }
    }
}

impl<'de> DeserializeSeed<'de> for Counter<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Counts a value that has none within it.
macro_rules! single {
    ($($visit:ident($($type:ty)?)),*) => {
        $(fn $visit<E: serde::de::Error>(mut self $(, _: $type)?) -> Result<(), E> {
            self.spend(1)
        })*
    };
}

impl<'de> Visitor<'de> for Counter<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    single!(visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str), visit_unit());

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<(), A::Error> {
        self.spend(1)?;
        while elements.next_element_seed(Counter(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        self.spend(MAPPING)?;
        while members.next_key::<IgnoredAny>()?.is_some() {
            members.next_value_seed(Counter(self.0))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_counts_and_an_object_five_times() {
        for (text, n_values) in
            [("1", 1), (r#""a""#, 1), ("[]", 1), ("[1,null,true]", 4), ("{}", 5), (r#"{"a":[{},1.5]}"#, 12)]
        {
            assert!(is_within(text.as_bytes(), n_values), "{text}");
            assert!(!is_within(text.as_bytes(), n_values - 1), "{text}");
        }
    }

    #[test]
    fn text_that_is_no_json_is_for_its_reader_to_refuse() {
        assert!(is_within(b"{\"a\": [1, 2", 10));
        assert!(!is_within(b"[1, 2, 3, 4, }", 3));
    }
}
