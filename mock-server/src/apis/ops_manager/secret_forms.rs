use crate::secret_forms::SecretForms;

/// Private keys. Ids of other APIs have the same form, those of this one have another.
pub(crate) static SECRET_FORMS: SecretForms =
    SecretForms { here: &["[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"], ..SecretForms::NONE };
