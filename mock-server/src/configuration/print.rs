use std::fmt;

use super::Configuration;
use super::layers::{arguments, members};

impl fmt::Display for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = members(self.settings()).map_err(|_| fmt::Error)?;
        writeln!(f, "# What the program would run with. Read again with --config FILE.")?;
        for argument in arguments().get_arguments() {
            let name = argument.get_id().as_str();
            let (Some(value), Some(source)) = (values.get(name), self.source(name)) else { continue };
            if argument.is_hide_env_values_set() && !value.is_null() {
                // A secret: what is printed ends up in logs and tickets.
                writeln!(f, "# {name} is set ({source}) and not shown")?;
            } else {
                // A value of JSON is one of YAML.
                writeln!(f, "{name}: {value}  # {source}")?;
            }
        }
        Ok(())
    }
}
