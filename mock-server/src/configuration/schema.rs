use schemars::r#gen::SchemaSettings;
use schemars::schema::RootSchema;

use super::Settings;

/// Returns the JSON Schema (draft 7) of a configuration file, for editors.
pub fn schema() -> RootSchema {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<Settings>();
    schema.schema.metadata().title = Some("The configuration of tokenwright-mock".to_owned());
    schema
}
