//! What belongs to no organization: the list of the addresses that global keys may be used from.

use super::address::AddressBlock;
use super::admission::Admission;
use super::global_access_list::{GlobalEntry, NewGlobalEntry};
use super::identifier::ObjectId;
use super::paging::{Page, envelope_status};
use super::problem::Problem;
use super::view::global_entry;
use crate::generated::ops_manager::ops::GlobalAccessListEntryListQuery;
use crate::generated::ops_manager::types;
use crate::http::Exchange;

/// Lists the entries, in the order of their addition.
pub(super) fn entries(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &GlobalAccessListEntryListQuery,
) -> Result<types::GlobalAccessListEntryList, Problem> {
    let page = Page::from(query);
    let (results, total) = admission.read(|state| {
        let list = &state.global_access_list;
        Ok((page.cut(list.iter()).into_iter().map(global_entry).collect(), list.len()))
    })?;
    Ok(types::GlobalAccessListEntryList {
        links: page.links(exchange, total),
        results,
        status: envelope_status(exchange),
        total_count: page.total_count(total),
    })
}

/// Adds an entry.
pub(super) fn add_entry(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: types::GlobalAccessListEntryCreate,
) -> Result<types::GlobalAccessListEntry, Problem> {
    let block = read_block(&body.cidr_block)?;
    admission.change(|state| {
        let new = NewGlobalEntry { block, description: &body.description, at: exchange.now };
        let added = state.global_access_list.add(new, admission.ids);
        added.map(global_entry).ok_or(Problem::DuplicateGlobalEntry(body.cidr_block))
    })
}

/// Shows the entry that the path names.
pub(super) fn entry(admission: &Admission<'_>, id: &str) -> Result<types::GlobalAccessListEntry, Problem> {
    admission.read(|state| {
        let found = parse(id).and_then(|id| state.global_access_list.get(id));
        found.map(global_entry).ok_or_else(|| not_found(id))
    })
}

/// Changes the entry that the path names.
pub(super) fn update_entry(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    id: &str,
    body: types::GlobalAccessListEntryUpdate,
) -> Result<types::GlobalAccessListEntry, Problem> {
    admission.change(|state| {
        let list = &mut state.global_access_list;
        let own = parse(id).filter(|id| list.get(*id).is_some()).ok_or_else(|| not_found(id))?;
        let block = body.cidr_block.as_deref().map(read_block).transpose()?;
        if block.as_ref().is_some_and(|block| list.lists(block, Some(own))) {
            return Err(Problem::DuplicateGlobalEntry(body.cidr_block.unwrap_or_default()));
        }
        let entry: &mut GlobalEntry = list.get_mut(own).ok_or_else(|| not_found(id))?;
        if let Some(block) = block {
            entry.block = block;
        }
        if let Some(description) = body.description {
            entry.description = description.into();
        }
        entry.updated_at = exchange.now;
        Ok(global_entry(entry))
    })
}

/// Takes the entry that the path names off the list.
pub(super) fn delete_entry(admission: &Admission<'_>, id: &str) -> Result<(), Problem> {
    admission.change(|state| {
        let is_gone = parse(id).is_some_and(|id| state.global_access_list.remove(id));
        if is_gone { Ok(()) } else { Err(not_found(id)) }
    })
}

fn read_block(text: &str) -> Result<AddressBlock, Problem> {
    AddressBlock::parse_either(text).ok_or_else(|| Problem::InvalidCidrBlock(text.to_owned()))
}

fn parse(id: &str) -> Option<ObjectId> {
    id.parse().ok()
}

fn not_found(id: &str) -> Problem {
    Problem::GlobalEntryNotFound(id.to_owned())
}
