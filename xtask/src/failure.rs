/// Why a command did nothing, in words.
pub(crate) type Failure = Box<dyn std::fmt::Display>;
