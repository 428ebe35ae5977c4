//! What people see. With the feature `csr` this crate is the app in the browser; with `ssr` the program renders the
//! public pages from the same views. Pages stand in a folder per feature, named as everywhere; `ui` knows no feature.

#[cfg(any(feature = "csr", test))]
pub mod accounts;
#[cfg(any(feature = "csr", test))]
pub mod admin;
#[cfg(any(feature = "csr", test))]
pub mod app;
#[cfg(any(feature = "csr", test))]
pub mod browser;
#[cfg(any(feature = "csr", test))]
pub mod exchange;
#[cfg(any(feature = "csr", test))]
pub mod files;
#[cfg(any(feature = "csr", test))]
pub mod forum;
#[cfg(any(feature = "csr", test))]
pub mod guarding;
#[cfg(any(feature = "csr", test))]
pub mod guiding;
pub mod i18n;
#[cfg(any(feature = "csr", test))]
pub mod learning;
#[cfg(any(feature = "csr", test))]
pub mod live;
#[cfg(any(feature = "csr", test))]
pub mod members;
pub mod names;
#[cfg(any(feature = "csr", test))]
pub mod notices;
#[cfg(any(feature = "csr", test))]
pub mod passing;
#[cfg(any(feature = "csr", test))]
pub mod passkeys;
pub mod paths;
#[cfg(any(feature = "csr", test))]
pub mod privacy;
#[cfg(any(feature = "csr", test))]
pub mod search;
#[cfg(any(feature = "csr", test))]
pub mod session;
pub mod site;
#[cfg(any(feature = "csr", test))]
pub mod teaching;
pub mod ui;
