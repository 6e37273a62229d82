//! The modules of a crate and what each of them uses, read off the tokens of its files.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The names that lead to a module or to an item from the root of its crate.
pub(super) type ItemPath = Vec<String>;

/// A crate.
#[derive(Debug, Default)]
pub(super) struct Source {
    pub(super) modules: BTreeMap<ItemPath, Module>,
}

/// A file of a crate; what is written within `mod name { … }` counts as its own.
#[derive(Debug, Default)]
pub(super) struct Module {
    pub(super) file: String,
    /// The paths that it names, from the root on.
    uses: BTreeSet<ItemPath>,
    /// What it shows of others, by the name under which it does.
    shown: HashMap<String, ItemPath>,
    /// The modules of which it shows everything.
    shown_whole: Vec<ItemPath>,
    /// The items that it defines, modules included.
    items: HashSet<String>,
}

/// Why a crate cannot be read.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) file: String,
    pub(super) reason: String,
}

impl Source {
    /// Reads all files below a folder. Those that only tests have are left out.
    pub(super) fn read(root: &Path, folder: &str) -> Result<Self, Unreadable> {
        let mut files = Vec::new();
        list(root, folder, &mut files)?;
        let texts = files.into_iter().map(|file| {
            let text = fs::read_to_string(root.join(&file));
            text.map(|text| (file.clone(), text)).map_err(|error| Unreadable { file, reason: error.to_string() })
        });
        Self::of(folder, texts.collect::<Result<_, _>>()?)
    }

    /// Makes a crate of files with their texts.
    pub(super) fn of(folder: &str, files: Vec<(String, String)>) -> Result<Self, Unreadable> {
        let mut source = Self::default();
        let mut of_tests = Vec::new();
        for (file, text) in files {
            let below = file.strip_prefix(folder).unwrap_or(&file).trim_matches('/');
            let mut module: ItemPath = below.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            // A program beside a library has nothing to be used.
            if module.last().is_some_and(|last| last == "main") && folder != "xtask/src" {
                continue;
            }
            if module.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
                module.pop();
            }
            let tokens: TokenStream =
                text.parse().map_err(|error| Unreadable { file: file.clone(), reason: format!("no Rust: {error}") })?;
            let mut reader =
                Reader { path: module.clone(), module: Module { file, ..Module::default() }, of_tests: Vec::new() };
            reader.read(&tokens.into_iter().collect::<Vec<_>>());
            of_tests.extend(reader.of_tests);
            source.modules.insert(module, reader.module);
        }
        source.modules.retain(|module, _| !of_tests.iter().any(|test| module.starts_with(test)));
        Ok(source)
    }

    /// Returns the modules that a module uses, itself left out, each with a path by which it does.
    pub(super) fn used_by(&self, module: &ItemPath) -> BTreeMap<&ItemPath, &ItemPath> {
        let uses = self.modules.get(module).into_iter().flat_map(|module| &module.uses);
        let found = uses.filter_map(|path| Some((self.module_of(path)?, path)));
        found.filter(|(used, _)| *used != module).collect()
    }

    /// Returns the module that defines what a path names, however many show it.
    fn module_of(&self, path: &ItemPath) -> Option<&ItemPath> {
        /// Whoever shows what shows it again has lost the way.
        const STEPS_MAX: usize = 16;
        let mut path = path.clone();
        for _ in 0..STEPS_MAX {
            let n = (0..=path.len()).rev().find(|n| self.modules.contains_key(&path[..*n]))?;
            let (place, module) = self.modules.get_key_value(&path[..n])?;
            let Some(name) = path.get(n) else { return Some(place) };
            let whole = || module.shown_whole.iter().find(|of| self.has(of, name));
            let target = match (module.items.contains(name), module.shown.get(name)) {
                (false, Some(target)) => target.clone(),
                (false, None) => match whole() {
                    Some(of) => of.iter().chain([name]).cloned().collect(),
                    None => return Some(place),
                },
                (true, _) => return Some(place),
            };
            path = target.iter().chain(&path[n + 1..]).cloned().collect();
        }
        None
    }

    fn has(&self, module: &ItemPath, name: &str) -> bool {
        let of = self.module_of(module).and_then(|module| self.modules.get(module));
        of.is_some_and(|of| of.items.contains(name) || of.shown.contains_key(name))
    }
}

fn list(root: &Path, folder: &str, files: &mut Vec<String>) -> Result<(), Unreadable> {
    let unreadable = |error: std::io::Error| Unreadable { file: folder.to_owned(), reason: error.to_string() };
    for entry in fs::read_dir(root.join(folder)).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(root, &path, files)?;
        } else if path.ends_with(".rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

/// Reads the tokens of a file.
struct Reader {
    /// Where the tokens stand: the module of the file, or one written within it.
    path: ItemPath,
    module: Module,
    /// The modules that only tests have.
    of_tests: Vec<ItemPath>,
}

/// The words behind which the name of an item stands.
const ITEMS: [&str; 9] = ["fn", "struct", "enum", "trait", "const", "static", "type", "union", "mod"];

impl Reader {
    fn read(&mut self, tokens: &[TokenTree]) {
        let mut i = 0;
        while let Some(token) = tokens.get(i) {
            i += match token {
                TokenTree::Punct(sign) if sign.as_char() == '#' && is_of_tests(tokens.get(i + 1)) => {
                    2 + self.skip(&tokens[i + 2..])
                }
                TokenTree::Ident(word) if word == "use" => self.read_use(tokens, i),
                TokenTree::Ident(word) if word == "mod" => self.read_module(&tokens[i..]),
                TokenTree::Ident(word) if ["crate", "super", "self"].iter().any(|start| word == start) => {
                    let (path, n) = plain_path(&tokens[i..]);
                    if path.len() > 1 {
                        let path = self.rooted(&path);
                        self.module.uses.insert(path);
                    }
                    n
                }
                // What a macro of `quote` has within it is code of another crate.
                TokenTree::Ident(word) if word.to_string().contains("quote") && is_call(&tokens[i + 1..]) => 3,
                TokenTree::Ident(word) if ITEMS.iter().any(|item| word == item) => {
                    self.define(tokens.get(i + 1));
                    1
                }
                TokenTree::Ident(word) if word == "macro_rules" => {
                    self.define(tokens.get(i + 2));
                    1
                }
                TokenTree::Group(group) => {
                    self.read(&group.stream().into_iter().collect::<Vec<_>>());
                    1
                }
                _ => 1,
            };
        }
    }

    fn define(&mut self, name: Option<&TokenTree>) {
        if let Some(TokenTree::Ident(name)) = name {
            self.module.items.insert(name.to_string());
        }
    }

    /// Passes over an item that only tests have; returns the number of its tokens.
    fn skip(&mut self, tokens: &[TokenTree]) -> usize {
        if let [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(_), ..] = tokens
            && word == "mod"
        {
            self.of_tests.push(self.path.iter().cloned().chain([name.to_string()]).collect());
        }
        let is_end = |token: &TokenTree| match token {
            TokenTree::Punct(sign) => sign.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1)
    }

    /// Reads `mod name;` or `mod name { … }`; returns the number of tokens.
    fn read_module(&mut self, tokens: &[TokenTree]) -> usize {
        match tokens {
            [_, TokenTree::Ident(name), TokenTree::Group(group), ..] => {
                self.module.items.insert(name.to_string());
                self.path.push(name.to_string());
                self.read(&group.stream().into_iter().collect::<Vec<_>>());
                self.path.pop();
                3
            }
            [_, TokenTree::Ident(name), ..] => {
                // Another file has it.
                let target = self.path.iter().cloned().chain([name.to_string()]).collect();
                self.module.shown.insert(name.to_string(), target);
                2
            }
            _ => 1,
        }
    }

    /// Reads `use …;`; returns the number of tokens.
    fn read_use(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let is_shown = match at.checked_sub(1).and_then(|before| tokens.get(before)) {
            Some(TokenTree::Ident(word)) => word == "pub",
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
            _ => false,
        };
        let rest = &tokens[at + 1..];
        let end = rest.iter().position(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ';'));
        let end = end.unwrap_or(rest.len());
        let mut leaves = Vec::new();
        expand(&rest[..end], &mut Vec::new(), &mut leaves);
        for (path, name) in leaves {
            if !self.is_own(&path) {
                continue;
            }
            let path = self.rooted(&path);
            match (is_shown, name) {
                (true, Some(name)) => _ = self.module.shown.insert(name, path),
                (true, None) => self.module.shown_whole.push(path),
                (false, _) => _ = self.module.uses.insert(path),
            }
        }
        end + 2
    }

    /// Whether a path leads into this crate: a name that the file itself has leads to a module below it, all others lead
    /// to other crates.
    fn is_own(&self, path: &ItemPath) -> bool {
        let first = path.first().map_or("", String::as_str);
        ["crate", "super", "self"].contains(&first) || self.module.shown.contains_key(first)
    }

    /// Returns a path of this file from the root on.
    fn rooted(&self, path: &[String]) -> ItemPath {
        let mut base = self.path.clone();
        let mut rest = path;
        match rest.first().map(String::as_str) {
            Some("crate") => {
                base.clear();
                rest = &rest[1..];
            }
            Some("self") => rest = &rest[1..],
            _ => {}
        }
        while rest.first().is_some_and(|step| step == "super") {
            base.pop();
            rest = &rest[1..];
        }
        base.extend(rest.iter().cloned());
        base
    }
}

/// Whether what stands behind `#` is `[cfg(test)]` or `[cfg(all(test, …))]`.
fn is_of_tests(attribute: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(attribute)) = attribute else { return false };
    let text: String = attribute.to_string().split_whitespace().collect();
    text == "[cfg(test)]" || text.starts_with("[cfg(all(test,") || text == "[cfg(doctest)]"
}

/// Whether what stands behind the name of a macro calls it.
fn is_call(rest: &[TokenTree]) -> bool {
    matches!(rest, [TokenTree::Punct(sign), TokenTree::Group(_), ..] if sign.as_char() == '!')
}

/// Returns the names of a path such as `crate::a::b`, and the number of its tokens.
fn plain_path(tokens: &[TokenTree]) -> (ItemPath, usize) {
    let mut path = Vec::new();
    let mut i = 0;
    while let Some(TokenTree::Ident(name)) = tokens.get(i) {
        path.push(name.to_string());
        i += 1;
        if !is_separator(&tokens[i.min(tokens.len())..]) {
            break;
        }
        i += 2;
    }
    (path, i.max(1))
}

fn is_separator(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(a), TokenTree::Punct(b), ..] if a.as_char() == ':' && b.as_char() == ':')
}

/// Returns the paths of a tree of imports, each with the name that it gives; none for `*`.
fn expand(tokens: &[TokenTree], before: &mut ItemPath, leaves: &mut Vec<(ItemPath, Option<String>)>) {
    for branch in tokens.split(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',')) {
        let n_before = before.len();
        let mut name = None;
        let mut i = 0;
        let mut is_leaf = !branch.is_empty();
        while let Some(token) = branch.get(i) {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    name = branch.get(i + 1).map(ToString::to_string);
                    break;
                }
                // In braces, the module itself.
                TokenTree::Ident(word) if word == "self" && !before.is_empty() => name = before.last().cloned(),
                TokenTree::Ident(word) => {
                    before.push(word.to_string());
                    name = Some(word.to_string());
                }
                TokenTree::Punct(sign) if sign.as_char() == '*' => name = None,
                TokenTree::Group(group) => {
                    expand(&group.stream().into_iter().collect::<Vec<_>>(), before, leaves);
                    is_leaf = false;
                }
                _ => {}
            }
            i += 1;
        }
        if is_leaf {
            leaves.push((before.clone(), name));
        }
        before.truncate(n_before);
    }
}
