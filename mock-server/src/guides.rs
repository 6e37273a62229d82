//! Guides, as they stand in the folder `guides` of the package. The tests of the repository run their examples.
//!
//! A page links to another as a file. Here a definition before the page leads to the module, because the first one counts.

#[doc = "[program]: crate::guides::program\n\n"]
#[doc = include_str!("../guides/test.md")]
pub mod test {}
#[doc = include_str!("../guides/ci.md")]
pub mod ci {}
#[doc = include_str!("../guides/faults.md")]
pub mod faults {}
#[doc = include_str!("../guides/time.md")]
pub mod time {}
#[doc = include_str!("../guides/refusals.md")]
pub mod refusals {}
#[doc = include_str!("../guides/worlds.md")]
pub mod worlds {}
#[doc = include_str!("../guides/program.md")]
pub mod program {}
#[doc = include_str!("../guides/console.md")]
pub mod console {}
#[doc = include_str!("../guides/proxy.md")]
pub mod proxy {}
#[doc = include_str!("../guides/scale-out.md")]
pub mod scale_out {}
#[doc = "[faults]: crate::guides::faults\n[proxy]: crate::guides::proxy\n[worlds]: crate::guides::worlds\n\n"]
#[doc = include_str!("../guides/migrate.md")]
pub mod migrate {}
