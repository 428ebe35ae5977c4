//! Members: profiles, the directory, messages, and which mails one wants.

mod directory;
mod messages;
mod profile;
