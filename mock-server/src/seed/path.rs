use std::fmt;

/// Where in a seed something stands: `api.tenants[0].keys[2].roles`.
///
/// Indexes count from 0. The path of the seed as a whole is empty.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SeedPath(Vec<Segment>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment {
    Member(String),
    Index(usize),
}

impl SeedPath {
    /// The path whose steps were noted from the inside out.
    pub(super) fn from_inside_out(mut segments: Vec<Segment>) -> Self {
        segments.reverse();
        Self(segments)
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.0
    }
}

impl fmt::Display for SeedPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Member(name) if i == 0 => f.write_str(name)?,
                Segment::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for SeedPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// A place in a seed while it is being checked. It becomes a [`SeedPath`] only if there is a fault.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    within: Option<&'a At<'a>>,
    step: Step,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Root,
    Member(&'static str),
    Index(usize),
}

impl At<'_> {
    pub(crate) const ROOT: At<'static> = At { within: None, step: Step::Root };

    /// Steps into a member.
    pub(crate) fn member(&self, name: &'static str) -> At<'_> {
        At { within: Some(self), step: Step::Member(name) }
    }

    /// Steps into an element of a list.
    pub(crate) fn index(&self, index: usize) -> At<'_> {
        At { within: Some(self), step: Step::Index(index) }
    }

    /// Returns the elements of a list, each with its place.
    pub(crate) fn each<'t, T>(&self, list: &'t [T]) -> impl Iterator<Item = (At<'_>, &'t T)> {
        list.iter().enumerate().map(|(i, item)| (self.index(i), item))
    }

    pub(crate) fn path(&self) -> SeedPath {
        let mut segments = Vec::new();
        let mut at = Some(self);
        while let Some(here) = at {
            match here.step {
                Step::Root => {}
                Step::Member(name) => segments.push(Segment::Member(name.to_owned())),
                Step::Index(index) => segments.push(Segment::Index(index)),
            }
            at = here.within;
        }
        SeedPath::from_inside_out(segments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_reads_as_one_would_write_it() {
        let rooms = At::ROOT.member("ops_manager");
        let organizations = rooms.member("organizations");
        let organization = organizations.index(0);
        assert_eq!(organization.member("keys").path().to_string(), "ops_manager.organizations[0].keys");
        assert_eq!(At::ROOT.path().to_string(), "");
    }
}
