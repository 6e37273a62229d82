/// The place of a tenant's token in its slab, half as wide as the slab's own keys.
///
/// Two stored slots are equal if they are the same place; which of them comes first says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot(u32);

impl Slot {
    /// Keeps the key of a slab.
    pub(crate) fn new(key: usize) -> Self {
        Self(u32::try_from(key).expect("memory ends before four billion tokens"))
    }

    /// Returns the key of the slab.
    pub(crate) fn key(self) -> usize {
        self.0 as usize
    }
}
