use super::change::{Change, changes};
use super::effect::Effect::{Breaking as B, Compatible as C};
use super::pairs::{DOCUMENT, PAIRS};
use super::revision::Base;
use super::run::compare;
use crate::shape::{View, read};
use crate::tree::Tree;
use crate::yaml;

fn between(old: &str, new: &str) -> Vec<Change> {
    let [old, new] = [old, new].map(|text| read(&yaml::parse(text).unwrap(), View::Wire));
    changes("openapi/lamps.yaml", &old, &new)
}

fn edited(old: &str, new: &str) -> String {
    assert!(DOCUMENT.contains(old), "the document has no {old:?}");
    DOCUMENT.replacen(old, new, 1)
}

#[test]
fn every_pair_has_its_verdict() {
    let mut wrong = Vec::new();
    for (old, new, kind, [clients, servers, sdk]) in PAIRS {
        let found = between(DOCUMENT, &edited(old, new));
        let of_kind = found.iter().find(|change| change.kinds.contains(*kind));
        let effects = of_kind.map(|change| [change.effects.clients, change.effects.servers, change.effects.sdk]);
        if effects != Some([*clients, *servers, *sdk]) {
            wrong.push(format!(
                "{kind}: {effects:?} for {new:?}, found {:?}",
                found.iter().map(Change::title).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PAIRS.len(), wrong.join("\n"));
}

/// Goal: no verdict is lost by the direction of the comparison.
/// Method: what breaks nobody in one direction must be nothing but new there, and every edit read backwards is a
/// change as well.
#[test]
fn every_pair_read_backwards_is_a_change_too() {
    for (old, new, kind, _) in PAIRS {
        let found = between(&edited(old, new), DOCUMENT);
        assert!(!found.is_empty(), "{kind} read backwards: {new:?}");
    }
}

#[test]
fn order_comments_and_texts_change_nothing_on_the_wire() {
    for (old, new) in [
        ("openapi: 3.0.3\n", "# A remark.\nopenapi: 3.0.3\n"),
        ("summary: List the lamps", "summary: List all lamps"),
        ("[red, green]", "[green, red]"),
        ("[lamps.read, lamps.write]", "[lamps.write, lamps.read]"),
        ("        isOn: { type: boolean }\n", "        isOn: { description: Whether it is on., type: boolean }\n"),
    ] {
        let found = between(DOCUMENT, &edited(old, new));
        assert!(found.is_empty(), "{new:?}: {found:#?}");
    }
}

#[test]
fn change_of_a_shared_schema_is_one_change_at_its_line() {
    let text = edited("message: { type: string }", "message: { type: integer, format: int32 }");
    let line = text.lines().position(|line| line.contains("message:")).unwrap() + 1;
    let found = between(DOCUMENT, &text);
    let of_type: Vec<_> = found.iter().filter(|change| change.what.contains("type")).collect();
    assert_eq!(of_type.len(), 1, "{found:#?}");
    assert_eq!((of_type[0].place.line, of_type[0].operations.len()), (line, 2), "{of_type:#?}");
}

/// A workspace with one document, a changelog and a version.
fn workspace(document: &str, changelog: &str, version: &str) -> Tree {
    let mut tree = Tree::new(std::path::Path::new("/nonexistent"));
    tree.replace("openapi/astrom.yaml", document.to_owned());
    tree.replace("CHANGELOG.md", format!("# Changelog\n\n## [Unreleased]\n\n{changelog}"));
    tree.replace("Cargo.toml", format!("[workspace.package]\nversion = \"{version}\"\n"));
    tree.replace("sdk/Cargo.toml", "[package]\nversion.workspace = true\n".to_owned());
    tree.replace("mock-server/Cargo.toml", "[package]\nversion.workspace = true\n".to_owned());
    tree
}

fn rules(tree: &Tree, base: &Base) -> Vec<(String, String)> {
    let findings = compare(tree, base).findings.into_iter().filter(crate::finding::Finding::is_error);
    findings.map(|finding| (finding.rule, finding.repair)).collect()
}

#[test]
fn change_that_the_changelog_does_not_speak_of_fails_with_the_line_to_add() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    let document = edited("maxLength: 20", "maxLength: 10");
    let found = rules(&workspace(&document, "- Something else.\n", "0.1.0"), &base);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].0, "compat/changelog");
    assert!(
        found[0]
            .1
            .contains("- **Breaking**, astrom: in `lamp_update`, `maxLength` of `name` changed from `20` to `10`."),
        "{found:#?}"
    );
}

/// Goal: an entry speaks of a change only if it names operation and member, below [Unreleased], in a section that suits.
#[test]
fn changelog_speaks_of_a_change_only_by_operation_and_member() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    let document = edited("maxLength: 20", "maxLength: 10");
    for (changelog, is_told) in [
        ("- **Breaking**: `lamp_update` takes a `name` of ten characters.\n", true),
        ("- **Breaking**: `lamp_update` takes, in its\n  `name`, ten characters.\n", true),
        ("- `lamp_update` takes less.\n", false),
        ("- `name` has ten characters.\n", false),
        ("- `lamp_update` takes less.\n- `name` has ten characters.\n", false),
        ("## [0.1.0]\n\n- `lamp_update` takes a `name` of ten characters.\n", false),
    ] {
        let found = rules(&workspace(&document, changelog, "0.1.0"), &base);
        assert_eq!(found.is_empty(), is_told, "{changelog}: {found:#?}");
    }
    let document = edited("        note: { type: string, nullable: true }\n", "");
    let told = |section: &str| workspace(&document, &format!("### {section}\n\n- `note` of `lamp_update`.\n"), "0.1.0");
    let is_told = |section: &str| rules(&told(section), &base).is_empty();
    assert_eq!(["Added", "Changed", "Removed"].map(is_told), [false, true, true]);
}

#[test]
fn suggested_entry_is_one_that_counts() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    for (old, new, _, _) in PAIRS {
        let document = edited(old, new);
        let missing = compare(&workspace(&document, "", "0.1.0"), &base).details;
        let lines = missing.split_once('\n').map(|(_, lines)| lines).unwrap_or_default();
        let found = rules(&workspace(&document, &format!("### Changed\n\n{lines}\n"), "0.1.0"), &base);
        assert_eq!(found, [], "{old} to {new}: {lines}");
    }
}

/// Goal: an API that comes or goes is a change, though no old or new document is there to compare with.
#[test]
fn document_that_is_new_or_gone_is_a_change() {
    let one = workspace(DOCUMENT, "", "1.2.3");
    let mut two = one.clone();
    two.replace("openapi/lamp-posts.yaml", DOCUMENT.to_owned());
    let found = rules(&two, &Base::tree(&one));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].1.ends_with("- Compatible: `lamp-posts`, the API is new."), "{found:#?}");

    let mut told = workspace(DOCUMENT, "- The API of lamp posts, `lamp_posts`.\n", "1.2.3");
    told.replace("openapi/lamp-posts.yaml", DOCUMENT.to_owned());
    assert_eq!(rules(&told, &Base::tree(&one)), []);
    let released = Base { is_release: true, ..Base::tree(&one) };
    assert!(rules(&told, &released)[0].1.contains("set the version to 1.3.0"), "{:#?}", rules(&told, &released));

    let gone = workspace(DOCUMENT, "- `lamp-posts` is gone.\n", "1.2.3");
    let released = Base { is_release: true, ..Base::tree(&two) };
    let found = compare(&gone, &released).findings;
    assert!(found.iter().any(|finding| finding.message.starts_with("document-removed: the API is gone")), "{found:#?}");
    assert!(found.iter().any(|finding| finding.repair.contains("set the version to 2.0.0")), "{found:#?}");
}

/// Goal: the project's own API counts for the SDK, which has a client of it.
#[test]
fn change_of_the_control_api_counts_for_the_sdk() {
    let own = |document: &str| {
        let mut tree = workspace(DOCUMENT, "- `lamp_update` takes less.\n", "1.2.3");
        let document = document.replace("title: Lamps", "title: Lamps, x-owner: project");
        tree.replace("openapi/control.yaml", document);
        tree
    };
    let released = Base { is_release: true, ..Base::tree(&own(DOCUMENT)) };
    let mut after = own(&edited("maxLength: 20", "maxLength: 10"));
    after.replace("CHANGELOG.md", "- `lamp_update` takes less, now.\n".to_owned());
    let found = compare(&after, &released).findings;
    let of_sdk = found.iter().find(|finding| finding.message.starts_with("tokenwright is 1.2.3 here"));
    assert!(of_sdk.is_some_and(|finding| finding.repair.contains("2.0.0")), "{found:#?}");
}

#[test]
fn every_part_of_a_security_requirement_is_compared() {
    let with = |scheme: &str, scopes: &str| {
        let text = DOCUMENT.replace("  - key: []", &format!("  - key: {scopes}"));
        text.replace("{ type: apiKey, in: header, name: X-Key }", scheme)
    };
    let key = "{ type: apiKey, in: header, name: K, x-scheme: A }";
    for (scheme, scopes, kind) in [
        ("{ type: http, in: header, name: K, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: query, name: K, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: L, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: K, x-scheme: B }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: K }", "[]", "security-scheme-detail-removed"),
        (key, "[lamps.read]", "security-scope-added"),
    ] {
        let found = between(&with(key, "[]"), &with(scheme, scopes));
        let kinds: Vec<_> = found.iter().flat_map(|change| &change.kinds).collect();
        assert_eq!(kinds, [kind], "{scheme} {scopes}: {found:#?}");
        assert_eq!(found[0].effects.clients, B, "{found:#?}");
    }
    let found = between(&with(key, "[lamps.read]"), &with(key, "[]"));
    assert_eq!((found[0].effects.clients, found[0].effects.servers), (C, B), "{found:#?}");
}

#[test]
fn version_has_to_follow_what_was_released() {
    let released = Base { is_release: true, ..Base::tree(&workspace(DOCUMENT, "", "1.2.3")) };
    let breaking = edited("maxLength: 20", "maxLength: 10");
    let told = "- `name` of `lamp_update` takes less.\n";
    for (document, version, expected) in [
        (&breaking, "1.3.0", Some("2.0.0")),
        (&breaking, "2.0.0", None),
        (&edited("minLength: 1,", "minLength: 0,"), "1.2.3", Some("1.3.0")),
        (&edited("minLength: 1,", "minLength: 0,"), "1.3.0", None),
        (&edited("summary: List", "summary: Show"), "1.2.3", None),
    ] {
        let found = rules(&workspace(document, told, version), &released);
        let n_expected = if expected.is_some() { 2 } else { 0 };
        assert_eq!(found.len(), n_expected, "{version}: {found:#?}");
        assert!(found.iter().all(|(rule, repair)| {
            rule == "compat/version" && expected.is_some_and(|version| repair.contains(version))
        }));
    }
}

#[test]
fn listing_of_a_public_surface_counts_for_its_package() {
    let mut before = workspace(DOCUMENT, "", "1.2.3");
    before.replace("sdk/public-api.txt", "fn a()\nfn b()\n".to_owned());
    let released = Base { is_release: true, ..Base::tree(&before) };
    let mut after = before.clone();
    after.replace("sdk/public-api.txt", "fn b()\n".to_owned());
    let found = rules(&after, &released);
    assert_eq!(found, [("compat/version".to_owned(), "set the version to 2.0.0 or a higher one".to_owned())]);
}
