//! What people see. With the feature `csr` this crate is the app in the browser; with `ssr` the program renders the
//! public pages from the same views. Pages stand in a folder per feature, named as everywhere; `ui` knows no feature.

#[cfg(feature = "csr")]
pub mod accounts;
#[cfg(feature = "csr")]
pub mod admin;
#[cfg(feature = "csr")]
pub mod app;
#[cfg(feature = "csr")]
pub mod browser;
#[cfg(feature = "csr")]
pub mod files;
#[cfg(feature = "csr")]
pub mod forum;
pub mod i18n;
#[cfg(feature = "csr")]
pub mod learning;
#[cfg(feature = "csr")]
pub mod live;
#[cfg(feature = "csr")]
pub mod members;
pub mod names;
#[cfg(feature = "csr")]
pub mod notices;
#[cfg(feature = "csr")]
pub mod passing;
#[cfg(feature = "csr")]
pub mod passkeys;
pub mod paths;
#[cfg(feature = "csr")]
pub mod privacy;
#[cfg(feature = "csr")]
pub mod search;
#[cfg(feature = "csr")]
pub mod session;
pub mod site;
pub mod ui;
