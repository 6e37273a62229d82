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
#[doc = "[ci]: crate::guides::ci\n\n"]
#[doc = include_str!("../guides/program.md")]
pub mod program {}
#[doc = "[faults]: crate::guides::faults\n\n"]
#[doc = include_str!("../guides/rotation.md")]
pub mod rotation {}
#[doc = include_str!("../guides/console.md")]
pub mod console {}
#[doc = include_str!("../guides/proxy.md")]
pub mod proxy {}
#[doc = include_str!("../guides/scale-out.md")]
pub mod scale_out {}
#[allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "generated: the documents decide the texts"
)]
#[doc = "[proxy]: crate::guides::proxy\n\n"]
#[doc = include_str!("generated/vendors.md")]
pub mod vendors {}
#[doc = "[migrate]: crate::guides::migrate\n\n"]
#[doc = include_str!("../guides/peers.md")]
pub mod peers {}
#[doc = "[faults]: crate::guides::faults\n[proxy]: crate::guides::proxy\n[worlds]: crate::guides::worlds\n\n"]
#[doc = include_str!("../guides/migrate.md")]
pub mod migrate {}
