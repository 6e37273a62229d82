//! What a client needs to use an API of the mock (`x-access`): URL, tenants, credential.

use super::cursor::Cursor;
use super::operation;

/// Something that a client needs, as a member of what the mock tells of a world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AccessMember {
    /// Its name: `base_url`.
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) example: String,
    /// Whether it is a secret (`format: password`).
    pub(crate) is_secret: bool,
    /// Whether it is known of every world (`required: true`), whatever tenants that has.
    pub(crate) is_required: bool,
}

/// Reads `x-access`; none of a document that has no such member.
pub(super) fn read(root: &Cursor<'_>) -> Vec<AccessMember> {
    root.child("x-access").iter().flat_map(Cursor::children).filter_map(|child| read_member(&child)).collect()
}

fn read_member(member: &Cursor<'_>) -> Option<AccessMember> {
    if !operation::is_snake_case(&member.name) || syn::parse_str::<syn::Ident>(&member.name).is_err() {
        let repair = "take one in snake_case that is no keyword, like `base_url`";
        return member.fault(format!("{:?} is no name of what a client needs", member.name), repair);
    }
    member.only(&["description", "format", "required", "example"], "of what a client needs");
    let is_secret = match member.text("format") {
        None => false,
        Some("password") => true,
        Some(_) => return member.fault_at("format", "what a client needs is a text", "write `password`, or nothing"),
    };
    Some(AccessMember {
        name: member.name.clone(),
        description: member.required_text("description")?.trim_end().to_owned(),
        example: member.required_text("example")?.to_owned(),
        is_secret,
        is_required: member.flag("required"),
    })
}
