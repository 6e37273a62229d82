use std::path::Path;

use schemars::r#gen::SchemaSettings;
use schemars::schema::RootSchema;

use crate::api_store::ApiStore as _;
use crate::generated::{Seed, Stores};
use crate::seed::{At, Faults, Format, Misread, STATE_VALUES_MAX, SeedError, SeedFault, SeedFileError, Tenants, Text};
use crate::world::{Chance, SEED_MAX, WorldId};

/// How many tenants a world may have. Each takes about a kibibyte, however little is in it, and a server looks for requests
/// among the tenants of all its worlds.
const TENANTS_MAX: usize = 10_000;

impl Seed {
    /// Reads a seed from a file: JSON if its name ends in `.json`, YAML if in `.yaml` or `.yml`,
    /// otherwise whichever it looks like.
    ///
    /// # Errors
    ///
    /// [`SeedFileError`]: the file cannot be read, is neither, or says something that makes no world.
    pub fn read(path: &Path) -> Result<Self, SeedFileError> {
        let unreadable = |reason| SeedFileError::Unreadable { file: path.to_owned(), reason };
        let text = std::fs::read_to_string(path).map_err(unreadable)?;
        Self::parse_as(&text, Format::of_file(path, &text), path, usize::MAX)
    }

    /// Reads a seed from a text: JSON if it begins with `{`, otherwise YAML.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright_mock::{Seed, World};
    ///
    /// let seed = Seed::parse(
    ///     r#"
    ///     clock: { frozen_at: 2030-01-01T00:00:00Z }
    ///     astrom:
    ///       environments:
    ///         - id: 0c1f2d3e-4a5b-4c6d-8e7f-901234567890
    ///           tokens:
    ///             - { name: ci, owner: john.smith, scopes: [metrics.read], expiration_date: 2030-01-08T00:00:00Z }
    ///     "#,
    /// )?;
    /// let world = World::import(&seed)?;
    /// assert_eq!(world.tenant_ids(), ["0c1f2d3e-4a5b-4c6d-8e7f-901234567890"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SeedFileError::Faulty`].
    pub fn parse(text: &str) -> Result<Self, SeedFileError> {
        Self::parse_as(text, Format::of(text), Path::new("seed"), usize::MAX)
    }

    /// Reads a seed from the body of a request, which is not to take more memory than its length has a right to.
    ///
    /// # Errors
    ///
    /// [`SeedFileError::Faulty`].
    pub(crate) fn parse_body(text: &str) -> Result<Self, SeedFileError> {
        Self::parse_as(text, Format::of(text), Path::new("seed"), STATE_VALUES_MAX)
    }

    /// Reads a seed as [`parse_body`](Self::parse_body) does, that is a member of a JSON object. Places in messages are those of the text as a whole.
    ///
    /// # Errors
    ///
    /// [`SeedFileError::Faulty`].
    pub(crate) fn parse_member(text: &str, member: &str) -> Result<Self, SeedFileError> {
        let read = Text::read_within(text, Format::Json, STATE_VALUES_MAX);
        Self::of_text(read.and_then(|text| text.into_member(member)), Path::new("body"))
    }

    /// Looks for everything that keeps the seed from becoming a world.
    ///
    /// # Errors
    ///
    /// [`SeedError`].
    pub fn check(&self) -> Result<(), SeedError> {
        let (at, mut faults, mut tenants) = (At::ROOT, Faults::default(), Tenants::new("the same tenant id"));
        if self.random_seed.is_some_and(|seed| seed > SEED_MAX) {
            faults.add(&at.member("random_seed"), format!("must not be greater than {SEED_MAX}"));
        }
        if Stores::n_tenants(self) > TENANTS_MAX {
            faults.add(&at, format!("has more than {TENANTS_MAX} tenants; make several worlds of it"));
        }
        Stores::check(self, &at, &mut tenants, &mut faults);
        faults.verdict()
    }

    /// Decides what the seed leaves open and the world that begins with it would decide by itself.
    pub(crate) fn complete(&mut self, id: Option<WorldId>, chance: &Chance) {
        if chance.is_fixed() {
            self.random_seed.get_or_insert_with(|| chance.seed(id));
            self.clock = self.clock.or_else(|| chance.clock_seed());
        }
    }

    /// Writes the seed as indented JSON, which is also YAML.
    ///
    /// Equal seeds give equal texts. A secret that the seed has is part of the text.
    #[expect(clippy::missing_panics_doc, reason = "texts, numbers and lists have a JSON form")]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("texts, numbers and lists have a JSON form");
        text.push('\n');
        text
    }

    fn parse_as(text: &str, format: Format, source_name: &Path, n_values_max: usize) -> Result<Self, SeedFileError> {
        Self::of_text(Text::read_within(text, format, n_values_max), source_name)
    }

    fn of_text(text: Result<Text<'_>, Misread>, source_name: &Path) -> Result<Self, SeedFileError> {
        let misread = |misread: Misread| {
            SeedFileError::faulty(source_name, [(misread.place, SeedFault::new(misread.path, misread.reason))])
        };
        let text = text.map_err(misread)?;
        let seed: Self = text.value().map_err(misread)?;
        seed.check().map_err(|error| {
            let located = error.faults().iter().map(|fault| (text.place_of(fault.path()), fault.clone()));
            SeedFileError::faulty(source_name, located)
        })?;
        Ok(seed)
    }
}

/// Returns the JSON Schema (draft 7) of a seed, for editors and for checks in other languages.
///
/// It says what a seed is made of. What values have to do with each other, ids that must not repeat
/// for example, is beyond it: [`Seed::check`] says that.
pub fn schema() -> RootSchema {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<Seed>();
    schema.schema.metadata().title = Some("A seed of a Tokenwright mock world".to_owned());
    schema
}
