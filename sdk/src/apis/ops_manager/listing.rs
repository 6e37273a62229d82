use crate::generated::ops_manager::types::{AccessListEntry, ApiKey, GlobalAccessListEntry, Organization, Project};
use crate::listing::Identified;

impl Identified for Organization {
    fn identity(&self) -> Option<&str> {
        Some(&self.id)
    }
}

impl Identified for Project {
    fn identity(&self) -> Option<&str> {
        Some(&self.id)
    }
}

impl Identified for ApiKey {
    fn identity(&self) -> Option<&str> {
        Some(&self.id)
    }
}

impl Identified for AccessListEntry {
    fn identity(&self) -> Option<&str> {
        Some(&self.cidr_block)
    }
}

impl Identified for GlobalAccessListEntry {
    fn identity(&self) -> Option<&str> {
        Some(&self.id)
    }
}
