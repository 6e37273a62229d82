use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::str::FromStr;

use super::Ids;

/// A tenant of a world.
#[derive(Debug, Clone)]
pub struct Tenant {
    kind: &'static TenantKind,
    id: String,
}

/// A kind of tenant, and what its ids look like.
#[derive(Debug)]
pub(crate) struct TenantKind {
    /// The name, such as `environment`.
    pub(crate) name: &'static str,
    /// Draws an id.
    pub(crate) draw: fn(&Ids) -> String,
    /// Whether a tenant of this kind can have the id.
    pub(crate) can_be: fn(&str) -> bool,
}

impl Tenant {
    pub(crate) fn new(kind: &'static TenantKind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// Returns the name of its kind: `environment`, `account`, `organization` or `project`, for example.
    pub fn kind(&self) -> &'static str {
        self.kind.name
    }

    /// Returns its id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// Chooses the ids of a copy's tenants, so that the copy can be served beside its original.
pub trait TenantIds {
    /// Returns the id of the copy of a tenant. It is asked once a tenant, in a fixed order.
    fn choose(&mut self, original: &Tenant) -> String;
}

/// Draws a new id for every tenant.
///
/// Draw from a generator that is not the world's own: a world and its copy would draw the same.
#[derive(Debug, Clone, Copy)]
pub struct DrawnIds<'a>(pub &'a Ids);

impl TenantIds for DrawnIds<'_> {
    fn choose(&mut self, original: &Tenant) -> String {
        (original.kind.draw)(self.0)
    }
}

/// A tenant of a copy cannot have the id that was chosen for it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TenantIdError {
    /// Two tenants of the copy were to have the same id.
    #[error("two tenants of the copy would have the id {0}; choose another one for each tenant")]
    Taken(String),
    /// Ids of this kind of tenant look otherwise.
    #[error("the {kind} {original} cannot have the id that was chosen for its copy: it is of another form")]
    Invalid {
        /// The kind of tenant.
        kind: &'static str,
        /// The id of the original.
        original: String,
    },
}

impl TenantIdError {
    /// Returns the id that a tenant of the copy cannot have, or the tenant that it was chosen for.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Taken(id) | Self::Invalid { original: id, .. } => id,
        }
    }
}

/// The new ids of the tenants of a copy; a tenant without one keeps its own.
#[derive(Debug, Default)]
pub(crate) struct Renaming(HashMap<(&'static str, String), String>);

impl Renaming {
    /// Asks for the new ids of all tenants of a world.
    ///
    /// # Errors
    ///
    /// [`TenantIdError`] if two of them are equal, or one is of another form than those of its kind.
    pub(super) fn choose(tenants: Vec<Tenant>, ids: &mut impl TenantIds) -> Result<Self, TenantIdError> {
        let (mut renaming, mut taken) = (Self::default(), HashSet::new());
        for tenant in tenants {
            let new = ids.choose(&tenant);
            if !(tenant.kind.can_be)(&new) {
                return Err(TenantIdError::Invalid { kind: tenant.kind(), original: tenant.id });
            }
            if !taken.insert(new.clone()) {
                return Err(TenantIdError::Taken(new));
            }
            renaming.0.insert((tenant.kind(), tenant.id), new);
        }
        Ok(renaming)
    }

    /// Whether no tenant gets another id.
    pub(crate) fn keeps_ids(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the new id of a tenant of a kind.
    pub(crate) fn id<I: Clone + Display + FromStr>(&self, kind: &'static TenantKind, id: &I) -> I {
        if self.keeps_ids() {
            return id.clone();
        }
        let new = self.0.get(&(kind.name, id.to_string())).and_then(|new| new.parse().ok());
        // What was chosen has the form of its kind, so it can be read.
        new.unwrap_or_else(|| id.clone())
    }
}
