//! What can be named from outside, and under which paths.

use std::collections::{BTreeMap, BTreeSet};

use syn::{GenericArgument, Item, ItemImpl, PathArguments, Type};

use super::lines::{self, Line};
use super::scope::{Meaning, Scopes, head};
use super::source::{ModulePath, Source, is_hidden, is_test};
use super::text::text;

/// The public paths of everything that has some.
struct Surface<'a> {
    name: &'a str,
    source: &'a Source,
    scopes: Scopes,
    /// The shortest path comes first.
    paths: BTreeMap<Meaning, BTreeSet<(usize, String)>>,
}

/// What a crate shows.
pub(super) struct Shown {
    /// Sorted by what they speak of.
    pub(super) lines: Vec<Line>,
    /// Types, traits, functions, constants and what is re-exported of other crates, without members, implementations and
    /// modules: the entries of the tables in the documentation.
    pub(super) n_items: usize,
}

/// Returns what the crate `name` shows.
pub(super) fn of(source: &Source, name: &str) -> Shown {
    let mut surface = Surface { name, source, scopes: Scopes::of(source), paths: BTreeMap::new() };
    surface.reach(&Vec::new(), name);
    let mut lines = surface.named();
    lines.extend(surface.implemented());
    lines.sort();
    lines.dedup();
    let n_items = surface.paths.keys().filter(|meaning| !matches!(meaning, Meaning::Module(_))).count();
    Shown { lines, n_items }
}

impl Surface<'_> {
    /// Records what the module gives to whoever reaches it at `path`.
    fn reach(&mut self, module: &ModulePath, path: &str) {
        let public = self.scopes.names(module).filter(|(_, name)| name.is_public).map(|(name, _)| name.clone());
        for name in public.collect::<Vec<_>>() {
            let meaning = self.scopes.resolve(module, std::slice::from_ref(&name));
            let path = format!("{path}::{name}");
            let is_new =
                self.paths.entry(meaning.clone()).or_default().insert((path.matches("::").count(), path.clone()));
            if let Meaning::Module(inner) = meaning
                && is_new
            {
                self.reach(&inner, &path);
            }
        }
    }

    /// Returns the shortest path of what a path means in a module.
    fn path_of(&self, module: &ModulePath, path: &syn::Path) -> Option<&str> {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let (_, path) = self.paths.get(&self.scopes.resolve(module, &segments))?.first()?;
        Some(path)
    }

    /// Lists what has a name.
    fn named(&self) -> Vec<Line> {
        let mut lines = vec![Line::new(self.name, format!("pub mod {}", self.name))];
        for (meaning, paths) in &self.paths {
            let mut paths = paths.iter().map(|(_, path)| path.as_str());
            let first = paths.next().unwrap_or_default();
            match meaning {
                Meaning::Module(_) => lines.push(Line::new(first, format!("pub mod {first}"))),
                Meaning::External(target) => lines.push(Line::new(first, format!("pub use {first} = {target}"))),
                Meaning::Item(module, name) => lines.extend(self.declaration(module, name, first)),
            }
            lines.extend(paths.map(|path| Line::new(path, format!("pub use {path} = {first}"))));
        }
        lines
    }

    fn declaration(&self, module: &ModulePath, name: &str, path: &str) -> Vec<Line> {
        let items = self.source.modules.get(module).into_iter().flat_map(|module| &module.items);
        let declared = items.filter(|item| head(item).is_some_and(|(ident, ..)| ident == name));
        declared.flat_map(|item| lines::declaration(item, path)).collect()
    }

    /// Lists what is implemented for or by something that has a name.
    fn implemented(&self) -> Vec<Line> {
        let in_modules = self.source.modules.iter().flat_map(|(path, module)| {
            module.items.iter().filter_map(move |item| match item {
                Item::Impl(item) if !is_test(&item.attrs) && !is_hidden(&item.attrs) => Some((path, item)),
                _ => None,
            })
        });
        in_modules.flat_map(|(module, item)| self.implementation(module, item)).collect()
    }

    fn implementation(&self, module: &ModulePath, item: &ItemImpl) -> Vec<Line> {
        let implementor = match &*item.self_ty {
            Type::Reference(reference) => &*reference.elem,
            implementor => implementor,
        };
        let own = match implementor {
            Type::Path(path) if !is_parameter(item, &path.path) => Some(&path.path),
            _ => None,
        };
        let target = own.map(|path| self.meaning(module, path));
        let path = own.and_then(|path| self.path_of(module, path));
        let Some((_, trait_path, _)) = &item.trait_ else {
            return path.map(|path| lines::inherent(item, path)).unwrap_or_default();
        };
        let is_local_trait = !matches!(self.meaning(module, trait_path), Meaning::External(_));
        let trait_name = self.path_of(module, trait_path);
        if is_local_trait && trait_name.is_none() {
            return Vec::new();
        }
        if self.has_unnamed_argument(module, trait_path) {
            return Vec::new();
        }
        match (target, path, trait_name) {
            // Neither can be named from outside.
            (Some(Meaning::Item(..) | Meaning::Module(_)), None, _) => Vec::new(),
            (_, Some(path), _) => {
                let arguments = own.and_then(|own| own.segments.last()).map(|last| text(&last.arguments));
                let borrowed = if matches!(&*item.self_ty, Type::Reference(_)) { "&" } else { "" };
                let full = format!("{borrowed}{path}{}", arguments.unwrap_or_default());
                vec![lines::implementation(item, trait_path, &full).about(path.to_owned())]
            }
            (_, None, name) => {
                let about = name.map_or_else(|| format!("{}::", self.name), str::to_owned);
                vec![lines::implementation(item, trait_path, &text(&item.self_ty)).about(about)]
            }
        }
    }

    /// Returns whether a trait is implemented with a type of the crate that has no name outside, as in `From<Private>`.
    fn has_unnamed_argument(&self, module: &ModulePath, trait_path: &syn::Path) -> bool {
        let Some(PathArguments::AngleBracketed(arguments)) = trait_path.segments.last().map(|last| &last.arguments)
        else {
            return false;
        };
        arguments.args.iter().any(|argument| match argument {
            GenericArgument::Type(Type::Path(path)) => {
                matches!(self.meaning(module, &path.path), Meaning::Item(..))
                    && self.path_of(module, &path.path).is_none()
            }
            _ => false,
        })
    }

    fn meaning(&self, module: &ModulePath, path: &syn::Path) -> Meaning {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.scopes.resolve(module, &segments)
    }
}

/// Returns whether a path is a parameter of the implementation, which then holds for many types.
fn is_parameter(item: &ItemImpl, path: &syn::Path) -> bool {
    item.generics.type_params().any(|parameter| path.is_ident(&parameter.ident))
}
