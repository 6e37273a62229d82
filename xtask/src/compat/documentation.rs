use crate::yaml::{Data, Node, Place};

/// The members that only people read.
const READ_BY_PEOPLE: &[&str] = &[
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "x-source",
    "x-enum-descriptions",
    "tags",
    "info",
    "externalDocs",
];

/// Returns the places at which a document tells something else, whatever it means on the wire.
pub(super) fn places(old: &Node, new: &Node) -> Vec<Place> {
    let mut found = Vec::new();
    compare(old, new, &mut found);
    found.sort_by_key(|place| (place.line, place.column));
    found.dedup();
    found
}

fn compare(old: &Node, new: &Node, found: &mut Vec<Place>) {
    match (&old.data, &new.data) {
        (Data::Mapping(before), Data::Mapping(after)) => {
            for (name, value) in after {
                let former = before.iter().find(|(other, _)| other == name).map(|(_, former)| former);
                match former {
                    Some(former) if READ_BY_PEOPLE.contains(&name.as_str()) => {
                        found.extend((former.to_json() != value.to_json()).then_some(value.place));
                    }
                    Some(former) => compare(former, value, found),
                    None if READ_BY_PEOPLE.contains(&name.as_str()) => found.push(value.place),
                    None => {}
                }
            }
            let gone = |name: &String| !after.iter().any(|(other, _)| other == name);
            if before.iter().any(|(name, _)| READ_BY_PEOPLE.contains(&name.as_str()) && gone(name)) {
                found.push(new.place);
            }
        }
        (Data::Sequence(before), Data::Sequence(after)) => {
            before.iter().zip(after).for_each(|(old, new)| compare(old, new, found));
        }
        _ => {}
    }
}
