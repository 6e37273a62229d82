//! What a name means in a module.

use std::collections::BTreeMap;

use syn::{Ident, Item, UseTree, Visibility};

use super::source::{ModulePath, Source, is_hidden, is_test};

/// What names lead to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// A module of the crate.
    Module(ModulePath),
    /// An item of a module, and its name there.
    Item(ModulePath, String),
    /// Something of another crate, as it is written.
    External(String),
}

/// The names of all modules.
pub(super) struct Scopes(BTreeMap<ModulePath, BTreeMap<String, Name>>);

/// A name in a module.
#[derive(Debug, Clone)]
pub(super) struct Name {
    target: Target,
    /// Whether it can be used wherever the module can.
    pub(super) is_public: bool,
}

#[derive(Debug, Clone)]
enum Target {
    Declared(Meaning),
    /// A path to be followed from the module.
    Used(Vec<String>),
}

/// How many re-exports may lead from one to the next.
const HOPS_MAX: usize = 16;

/// Stands in a module's names for those that it takes from another module as a whole.
const GLOB: &str = "*";

impl Scopes {
    pub(super) fn of(source: &Source) -> Self {
        let names = |(path, module): (&ModulePath, &super::source::Module)| {
            let names = module.items.iter().flat_map(|item| names_of(path, item)).collect();
            (path.clone(), names)
        };
        let mut scopes = Self(source.modules.iter().map(names).collect());
        scopes.expand_globs();
        scopes
    }

    /// Puts the names of a module of the crate in place of a `use module::*`. One of another crate stays as it is written,
    /// and so does one of a module that has a glob itself: the names depend on the order then.
    fn expand_globs(&mut self) {
        let mut expanded = Vec::new();
        for (module, names) in &self.0 {
            let Some(Name { target: Target::Used(path), is_public }) = names.get(GLOB) else { continue };
            let Some((_, from)) = path.split_last() else { continue };
            if let Meaning::Module(from) = self.resolve(module, from)
                && let Some(brought) = self.0.get(&from).filter(|brought| !brought.contains_key(GLOB))
            {
                let public = brought.iter().filter(|(_, name)| name.is_public);
                let path_of =
                    |name: &String| ["crate".to_owned()].into_iter().chain(from.clone()).chain([name.clone()]);
                let used = public.map(|(name, _)| {
                    let target = Target::Used(path_of(name).collect());
                    (name.clone(), Name { target, is_public: *is_public })
                });
                expanded.push((module.clone(), used.collect::<Vec<_>>()));
            }
        }
        for (module, brought) in expanded {
            let names = self.0.entry(module).or_default();
            names.remove(GLOB);
            for (name, used) in brought {
                // What a module declares itself comes first.
                names.entry(name).or_insert(used);
            }
        }
    }

    /// Returns the names of a module.
    pub(super) fn names(&self, module: &ModulePath) -> impl Iterator<Item = (&String, &Name)> {
        self.0.get(module).into_iter().flatten()
    }

    /// Follows a path from a module.
    pub(super) fn resolve(&self, from: &ModulePath, path: &[String]) -> Meaning {
        self.follow(from, path, HOPS_MAX).unwrap_or_else(|| Meaning::External(path.join("::")))
    }

    fn follow(&self, from: &ModulePath, path: &[String], hops: usize) -> Option<Meaning> {
        let mut meaning = Meaning::Module(from.clone());
        for (place, segment) in path.iter().enumerate() {
            let Meaning::Module(module) = &meaning else { return Some(meaning) };
            meaning = match segment.as_str() {
                "crate" if place == 0 => Meaning::Module(Vec::new()),
                "self" if place == 0 => Meaning::Module(from.clone()),
                "super" => Meaning::Module(module.split_last()?.1.to_vec()),
                name => match &self.0.get(module)?.get(name)?.target {
                    Target::Declared(meaning) => meaning.clone(),
                    Target::Used(used) => match self.follow(module, used, hops.checked_sub(1)?) {
                        Some(meaning) => meaning,
                        None => Meaning::External(used.join("::")),
                    },
                },
            };
        }
        Some(meaning)
    }
}

fn names_of(module: &ModulePath, item: &Item) -> Vec<(String, Name)> {
    if let Item::Use(declaration) = item {
        let is_public = matches!(declaration.vis, Visibility::Public(_)) && !is_hidden(&declaration.attrs);
        let mut names = Vec::new();
        flatten(&declaration.tree, &mut Vec::new(), &mut |name, path| {
            names.push((name, Name { target: Target::Used(path), is_public }));
        });
        return names;
    }
    let Some((name, visibility, attributes)) = head(item) else { return Vec::new() };
    let name = name.to_string();
    let is_public = matches!(visibility, Visibility::Public(_)) && !is_hidden(attributes) && !is_test(attributes);
    let meaning = match item {
        Item::Mod(_) => Meaning::Module([module.clone(), vec![name.clone()]].concat()),
        _ => Meaning::Item(module.clone(), name.clone()),
    };
    vec![(name, Name { target: Target::Declared(meaning), is_public })]
}

/// Returns name, visibility and attributes of what a module declares under a name.
pub(super) fn head(item: &Item) -> Option<(&Ident, &Visibility, &[syn::Attribute])> {
    Some(match item {
        Item::Const(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Fn(item) => (&item.sig.ident, &item.vis, &item.attrs),
        Item::Mod(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Static(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Struct(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Trait(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Type(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Union(item) => (&item.ident, &item.vis, &item.attrs),
        _ => return None,
    })
}

/// Calls `found` for each name that a declaration brings in, with the path to it.
fn flatten(tree: &UseTree, prefix: &mut Vec<String>, found: &mut impl FnMut(String, Vec<String>)) {
    let path_to = |prefix: &[String], last: &Ident| {
        let own = (last != "self").then(|| last.to_string());
        prefix.iter().cloned().chain(own).collect::<Vec<_>>()
    };
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            flatten(&path.tree, prefix, found);
            prefix.pop();
        }
        UseTree::Name(name) => {
            let path = path_to(prefix, &name.ident);
            found(path.last().cloned().unwrap_or_default(), path);
        }
        UseTree::Rename(rename) => found(rename.rename.to_string(), path_to(prefix, &rename.ident)),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, prefix, found)),
        UseTree::Glob(_) => found(GLOB.to_owned(), [prefix.as_slice(), &[GLOB.to_owned()]].concat()),
    }
}
