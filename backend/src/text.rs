//! The words of mails and of what the program writes for people itself, compiled from `locales/` by build.rs.

/// One function per message of `locales/`.
pub mod t {
    use shared::core::Language;
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}
