//! Marked secrets in every place, and every output searched for them.

mod calls;
mod output;
