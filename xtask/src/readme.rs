//! The numbers and names of the READMEs, which nothing else keeps true.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::check::Outcome;
use crate::failure::Failure;
use crate::finding::Finding;
use crate::generate;
use crate::model::{Api, Faults, Owner};
use crate::sdk;
use crate::tree::Tree;
use crate::yaml::Place;

/// The page that lists the APIs, and the one that lists what the SDK costs.
const APIS: &str = "README.md";
const SDK: &str = "sdk/README.md";

/// The first cells of the tables.
const OF_APIS: &str = "| API (module) |";
const OF_MODULES: &str = "| Module |";
const OF_CRATES: &str = "| Features | Crates |";

/// Writes what follows from the documents and from cargo into the tables: numbers, and rows of new APIs. What people have
/// written about an API stays; `check` compares it.
pub(crate) fn write(tree: &Tree) -> Result<String, Failure> {
    let apis = generate::read_documents(tree).map_err(|faults| Box::new(Faults(faults)) as Failure)?;
    let vendors: Vec<&Api> = apis.iter().filter(|api| api.owner == Owner::Vendor).collect();
    let mut changed = Vec::new();
    for file in [APIS, SDK] {
        let failed = |error: std::io::Error| Box::new(format!("error: {file}: {error}")) as Failure;
        let present = tree.read(file).map_err(failed)?;
        let mut page = present.clone();
        match file {
            APIS => page = with_apis(&page, OF_APIS, &vendors, |api| api.operations.len().to_string()),
            _ => {
                page = with_apis(&page, OF_MODULES, &vendors, sdk::credential);
                page = with_crates(&page, |features| count_crates(tree.root(), features));
            }
        }
        if page != present {
            fs::write(tree.root().join(file), page).map_err(failed)?;
            changed.push(file);
        }
    }
    Ok(if changed.is_empty() {
        "the tables are up to date".to_owned()
    } else {
        format!("written: {}", changed.join(", "))
    })
}

/// Returns a page with a row for each API; `last` gives the last cell, which is corrected where it is a number.
fn with_apis(page: &str, head: &str, vendors: &[&Api], last: impl Fn(&Api) -> String) -> String {
    let rows = rows(page, head);
    let Some(end) = rows.last().map(|row| row.line) else { return page.to_owned() };
    let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
    for row in rows.iter().filter(|row| row.cell(2).parse::<usize>().is_ok()) {
        let api = vendors.iter().find(|api| api.module == row.cell(0).trim_matches('`'));
        if let Some(api) = api {
            lines[row.line - 1] = format!("| {} | {} | {} |", row.cell(0), row.cell(1), last(api));
        }
    }
    let is_listed = |api: &&&Api| rows.iter().any(|row| row.cell(0).trim_matches('`') == api.module);
    let new = vendors.iter().filter(|api| !is_listed(api));
    let new =
        new.map(|api| format!("| `{}` | {}: {} | {} |", api.module, api.products.join(", "), api.title, last(api)));
    lines.splice(end..end, new.collect::<Vec<_>>());
    lines.join("\n") + "\n"
}

/// Returns a page with the numbers of crates that cargo counts.
fn with_crates(page: &str, count: impl Fn(&[String]) -> Result<usize, String>) -> String {
    let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
    for row in rows(page, OF_CRATES) {
        // Where cargo cannot count, `check` says why.
        let Ok(n) = count(&arguments(row.cell(0))) else { continue };
        let mut cells = row.cells.clone();
        cells[1] = n.to_string();
        lines[row.line - 1] = format!("| {} |", cells.join(" | "));
    }
    lines.join("\n") + "\n"
}

/// Checks the tables of the READMEs.
pub(crate) fn check(tree: &Tree) -> Outcome {
    let Ok(apis) = generate::read_documents(tree) else {
        let reason = "the documents cannot be read; `cargo xtask lint` says why".to_owned();
        return Outcome { skipped: Some(reason), ..Outcome::default() };
    };
    let vendors: Vec<&Api> = apis.iter().filter(|api| api.owner == Owner::Vendor).collect();
    let mut findings = check_apis(tree, &vendors);
    let features = rows(&tree.read(SDK).unwrap_or_default(), OF_CRATES);
    findings.extend(check_crates(&features, |features| count_crates(tree.root(), features)));
    let summary = format!("{} APIs, {} sets of features", vendors.len(), features.len());
    Outcome { findings, summary, ..Outcome::default() }
}

/// A row of a table: its line, and its cells without the marks of code.
struct Row {
    line: usize,
    cells: Vec<String>,
}

/// Returns the rows below the head that begins with a text.
fn rows(page: &str, head: &str) -> Vec<Row> {
    let lines = page.lines().enumerate().skip_while(|(_, line)| !line.starts_with(head));
    let body = lines.skip(2).take_while(|(_, line)| line.starts_with('|'));
    body.map(|(i, line)| Row {
        line: i + 1,
        cells: line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect(),
    })
    .collect()
}

impl Row {
    fn cell(&self, n: usize) -> &str {
        self.cells.get(n).map_or("", String::as_str)
    }

    fn finding(&self, file: &str, message: String, repair: &str) -> Finding {
        Finding::error("readme/table", file, message, repair).at(Place { line: self.line, column: 1 })
    }
}

fn check_apis(tree: &Tree, vendors: &[&Api]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, head) in [(APIS, OF_APIS), (SDK, OF_MODULES)] {
        let rows = rows(&tree.read(file).unwrap_or_default(), head);
        for row in &rows {
            let module = row.cell(0).trim_matches('`');
            let Some(api) = vendors.iter().find(|api| api.module == module) else {
                findings.push(row.finding(file, format!("no document is called {module}"), "remove the row"));
                continue;
            };
            for product in api.products.iter().filter(|product| !row.cell(1).contains(product.as_str())) {
                let message = format!("{} names the product {product}, the row does not", api.file);
                findings.push(row.finding(file, message, "name it, or correct `x-products`"));
            }
            if head == OF_APIS && row.cell(2) != api.operations.len().to_string() {
                let message = format!("{} has {} operations, not {}", api.file, api.operations.len(), row.cell(2));
                findings.push(row.finding(file, message, "run `cargo xtask readme`"));
            }
        }
        let listed: BTreeSet<&str> = rows.iter().map(|row| row.cell(0).trim_matches('`')).collect();
        for api in vendors.iter().filter(|api| !listed.contains(api.module.as_str())) {
            let message = format!("the table below `{head}` has no row for {}", api.module);
            findings.push(Finding::error("readme/table", file, message, "run `cargo xtask readme`"));
        }
    }
    findings
}

/// Says which numbers of crates are not what cargo counts.
fn check_crates(rows: &[Row], count: impl Fn(&[String]) -> Result<usize, String>) -> Vec<Finding> {
    let check = |row: &Row| {
        let counted = count(&arguments(row.cell(0)));
        match counted {
            Ok(n) if row.cell(1) == n.to_string() => None,
            Ok(n) => Some(row.finding(
                SDK,
                format!("cargo counts {n} crates, not {}", row.cell(1)),
                "run `cargo xtask readme`",
            )),
            Err(error) => {
                Some(row.finding(SDK, format!("the crates cannot be counted: {error}"), "see what cargo says"))
            }
        }
    };
    rows.iter().filter_map(check).collect()
}

/// Returns the arguments with which cargo takes the features that a row names.
fn arguments(cell: &str) -> Vec<String> {
    let named: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
    let mut arguments = Vec::new();
    if !cell.starts_with("the default") {
        arguments.push("--no-default-features".to_owned());
    }
    if !named.is_empty() {
        arguments.push(format!("--features={}", named.join(",")));
    }
    arguments
}

/// Counts the crates that the SDK brings with it, as the README says how.
fn count_crates(root: &Path, features: &[String]) -> Result<usize, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["tree", "--locked", "-p", "tokenwright", "-e", "normal", "--prefix", "none", "--no-dedupe"]);
    let output = command.args(features).current_dir(root).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        Ok(text.lines().collect::<BTreeSet<_>>().len())
    } else {
        let error = String::from_utf8_lossy(&output.stderr);
        Err(error.lines().next().unwrap_or("cargo says nothing").to_owned())
    }
}

/// Whether the row of an API in the README has the number of its operations.
pub(crate) fn counts(tree: &Tree, api: &Api) -> bool {
    let rows = rows(&tree.read(APIS).unwrap_or_default(), OF_APIS);
    let number = api.operations.len().to_string();
    rows.iter().any(|row| row.cell(0).trim_matches('`') == api.module && row.cell(2) == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Tree {
        Tree::new(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
    }

    /// Returns the row of an API in the table of the README.
    fn row_of(module: &str) -> String {
        let (page, start) = (tree().read(APIS).unwrap(), format!("| `{module}` |"));
        page.lines().find(|line| line.starts_with(&start)).unwrap().to_owned()
    }

    /// Returns a row with another number in its last cell.
    fn with_number(row: &str, number: u32) -> String {
        let (rest, _) = row.trim_end_matches(" |").rsplit_once(" | ").unwrap();
        format!("{rest} | {number} |")
    }

    /// Returns what is found in the tables of APIs after an edit of a page.
    fn after(file: &str, old: &str, new: &str) -> Vec<String> {
        let mut tree = tree();
        let text = tree.read(file).unwrap();
        assert!(text.contains(old), "{file} has no {old:?}");
        tree.replace(file, text.replacen(old, new, 1));
        let apis = generate::read_documents(&tree).unwrap();
        let vendors: Vec<&Api> = apis.iter().filter(|api| api.owner == Owner::Vendor).collect();
        let findings = check_apis(&tree, &vendors);
        findings.iter().map(|f| format!("{}:{}: {}", f.file, f.place.line, f.message)).collect()
    }

    #[test]
    fn tables_of_apis_are_what_the_documents_say() {
        assert_eq!(after(APIS, "", ""), [""; 0]);
        let row = row_of("ops_manager");
        for (file, old, new, message) in [
            (APIS, &*row, &*with_number(&row, 7), "operations, not 7"),
            (APIS, "| `astrom` |", "| `astron` |", "no document is called astron"),
            (APIS, "NetApp Astra Control", "NetApp", "names the product NetApp Astra Control"),
            (SDK, "| `ops_manager` |", "| `ops` |", "has no row for ops_manager"),
        ] {
            let found = after(file, old, new);
            assert!(found.iter().any(|line| line.starts_with(file) && line.contains(message)), "{found:#?}");
        }
    }

    /// Goal: a new API needs no row by hand. Method: the rows of one go, and its number is another one.
    #[test]
    fn rows_and_numbers_of_an_api_are_written() {
        let tree = tree();
        let apis = generate::read_documents(&tree).unwrap();
        let vendors: Vec<&Api> = apis.iter().filter(|api| api.owner == Owner::Vendor).collect();
        let number = |api: &Api| api.operations.len().to_string();
        let page = tree.read(APIS).unwrap();
        assert_eq!(with_apis(&page, OF_APIS, &vendors, number), page);
        let without: Vec<&str> = page.lines().filter(|line| !line.starts_with("| `astra_control`")).collect();
        let row = row_of("ops_manager");
        let stale = format!("{}\n", without.join("\n").replace(&row, &with_number(&row, 7)));
        let mut written = tree.clone();
        written.replace(APIS, with_apis(&stale, OF_APIS, &vendors, number));
        assert_eq!(check_apis(&written, &vendors), []);
        let text = written.read(APIS).unwrap();
        assert!(text.contains(&format!("{row}\n| `astra_control` | NetApp Astra Control: ")), "{text}");
        let page = "| Features | Crates | Seconds |\n|---|---|---|\n| the default ones | 5 | 1 |\n\nmore\n";
        assert_eq!(with_crates(page, |_| Ok(7)), page.replace("| 5 |", "| 7 |"));
    }

    #[test]
    fn crates_are_counted_with_the_features_of_the_row() {
        let page = "x\n| Features | Crates | Seconds |\n|---|---|---|\n| the default ones | 5 | 1 |\n\
                    | `a` and `b` | 3 | 1 |\n| `a`, without TLS | 2 | - |\n\nmore\n";
        let rows = rows(page, OF_CRATES);
        let features: Vec<String> = rows.iter().map(|row| arguments(row.cell(0)).join(" ")).collect();
        assert_eq!(features, ["", "--no-default-features --features=a,b", "--no-default-features --features=a"]);
        let found = check_crates(&rows, |arguments| Ok(if arguments.is_empty() { 5 } else { 3 }));
        let found: Vec<_> = found.iter().map(|f| (f.place.line, f.message.as_str())).collect();
        assert_eq!(found, [(6, "cargo counts 3 crates, not 2")]);
        assert_eq!(check_crates(&rows, |_| Err("no cargo".to_owned())).len(), 3);
    }
}
