//! Packs what the server has for browsers: the files of the console as they stand in `src/console`, and those of Swagger
//! UI that the reference needs, out of the crate that carries them.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "console")]
    console::pack()?;
    Ok(())
}

#[cfg(feature = "console")]
mod console {
    use std::error::Error;
    use std::fmt::Write as _;
    use std::io::{Cursor, Read as _, Write as _};
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use flate2::Compression;
    use flate2::write::GzEncoder;

    const FOLDER: &str = "src/console";

    /// What the reference needs of Swagger UI.
    const OF_SWAGGER_UI: [&str; 2] = ["swagger-ui-bundle.js", "swagger-ui.css"];

    /// A file: its path below `/_mock/`, and its content.
    type Named = (String, Vec<u8>);

    /// Writes each file packed, and a list of them in Rust.
    pub(super) fn pack() -> Result<(), Box<dyn Error>> {
        println!("cargo::rerun-if-changed={FOLDER}");
        let to = PathBuf::from(env::var("OUT_DIR")?);
        let mut list = "[\n".to_owned();
        for (name, content) in own()?.into_iter().chain(of_swagger_ui()?) {
            list.push_str(&entry(&to, &name, &content)?);
        }
        list.push_str("]\n");
        fs::write(to.join("console_files.rs"), list)?;
        Ok(())
    }

    /// Reads the files of the console, in the order of their names.
    fn own() -> Result<Vec<Named>, Box<dyn Error>> {
        let mut files = Vec::new();
        for file in fs::read_dir(FOLDER)? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if media_type(&name).is_some() {
                files.push((format!("console/{name}"), fs::read(path)?));
            }
        }
        files.sort();
        Ok(files)
    }

    /// Unpacks what is needed of Swagger UI.
    fn of_swagger_ui() -> Result<Vec<Named>, Box<dyn Error>> {
        let mut archive = zip::ZipArchive::new(Cursor::new(utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED))?;
        let mut files = Vec::new();
        for name in OF_SWAGGER_UI {
            let ending = format!("/dist/{name}");
            let index = (0..archive.len()).find(|index| {
                archive.name_for_index(*index).is_some_and(|path| path.is_ok_and(|path| path.ends_with(&ending)))
            });
            let index = index.ok_or_else(|| format!("Swagger UI has no file {name} any more"))?;
            let mut content = Vec::new();
            archive.by_index(index)?.read_to_end(&mut content)?;
            files.push((format!("reference/{name}"), content));
        }
        Ok(files)
    }

    /// Writes a file packed; returns its entry in the list.
    fn entry(to: &Path, name: &str, content: &[u8]) -> Result<String, Box<dyn Error>> {
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(content)?;
        let path = to.join(format!("{}.gz", name.replace('/', "-")));
        fs::write(&path, packed.finish()?)?;
        let mut sum = flate2::Crc::new();
        sum.update(content);
        let (tag, media_type) =
            (format!("\"{:08x}-{:x}\"", sum.sum(), sum.amount()), media_type(name).unwrap_or_default());
        let mut entry = String::new();
        writeln!(entry, "    File {{")?;
        writeln!(entry, "        name: {name:?},")?;
        writeln!(entry, "        media_type: {media_type:?},")?;
        writeln!(entry, "        tag: {tag:?},")?;
        writeln!(entry, "        packed: include_bytes!({path:?}),")?;
        writeln!(entry, "    }},")?;
        Ok(entry)
    }

    /// Returns what a file is by its name; `None` for one that is not for browsers.
    fn media_type(name: &str) -> Option<&'static str> {
        match Path::new(name).extension()?.to_str()? {
            "html" => Some("text/html; charset=utf-8"),
            "css" => Some("text/css; charset=utf-8"),
            "js" => Some("text/javascript; charset=utf-8"),
            "svg" => Some("image/svg+xml"),
            _ => None,
        }
    }
}
