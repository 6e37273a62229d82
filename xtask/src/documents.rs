//! The documents of a workspace: they are the files of `openapi/`, and nothing else lists them.

use crate::finding::START;
use crate::model::Fault;

/// Where the documents are.
pub(crate) const FOLDER: &str = "openapi";

/// The file beside the documents that explains them.
const README: &str = "README.md";

/// A document of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    name: String,
}

impl Document {
    /// Returns its name in the folder, without the ending.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the path below the workspace.
    pub(crate) fn file(&self) -> String {
        format!("{FOLDER}/{}.yaml", self.name)
    }

    /// Returns the name of the module that is made from it.
    pub(crate) fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// Tells the documents among the files of the folder from those that should not be there. Hidden files belong to
/// other tools.
pub(crate) fn sort(files: &[String]) -> (Vec<Document>, Vec<Fault>) {
    let (mut documents, mut strays) = (Vec::new(), Vec::new());
    for file in files {
        let name = file.rsplit('/').next().unwrap_or(file);
        if name == README || name.starts_with('.') {
            continue;
        }
        match read_name(name) {
            Ok(name) => documents.push(Document { name }),
            Err((reason, repair)) => strays.push(fault(file, reason, repair)),
        }
    }
    if documents.is_empty() {
        strays.push(fault(
            FOLDER,
            "the folder holds no document".to_owned(),
            "add one: each API is a file NAME.yaml there",
        ));
    }
    (documents, strays)
}

fn fault(file: &str, reason: String, repair: &str) -> Fault {
    Fault { file: file.to_owned(), place: START, at: String::new(), reason, repair: repair.to_owned() }
}

/// Returns the name of the document in a file, which becomes the names of a module and of a feature.
fn read_name(file: &str) -> Result<String, (String, &'static str)> {
    let rename = "rename the document with lower-case words and hyphens between them, like `astra-control`";
    let Some(name) = file.strip_suffix(".yaml") else {
        let reason = format!("this is no document, and only {README} stands beside the documents");
        return Err((reason, "move the file away, or name it NAME.yaml if it is a document"));
    };
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    if !name.split('-').all(is_word) {
        return Err((format!("no module can be made of {name:?}"), rename));
    }
    if syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err() {
        return Err((format!("{name:?} is a keyword of Rust and cannot be a module"), rename));
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &[&str]) -> (Vec<String>, Vec<String>) {
        let files: Vec<String> = names.iter().map(|name| format!("openapi/{name}")).collect();
        let (documents, strays) = sort(&files);
        (
            documents.iter().map(|document| document.module()).collect(),
            strays.iter().map(|stray| format!("{}: {}; {}", stray.file, stray.reason, stray.repair)).collect(),
        )
    }

    #[test]
    fn documents_are_the_files_of_the_folder() {
        let names = [".spectral.yaml", "README.md", "lamp-posts.yaml", "lamps2.yaml"];
        assert_eq!(sorted(&names), (vec!["lamp_posts".to_owned(), "lamps2".to_owned()], vec![]));
    }

    #[test]
    fn file_that_is_no_document_is_named_with_what_to_do() {
        let cases = [
            ("lamps.yml", "this is no document"),
            ("notes.txt", "this is no document"),
            ("Lamps.yaml", "rename the document"),
            ("2lamps.yaml", "rename the document"),
            ("lamps-.yaml", "rename the document"),
            ("лампы.yaml", "rename the document"),
            ("match.yaml", "a keyword of Rust"),
        ];
        for (name, message) in cases {
            let (documents, strays) = sorted(&["a.yaml", name]);
            assert_eq!((documents.len(), strays.len()), (1, 1), "{name}");
            assert!(strays[0].starts_with(&format!("openapi/{name}: ")) && strays[0].contains(message), "{strays:?}");
        }
    }

    #[test]
    fn folder_without_a_document_is_an_error() {
        assert!(sorted(&["README.md"]).1[0].starts_with("openapi: the folder holds no document"));
    }
}
