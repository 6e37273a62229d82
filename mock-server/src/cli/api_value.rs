use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::Api;

/// Reads the name of an API that a vendor's server has.
pub(super) fn api_of_a_vendor() -> impl TypedValueParser<Value = Api> {
    let names = Api::OF_VENDORS.iter().map(|api| api.document_name());
    PossibleValuesParser::new(names).try_map(|name| {
        let found = Api::OF_VENDORS.iter().find(|api| api.document_name() == name);
        found.copied().ok_or("is none of the APIs")
    })
}
