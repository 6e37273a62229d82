use super::{Api, Kind};

/// An enumeration as the generators make it a type: those that share an `x-open-enum` are one.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) name: String,
    pub(crate) description: String,
    /// In the order of first occurrence.
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) wire: String,
    /// A short name; empty if the document has none.
    pub(crate) description: String,
}

impl Api {
    /// Returns the enumerations in the order of the document.
    pub(crate) fn enumerations(&self) -> Vec<Enumeration> {
        let mut all: Vec<Enumeration> = Vec::new();
        for (component, schema) in &self.schemas {
            let Kind::Enum { values, descriptions, shared } = &schema.kind else { continue };
            let name = shared.as_ref().unwrap_or(component);
            let position = all.iter().position(|known| known.name == *name).unwrap_or_else(|| {
                all.push(Enumeration { name: name.clone(), description: String::new(), values: Vec::new() });
                all.len() - 1
            });
            let merged = &mut all[position];
            // The component that has the type's own name describes it, else the first one.
            if name == component || merged.description.is_empty() {
                merged.description = schema.description.as_deref().unwrap_or_default().trim_end().to_owned();
            }
            for (i, wire) in values.iter().enumerate() {
                if !merged.values.iter().any(|known| known.wire == *wire) {
                    let description = descriptions.get(i).cloned().unwrap_or_default();
                    merged.values.push(EnumValue { wire: wire.clone(), description });
                }
            }
        }
        all
    }
}
