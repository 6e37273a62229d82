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
    let mut found = Vec::new();
    compare(left, right, &mut Vec::new(), &mut found);
    found
}

fn compare<'a>(left: &'a Shape, right: &'a Shape, path: &mut Vec<&'a str>, found: &mut Vec<Difference<'a>>) {
    if left.value != right.value {
        found.push(Difference { path: path.clone(), sides: Sides::Both(left, right), right: right.place });
    }
    for (name, theirs) in &left.children {
        path.push(name);
        match right.children.get(name) {
            Some(ours) => compare(theirs, ours, path, found),
            None => missing(theirs, &|fact| Sides::Left(fact), Some(right.place), path, found),
        }
        path.pop();
    }
    for (name, ours) in right.children.iter().filter(|(name, _)| !left.children.contains_key(*name)) {
        path.push(name);
        missing(ours, &|fact| Sides::Right(fact), None, path, found);
        path.pop();
    }
}

/// Lists a fact that one side lacks; of a group, what stands in it.
fn missing<'a>(
    fact: &'a Shape,
    sides: &dyn Fn(&'a Shape) -> Sides<'a>,
    right: Option<Place>,
    path: &mut Vec<&'a str>,
    found: &mut Vec<Difference<'a>>,
) {
    if !fact.is_group {
        found.push(Difference { path: path.clone(), sides: sides(fact), right: right.unwrap_or(fact.place) });
        return;
    }
    for (name, below) in &fact.children {
        path.push(name);
        missing(below, sides, right, path, found);
        path.pop();
    }
}
