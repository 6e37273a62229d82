//! The modules of a crate, read from its files.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, ExprLit, Item, ItemMod, Lit};

use super::expansion::Macro;
use super::parse::{Unreadable, parse, unreadable};
use crate::tree::Tree;

/// Where a module stands: the names that lead to it from the root.
pub(super) type ModulePath = Vec<String>;

/// A crate.
#[derive(Default)]
pub(super) struct Source {
    pub(super) modules: BTreeMap<ModulePath, Module>,
}

/// A module without the contents of those within it.
#[derive(Default)]
pub(super) struct Module {
    pub(super) items: Vec<Item>,
}

/// Where the files of the modules within a file are.
struct Place<'a> {
    module: ModulePath,
    file: &'a str,
    folder: String,
}

impl Source {
    /// Reads the crate whose root is `folder/lib.rs`.
    pub(super) fn read(tree: &Tree, folder: &str) -> Result<Self, Unreadable> {
        let file = format!("{folder}/lib.rs");
        let items = parse(tree, &file)?;
        let declaration = format!("{folder}/open_enum.rs");
        let macros = tree.read(&declaration).is_ok().then(|| Macro::read(tree, &declaration)).transpose()?;
        let place = Place { module: Vec::new(), file: &file, folder: folder.to_owned() };
        let mut reader = Reader { tree, enums: macros.as_ref(), source: Self::default() };
        reader.add(place, items)?;
        Ok(reader.source)
    }
}

/// A crate that is being read.
struct Reader<'a> {
    tree: &'a Tree,
    /// What declares enumerations, if the crate has it.
    enums: Option<&'a Macro>,
    source: Source,
}

impl Reader<'_> {
    fn add(&mut self, place: Place<'_>, items: Vec<Item>) -> Result<(), Unreadable> {
        let mut module = Module::default();
        for item in items {
            match item {
                Item::Mod(inner) if !is_test(&inner.attrs) => {
                    self.add_inner(&place, &inner)?;
                    module.items.push(Item::Mod(ItemMod { content: None, ..inner }));
                }
                item => match self.enums.and_then(|enums| enums.expansion_of(&item)) {
                    Some(expanded) => {
                        module.items.extend(expanded.map_err(|reason| unreadable(place.file, &reason))?);
                    }
                    None => module.items.push(item),
                },
            }
        }
        self.source.modules.insert(place.module, module);
        Ok(())
    }

    fn add_inner(&mut self, outer: &Place<'_>, inner: &ItemMod) -> Result<(), Unreadable> {
        let name = inner.ident.to_string();
        let mut module = outer.module.clone();
        module.push(name.clone());
        let folder = format!("{}/{name}", outer.folder);
        if let Some((_, items)) = &inner.content {
            return self.add(Place { module, file: outer.file, folder }, items.clone());
        }
        let (beside, within) = (format!("{folder}.rs"), format!("{folder}/mod.rs"));
        let elsewhere = place_of(&inner.attrs).zip(outer.file.rsplit_once('/'));
        let file = match elsewhere {
            Some((path, (parent, _))) => format!("{parent}/{path}"),
            None if self.tree.read(&beside).is_ok() => beside,
            None => within,
        };
        let items = parse(self.tree, &file)?;
        self.add(Place { module, file: &file, folder }, items)
    }
}

/// Returns what `#[path = "…"]` says, if it is there.
fn place_of(attributes: &[Attribute]) -> Option<String> {
    let path = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    match &path.meta.require_name_value().ok()?.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// Returns whether an item is there for tests only.
pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|condition| condition.is_ident("test"))
    })
}

/// Returns whether the documentation leaves an item out.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute.parse_args::<syn::Path>().is_ok_and(|argument| argument.is_ident("hidden"))
    })
}
