use std::cell::RefCell;
use std::rc::Rc;

use super::Fault;
use crate::yaml::{Data, Node, Place};

/// A place in a document while it is being read; collects what is wrong with it.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    root: &'a Node,
    file: &'a str,
    faults: Rc<RefCell<Vec<Fault>>>,
    pub(super) node: &'a Node,
    pub(super) pointer: String,
    /// The last step of the pointer.
    pub(super) name: String,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(file: &'a str, root: &'a Node) -> Self {
        Self { root, file, faults: Rc::default(), node: root, pointer: String::new(), name: String::new() }
    }

    /// Returns all faults found so far by this cursor and those made from it.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = Vec::new();
        // A shared response is read for each operation that has it.
        for fault in self.faults.borrow().iter() {
            if !faults.iter().any(|other| (other.place, &other.reason) == (fault.place, &fault.reason)) {
                faults.push(fault.clone());
            }
        }
        faults
    }

    /// Records a fault here: what is wrong, and the edit that repairs it. Returns `None`, so that a reader can end
    /// with it.
    pub(super) fn fault<T>(&self, reason: impl Into<String>, repair: impl Into<String>) -> Option<T> {
        let fault = Fault {
            file: self.file.to_owned(),
            place: self.node.place,
            at: self.pointer.clone(),
            reason: reason.into(),
            repair: repair.into(),
        };
        self.faults.borrow_mut().push(fault);
        None
    }

    /// Records a fault at a place that was read before.
    pub(super) fn fault_in<T>(&self, place: Place, reason: impl Into<String>, repair: impl Into<String>) -> Option<T> {
        let fault = Fault {
            file: self.file.to_owned(),
            place,
            at: String::new(),
            reason: reason.into(),
            repair: repair.into(),
        };
        self.faults.borrow_mut().push(fault);
        None
    }

    /// Records a fault at a member, or here if it is absent.
    pub(super) fn fault_at<T>(&self, member: &str, reason: impl Into<String>, repair: impl Into<String>) -> Option<T> {
        match self.child(member) {
            Some(child) => child.fault(reason, repair),
            None => self.fault(reason, repair),
        }
    }

    /// Records that the value here is of another type.
    fn not_a<T>(&self, wanted: &str) -> Option<T> {
        let found = match self.node.data {
            Data::Null => "null",
            Data::Boolean(_) => "a boolean",
            Data::Integer(_) | Data::Float(_) => "a number",
            Data::String(_) => "a string",
            Data::Sequence(_) => "a list",
            Data::Mapping(_) => "a mapping",
        };
        let quotes = if wanted == "string" && found != "a list" && found != "a mapping" { ", in quotes" } else { "" };
        self.fault(format!("`{}` is {found} and must be a {wanted}", self.name), format!("write a {wanted}{quotes}"))
    }

    pub(super) fn has(&self, member: &str) -> bool {
        self.node.get(member).is_some()
    }

    pub(super) fn child(&self, member: &str) -> Option<Cursor<'a>> {
        self.node.get(member).map(|node| self.step(member, node))
    }

    /// Returns a member of the document.
    pub(super) fn top(&self, member: &str) -> Option<Cursor<'a>> {
        Cursor { node: self.root, pointer: String::new(), name: String::new(), ..self.clone() }.child(member)
    }

    /// Returns a member that must be there.
    pub(super) fn required(&self, member: &str) -> Option<Cursor<'a>> {
        match self.child(member) {
            Some(child) => Some(child),
            None => self.fault(format!("`{member}` is missing"), format!("add `{member}`")),
        }
    }

    /// Returns the members of a mapping or the elements of a sequence.
    pub(super) fn children(&self) -> Vec<Cursor<'a>> {
        match &self.node.data {
            Data::Mapping(members) => members.iter().map(|(name, node)| self.step(name, node)).collect(),
            Data::Sequence(items) => {
                items.iter().enumerate().map(|(i, node)| self.step(&i.to_string(), node)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn step(&self, name: &str, node: &'a Node) -> Cursor<'a> {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        Cursor { node, pointer: format!("{}/{escaped}", self.pointer), name: name.to_owned(), ..self.clone() }
    }

    /// Returns the text of a member; a member of another type is a fault.
    pub(super) fn text(&self, member: &str) -> Option<&'a str> {
        let child = self.child(member)?;
        child.node.as_str().or_else(|| child.not_a("string"))
    }

    /// Returns the text of a member that must be there.
    pub(super) fn required_text(&self, member: &str) -> Option<&'a str> {
        self.required(member)?;
        self.text(member)
    }

    /// Returns the strings of a member that is a sequence of strings.
    pub(super) fn texts(&self, member: &str) -> Vec<String> {
        let children = match self.child(member) {
            None => Vec::new(),
            Some(list) if matches!(list.node.data, Data::Sequence(_)) => list.children(),
            Some(other) => return other.not_a("list").unwrap_or_default(),
        };
        let text = |child: &Cursor<'_>| child.node.as_str().map(str::to_owned).or_else(|| child.not_a("string"));
        children.iter().filter_map(text).collect()
    }

    pub(super) fn flag(&self, member: &str) -> bool {
        match self.child(member).map(|child| (child.node.data.clone(), child)) {
            None => false,
            Some((Data::Boolean(value), _)) => value,
            Some((_, child)) => child.not_a("boolean").unwrap_or(false),
        }
    }

    pub(super) fn integer(&self, member: &str) -> Option<i64> {
        let child = self.child(member)?;
        match child.node.data {
            Data::Integer(value) => Some(value),
            _ => child.not_a("whole number of at most 64 bits"),
        }
    }

    pub(super) fn count(&self, member: &str) -> Option<u64> {
        let value = self.integer(member)?;
        let is_negative = || self.fault_at(member, format!("`{member}` is negative"), "write a number from 0 on");
        u64::try_from(value).ok().or_else(is_negative)
    }

    /// Makes every other member a fault.
    pub(super) fn only(&self, known: &[&str], where_else: &str) {
        for child in self.children() {
            if matches!(self.node.data, Data::Mapping(_)) && !known.contains(&child.name.as_str()) {
                let repair = format!(
                    "remove `{}`, or say it in the description; openapi/README.md lists what the generators understand",
                    child.name
                );
                child.fault::<()>(format!("`{}` cannot be expressed {where_else}", child.name), repair);
            }
        }
    }

    /// Makes every member a fault that is in neither list, and returns `value`.
    pub(super) fn only_of<T>(&self, common: &[&str], more: &[&str], value: T) -> T {
        let known: Vec<&str> = common.iter().chain(more).copied().collect();
        self.only(&known, "by the generators in a schema of this type");
        value
    }

    /// Returns the name in a `$ref` to a component of that kind.
    pub(super) fn reference(&self, kind: &str) -> Option<String> {
        let target = self.text("$ref")?;
        let prefix = format!("#/components/{kind}/");
        let Some(name) = target.strip_prefix(&prefix) else {
            let repair = format!("refer to a component of this document: {prefix}Name");
            return self.fault_at("$ref", format!("{target:?} does not begin with {prefix}"), repair);
        };
        match self.root.get("components").and_then(|c| c.get(kind)).and_then(|k| k.get(name)) {
            Some(_) => Some(name.to_owned()),
            None => self.fault_at("$ref", format!("{target} does not exist"), "correct the name, or add the component"),
        }
    }

    /// Follows a `$ref` to a component of that kind, if this is one.
    pub(super) fn resolve(&self, kind: &str) -> Option<Cursor<'a>> {
        if !self.has("$ref") {
            return Some(self.clone());
        }
        let name = self.reference(kind)?;
        let node = self.root.get("components")?.get(kind)?.get(&name)?;
        Some(Cursor { node, pointer: format!("/components/{kind}/{name}"), name, ..self.clone() })
    }
}
