use std::fmt;

/// A field that a listing can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderField {
    /// `id`.
    Id,
    /// `name`.
    Name,
}

/// The order of a listing: the parameter `order_by`. Strings sort by code point, and tokens that compare
/// equal stay in order of creation (both assumed).
///
/// # Example
///
/// ```
/// use tokenwright::astra_control::{OrderField, TokenOrder};
///
/// assert_eq!(TokenOrder::descending(OrderField::Name).to_string(), "name desc");
/// ```
///
/// # Source
///
/// "List the tokens for a user", NetApp Astra Automation documentation; see `OrderBy` in
/// `openapi/astra-control.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenOrder {
    field: OrderField,
    is_descending: bool,
}

impl TokenOrder {
    /// From the least to the greatest.
    pub fn ascending(field: OrderField) -> Self {
        Self { field, is_descending: false }
    }

    /// From the greatest to the least.
    pub fn descending(field: OrderField) -> Self {
        Self { field, is_descending: true }
    }
}

impl fmt::Display for TokenOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = match self.field {
            OrderField::Id => "id",
            OrderField::Name => "name",
        };
        let direction = if self.is_descending { " desc" } else { "" };
        write!(f, "{field}{direction}")
    }
}

impl From<TokenOrder> for String {
    fn from(order: TokenOrder) -> Self {
        order.to_string()
    }
}
