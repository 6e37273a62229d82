use tokenwright_mock::{Tenant, TenantIds, WorldId};

/// Gives each tenant an id that begins with the world's, and remembers which is which. Behind that the ids stay as they
/// are, and so does their order.
pub(crate) struct Renamed {
    world: WorldId,
    /// What each id was, and what it is.
    pub(crate) pairs: Vec<(String, String)>,
}

impl Renamed {
    pub(crate) fn of(world: WorldId) -> Self {
        Self { world, pairs: Vec::new() }
    }

    fn id(&mut self, original: &str) -> String {
        let new = match original.get(8..) {
            Some(rest) => format!("{}{rest}", self.world),
            None => format!("{}-{original}", self.world),
        };
        self.pairs.push((original.to_owned(), new.clone()));
        new
    }

    /// Returns a text with the new ids.
    pub(crate) fn text(&self, text: &str) -> String {
        self.pairs.iter().fold(text.to_owned(), |text, (original, new)| text.replace(original, new))
    }
}

impl TenantIds for Renamed {
    fn choose(&mut self, original: &Tenant) -> String {
        self.id(original.id())
    }
}
