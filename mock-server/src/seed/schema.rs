use schemars::r#gen::SchemaSettings;
use schemars::schema::RootSchema;

use super::Seed;

/// Returns the JSON Schema (draft 7) of a seed, for editors and for checks in other languages.
///
/// It says what a seed is made of. What values have to do with each other, ids that must not repeat
/// for example, is beyond it: [`Seed::check`] says that.
pub fn schema() -> RootSchema {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<Seed>();
    schema.schema.metadata().title = Some("A seed of a Tokenwright mock world".to_owned());
    schema
}
