use std::collections::BTreeMap;

/// What a member that says yes or no is if it is absent and yes is usual.
pub(crate) fn yes() -> bool {
    true
}

/// Whether a mapping can be left out.
pub(crate) fn is_empty(map: &BTreeMap<String, String>) -> bool {
    map.is_empty()
}
