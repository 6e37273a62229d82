use std::io;
use std::path::Path;

use tokenwright_mock::Access;

use super::whole_file;

/// Writes what a client needs.
pub(super) fn write(path: &Path, access: &Access) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(access)?;
    text.push('\n');
    whole_file::write(path, &text)
}
