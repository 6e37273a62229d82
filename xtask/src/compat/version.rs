use std::fmt;

use super::effect::Effect;
use crate::tree::Tree;
use crate::yaml::Place;

/// A version of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Version {
    /// Reads `1.2.3`; a suffix is left out.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let core = text.split(['-', '+']).next()?;
        let numbers: Vec<u64> = core.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
        match numbers.as_slice() {
            [major, minor, patch] => Some(Self { major: *major, minor: *minor, patch: *patch }),
            _ => None,
        }
    }

    /// Returns the lowest version that may follow after a change with this effect, as Cargo understands
    /// versions: before 1.0.0 the minor version is the one that breaks.
    pub(super) fn after(self, effect: Effect) -> Self {
        let Self { major, minor, patch } = self;
        match (effect, major) {
            (Effect::Breaking, 0) => Self { major, minor: minor + 1, patch: 0 },
            (Effect::Breaking, _) => Self { major: major + 1, minor: 0, patch: 0 },
            (Effect::Compatible, 0) => Self { major, minor, patch: patch + 1 },
            (Effect::Compatible, _) => Self { major, minor: minor + 1, patch: 0 },
            (Effect::Documentation | Effect::None, _) => self,
        }
    }
}

/// The version of a package and where it stands.
#[derive(Debug)]
pub(super) struct Stated {
    pub(super) version: Version,
    pub(super) file: String,
    pub(super) place: Place,
}

/// Reads the version of the package in a folder, which may be that of the workspace.
pub(super) fn of_package(read: &dyn Fn(&str) -> Option<String>, folder: &str) -> Option<Stated> {
    let file = format!("{folder}/Cargo.toml");
    stated(&file, &read(&file)?, "[package]").or_else(|| {
        let text = read("Cargo.toml")?;
        stated("Cargo.toml", &text, "[workspace.package]")
    })
}

/// Reads the version of a package of a tree.
pub(super) fn of_tree(tree: &Tree, folder: &str) -> Option<Stated> {
    of_package(&|path| tree.read(path).ok(), folder)
}

fn stated(file: &str, text: &str, section: &str) -> Option<Stated> {
    let mut inside = false;
    for (i, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            inside = line.trim() == section;
        }
        let value = line.strip_prefix("version").map(str::trim_start).and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = value.filter(|_| inside) {
            let version = Version::parse(value.trim().trim_matches('"'))?;
            return Some(Stated { version, file: file.to_owned(), place: Place { line: i + 1, column: 1 } });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_follows_the_rules_of_cargo() {
        let cases = [
            ("0.1.0", Effect::Breaking, "0.2.0"),
            ("0.1.4", Effect::Compatible, "0.1.5"),
            ("1.4.2", Effect::Breaking, "2.0.0"),
            ("1.4.2", Effect::Compatible, "1.5.0"),
            ("1.4.2", Effect::Documentation, "1.4.2"),
        ];
        for (old, effect, expected) in cases {
            assert_eq!(Version::parse(old).unwrap().after(effect).to_string(), expected, "{old} {effect}");
        }
        assert_eq!(Version::parse("1.2"), None);
    }

    #[test]
    fn version_is_that_of_the_package_or_of_the_workspace() {
        let files = |path: &str| match path {
            "sdk/Cargo.toml" => Some("[package]\nname = \"a\"\nversion.workspace = true\n".to_owned()),
            "own/Cargo.toml" => Some("[package]\nversion = \"2.0.1\"\n[dependencies]\nx = \"1\"\n".to_owned()),
            "Cargo.toml" => Some("[workspace]\n\n[workspace.package]\nversion = \"0.3.0\"\n".to_owned()),
            _ => None,
        };
        let sdk = of_package(&files, "sdk").unwrap();
        assert_eq!((sdk.version.to_string().as_str(), sdk.file.as_str(), sdk.place.line), ("0.3.0", "Cargo.toml", 4));
        assert_eq!(of_package(&files, "own").unwrap().version.to_string(), "2.0.1");
    }
}
