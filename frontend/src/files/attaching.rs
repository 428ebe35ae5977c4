//! The files of a text being written: those that have arrived, and those on their way.

use crate::browser;
use crate::files::content_of;
use crate::session::{Session, use_session};
use api_client::ClientError;
use futures_util::future::{AbortHandle, Aborted, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::FileId;
use shared::media::{Attachment, AttachmentChoice, MAX_FILE_BYTES, MediaFile};
use std::sync::Arc;

/// Why a file is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// So many percent have left; at a hundred it is being checked.
    Sending(u32),
    /// It is larger than files may be.
    TooLarge,
    /// The text has as many files as it may.
    TooMany,
    /// The program did not take it.
    Failed(ClientError),
}

/// A file that has not arrived.
#[derive(Clone)]
pub struct Arriving {
    /// Tells it from the others; names the sending too, so that it can be repeated.
    pub key: String,
    /// What it is called on this device.
    pub name: String,
    /// Where it stands.
    pub state: RwSignal<Arrival>,
    file: web_sys::File,
    abort: AbortHandle,
}

/// The files of one text.
#[derive(Clone, Copy)]
pub struct Attaching {
    /// Those that have arrived, in their order.
    pub attachments: RwSignal<Vec<Attachment>>,
    /// Those that have not.
    pub arriving: RwSignal<Vec<Arriving>, LocalStorage>,
    /// Whether somebody wanted to send the text while a file was on its way.
    pub is_awaited: RwSignal<bool>,
    /// How many the text may have.
    pub most: u32,
    session: Session,
}

impl Attaching {
    /// Starts with these; the text may have so many.
    pub fn new(attachments: Vec<Attachment>, most: u32) -> Self {
        Self {
            attachments: RwSignal::new(attachments),
            arriving: RwSignal::new_local(Vec::new()),
            is_awaited: RwSignal::new(false),
            most,
            session: use_session(),
        }
    }

    /// As a text names them.
    pub fn choices(self) -> Vec<AttachmentChoice> {
        self.attachments.with_untracked(|all| all.iter().map(AttachmentChoice::from).collect())
    }

    /// Whether one is on its way; the text must wait for it, and whoever sends it is told.
    pub fn must_wait(self) -> bool {
        let is_sending = self.arriving.with_untracked(|all| {
            all.iter().any(|one| one.state.with_untracked(|state| matches!(state, Arrival::Sending(_))))
        });
        self.is_awaited.set(is_sending);
        is_sending
    }

    /// Sends these files.
    pub fn add(self, files: Vec<web_sys::File>) {
        for file in files {
            let is_full = self.count() >= usize::try_from(self.most).unwrap_or(usize::MAX);
            let state = if file.size() > f64::from(MAX_FILE_BYTES) {
                Arrival::TooLarge
            } else if is_full {
                Arrival::TooMany
            } else {
                Arrival::Sending(0)
            };
            let name = file.name();
            self.start(Arriving {
                key: browser::random_key(),
                name,
                state: RwSignal::new(state),
                file,
                abort: AbortHandle::new_pair().0,
            });
        }
    }

    /// Sends a file once more.
    pub fn try_again(self, arriving: Arriving) {
        self.stop(&arriving.key);
        arriving.state.set(Arrival::Sending(0));
        self.start(arriving);
    }

    /// Breaks a sending off, or takes a refused file off the list.
    pub fn stop(self, key: &str) {
        self.arriving.update(|all| {
            all.iter().filter(|one| one.key == key).for_each(|one| one.abort.abort());
            all.retain(|one| one.key != key);
        });
        self.is_awaited.set(false);
    }

    /// Takes a file out of the text. One that no text has yet is deleted; one that a text has goes when that is saved.
    pub fn remove(self, file: FileId) {
        self.attachments.update(|all| all.retain(|one| one.id != file));
        self.session.write_in_passing(async move |client| client.delete_file(file).await);
    }

    /// Says what an image shows.
    pub fn describe(self, file: FileId, alt: String) {
        self.attachments.update(|all| {
            if let Some(one) = all.iter_mut().find(|one| one.id == file) {
                one.alt = alt;
            }
        });
    }

    fn count(self) -> usize {
        let sending =
            |one: &&Arriving| one.state.with_untracked(|state| matches!(state, Arrival::Sending(_)));
        self.attachments.with_untracked(Vec::len)
            + self.arriving.with_untracked(|all| all.iter().filter(sending).count())
    }

    fn start(self, mut arriving: Arriving) {
        if arriving.state.with_untracked(|state| matches!(state, Arrival::Sending(_))) {
            let (sending, abort) = abortable(self.send(arriving.clone()));
            arriving.abort = abort;
            let (key, state) = (arriving.key.clone(), arriving.state);
            spawn_local(async move {
                match sending.await {
                    Ok(Ok(file)) => self.take(&key, file),
                    Ok(Err(error)) => drop(state.try_set(Arrival::Failed(error))),
                    Err(Aborted) => {}
                }
            });
        }
        self.arriving.update(|all| all.push(arriving));
    }

    async fn send(self, arriving: Arriving) -> Result<MediaFile, ClientError> {
        let Arriving { key, name, state, file, .. } = arriving;
        let on_progress = Arc::new(move |percent| drop(state.try_set(Arrival::Sending(percent))));
        let content = content_of(file);
        self.session.call(async |client| client.create_file(&name, content, on_progress, &key).await).await
    }

    /// It has arrived.
    fn take(self, key: &str, file: MediaFile) {
        if self.attachments.is_disposed() {
            return;
        }
        self.stop(key);
        let MediaFile { id, name, kind, size, width, height, .. } = file;
        let attachment = Attachment { id, name, kind, size, width, height, alt: String::new() };
        self.attachments.update(|all| all.push(attachment));
    }
}
