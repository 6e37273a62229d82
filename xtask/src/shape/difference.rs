use super::Shape;
use crate::yaml::Place;

/// A fact that two shapes do not share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference<'a> {
    /// The steps to the fact.
    pub(crate) path: Vec<&'a str>,
    pub(crate) sides: Sides<'a>,
    /// Where it stands on the right; where it would stand, if it is missing there.
    pub(crate) right: Place,
}

/// What either side says.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sides<'a> {
    /// Only the left side has the fact, with all that is below it.
    Left(&'a Shape),
    /// Only the right side has it.
    Right(&'a Shape),
    /// Both have it with another value.
    Both(&'a Shape, &'a Shape),
}

impl PartialEq for Sides<'_> {
    fn eq(&self, other: &Self) -> bool {
        let values = |sides: &Self| match *sides {
            Sides::Left(left) => (Some(&left.value), None, left.place),
            Sides::Right(right) => (None, Some(&right.value), right.place),
            Sides::Both(left, right) => (Some(&left.value), Some(&right.value), right.place),
        };
        values(self) == values(other)
    }
}

impl Eq for Sides<'_> {}

impl Difference<'_> {
    /// Returns the steps as one text.
    pub(crate) fn path(&self) -> String {
        self.path.join("/")
    }
}

/// Returns all differences; where a fact is missing, those below it are not listed.
pub(crate) fn differences<'a>(left: &'a Shape, right: &'a Shape) -> Vec<Difference<'a>> {
    let mut walk = Walk::default();
    walk.compare(left, right);
    walk.found
}

/// A walk through two shapes side by side.
#[derive(Default)]
struct Walk<'a> {
    /// The steps to where it is.
    path: Vec<&'a str>,
    found: Vec<Difference<'a>>,
}

impl<'a> Walk<'a> {
    fn compare(&mut self, left: &'a Shape, right: &'a Shape) {
        if left.value != right.value {
            self.note(Sides::Both(left, right), right.place);
        }
        for (name, theirs) in &left.children {
            self.path.push(name);
            match right.children.get(name) {
                Some(ours) => self.compare(theirs, ours),
                None => self.missing(theirs, &|fact| (Sides::Left(fact), right.place)),
            }
            self.path.pop();
        }
        for (name, ours) in right.children.iter().filter(|(name, _)| !left.children.contains_key(*name)) {
            self.path.push(name);
            self.missing(ours, &|fact| (Sides::Right(fact), fact.place));
            self.path.pop();
        }
    }

    /// Lists a fact that one side lacks; of a group, what stands in it. `note` says which side, and the place on the right.
    fn missing(&mut self, fact: &'a Shape, note: &dyn Fn(&'a Shape) -> (Sides<'a>, Place)) {
        if !fact.is_group {
            let (sides, right) = note(fact);
            return self.note(sides, right);
        }
        for (name, below) in &fact.children {
            self.path.push(name);
            self.missing(below, note);
            self.path.pop();
        }
    }

    fn note(&mut self, sides: Sides<'a>, right: Place) {
        self.found.push(Difference { path: self.path.clone(), sides, right });
    }
}
