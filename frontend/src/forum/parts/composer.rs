//! One text being written, whether a topic, a reply or a change: its fields, its draft, its way to the server.

use super::detecting::suggest_language;
use super::draft::DraftKeeper;
use super::retry::Retry;
use crate::browser;
use crate::files::attaching::Attaching;
use crate::session::use_session;
use crate::ui::{Choice, FindNames, Name, Preview, PreviewFuture};
use api_client::{Client, ClientError};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::CategoryId;
use shared::core::problem::EditConflict;
use shared::core::{FieldError, Language, ProblemCode, Timestamp};
use shared::forum::{DraftContent, DraftKey, MentionQuery, PreviewRequest};
use shared::media::MAX_FILES;
use shared::privacy::LeftStanding;
use std::cell::Cell;
use std::rc::Rc;

/// One try to send with this key.
type Attempt = Box<dyn Fn(Rc<str>) -> LocalBoxFuture<'static, Result<(), ClientError>>>;

/// The category of the topic that the page shows: what is written there is written in it.
#[derive(Clone, Copy)]
pub struct Within(pub CategoryId);

/// A text being written.
#[derive(Clone, Copy)]
pub struct Composer {
    /// The title, where the text has one.
    pub title: RwSignal<String>,
    /// The category's id, where the text needs one.
    pub category_id: RwSignal<String>,
    /// The language's code.
    pub language: RwSignal<String>,
    /// The text, Markdown.
    pub body: RwSignal<String>,
    /// The version that a change started from.
    pub base_version: RwSignal<Option<u32>>,
    /// What is wrong with the fields.
    pub errors: RwSignal<Vec<FieldError>>,
    /// What else went wrong.
    pub failure: RwSignal<Option<ClientError>>,
    /// What two people wrote at once.
    pub conflict: RwSignal<Option<EditConflict>>,
    /// When the draft was saved that the writing goes on from.
    pub found: RwSignal<Option<Timestamp>>,
    /// Whether it is to be an anonymous colleague's.
    pub anonymous: RwSignal<bool>,
    /// What the privacy guard found and its writer leaves standing.
    pub left_standing: RwSignal<Vec<LeftStanding>>,
    /// Its files.
    pub files: Attaching,
    /// Keeps what is typed.
    pub draft: DraftKeeper,
    /// Sends it.
    pub retry: Retry,
    start: StoredValue<DraftContent>,
    within: Option<Within>,
}

impl Composer {
    /// Starts with this content, or with the draft that was left behind.
    pub fn new(key: DraftKey, start: DraftContent) -> Self {
        let composer = Self {
            title: RwSignal::new(start.title.clone()),
            category_id: RwSignal::new(start.category_id.map(|id| id.to_string()).unwrap_or_default()),
            language: RwSignal::new(code(start.language)),
            body: RwSignal::new(start.body_markdown.clone()),
            base_version: RwSignal::new(start.base_version),
            errors: RwSignal::new(Vec::new()),
            failure: RwSignal::new(None),
            conflict: RwSignal::new(None),
            found: RwSignal::new(None),
            anonymous: RwSignal::new(start.anonymous),
            left_standing: RwSignal::new(Vec::new()),
            files: Attaching::new(start.attachments.clone(), MAX_FILES),
            draft: DraftKeeper::new(key),
            retry: Retry::at_rest(),
            start: StoredValue::new(start),
            within: use_context(),
        };
        composer.keep_draft();
        suggest_language(composer);
        composer.ask_before_leaving();
        composer
    }

    /// What stands in the fields.
    pub fn content(self) -> DraftContent {
        DraftContent {
            category_id: self.category_id.with(|id| id.parse().ok()),
            title: self.title.get(),
            body_markdown: self.body.get(),
            language: self.language.with(|code| code.parse().ok()),
            base_version: self.base_version.get(),
            attachments: self.files.attachments.get(),
            anonymous: self.anonymous.get(),
        }
    }

    /// Where it is written, once that is known.
    pub fn place(self) -> Option<CategoryId> {
        self.within.map(|within| within.0).or_else(|| self.category_id.with_untracked(|id| id.parse().ok()))
    }

    /// The chosen language.
    pub fn chosen_language(self) -> Option<Language> {
        self.language.with(|code| code.parse().ok())
    }

    /// Throws the draft away and starts anew.
    pub fn start_anew(self) {
        self.draft.discard();
        self.forget_key();
        self.found.set(None);
        self.failure.set(None);
        self.errors.set(Vec::new());
        let start = self.start.get_value();
        self.draft.know(&start);
        self.fill(&start);
    }

    /// Sends, once for any number of clicks. `checked` is what the fields' own check found; `operation` gets the key
    /// that makes repetitions harmless; `done` gets the answer, after the draft was thrown away.
    pub fn send<T: 'static>(
        self,
        checked: Vec<FieldError>,
        operation: impl AsyncFn(&Client, &str) -> Result<T, ClientError> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        let operation = Rc::new(operation);
        let answer = Rc::new(Cell::new(None));
        let kept = Rc::clone(&answer);
        let session = self.draft.session();
        let attempt = move |key: Rc<str>| {
            let (operation, kept) = (Rc::clone(&operation), Rc::clone(&kept));
            async move {
                kept.set(Some(session.call(async |client| operation(client, &key).await).await?));
                Ok(())
            }
            .boxed_local()
        };
        self.send_boxed(checked, Box::new(attempt), Box::new(move || answer.take().map_or((), done)));
    }

    /// The same for all kinds of texts, so that it is in the app once.
    fn send_boxed(self, checked: Vec<FieldError>, attempt: Attempt, done: Box<dyn FnOnce()>) {
        if self.retry.is_busy_now() || self.files.must_wait() {
            return;
        }
        self.failure.set(None);
        let is_right = checked.is_empty();
        self.errors.set(checked);
        if !is_right {
            return;
        }
        let key: Rc<str> = self.idempotency_key().into();
        let sent = untrack(|| self.content());
        spawn_local(async move {
            match self.retry.run(Box::new(move || attempt(Rc::clone(&key)))).await {
                Ok(()) => {
                    self.forget_key();
                    self.finish(&sent);
                    done();
                }
                Err(error) => self.fail(error),
            }
        });
    }

    /// What a failed sending means for the fields.
    fn fail(self, error: ClientError) {
        let ClientError::Problem(problem) = &error else { return self.failure.set(Some(error)) };
        match problem.code {
            ProblemCode::InvalidFields => {
                self.forget_key();
                self.errors.set(problem.errors.clone());
            }
            ProblemCode::EditConflict if problem.conflict.is_some() => {
                self.conflict.set(problem.conflict.clone());
            }
            // The text was changed after a sending whose answer got lost: that sending has arrived. Keep the text,
            // say so, and let the next sending be another one.
            ProblemCode::IdempotencyKeyReused => {
                self.forget_key();
                self.failure.set(Some(error));
            }
            _ => self.failure.set(Some(error)),
        }
    }

    /// The text has arrived. What was typed meanwhile stays.
    fn finish(self, sent: &DraftContent) {
        if self.body.try_get_untracked().is_some_and(|body| body != sent.body_markdown) {
            return;
        }
        self.start_anew();
    }

    /// Goes on from the draft of before, unless something was typed meanwhile; then keeps every change.
    fn keep_draft(self) {
        self.draft.know(&self.start.get_value());
        Effect::watch(move || self.content(), move |content, _, _| self.draft.changed(content), false);
        spawn_local(async move {
            let Some(found) = self.draft.find().await else { return };
            if self.body.is_disposed() {
                return;
            }
            if self.start.try_get_value() != untrack(|| self.try_content()) {
                return self.draft.pass_over(found);
            }
            self.draft.take(&found);
            if self.start.try_get_value().as_ref() != Some(&found.content) {
                self.fill(&found.content);
                self.found.set(Some(found.at));
            }
        });
    }

    /// Goes on with what was typed here, over what another device wrote.
    pub fn keep_own_draft(self) {
        self.draft.keep_own(&untrack(|| self.content()));
    }

    /// Goes on with what another device wrote.
    pub fn take_other_draft(self) {
        if let Some(content) = self.draft.take_other() {
            self.fill(&content);
        }
    }

    fn try_content(self) -> Option<DraftContent> {
        (!self.body.is_disposed()).then(|| self.content())
    }

    fn fill(self, content: &DraftContent) {
        self.title.set(content.title.clone());
        self.body.set(content.body_markdown.clone());
        self.base_version.set(content.base_version);
        self.files.attachments.set(content.attachments.clone());
        self.anonymous.set(content.anonymous);
        if let Some(id) = content.category_id {
            self.category_id.set(id.to_string());
        }
        if content.language.is_some() {
            self.language.set(code(content.language));
        }
    }

    fn ask_before_leaving(self) {
        let handle = window_event_listener(leptos::ev::beforeunload, move |event| {
            if self.draft.is_unsaved() || self.retry.is_busy_now() {
                browser::ask_before_leaving(&event);
            }
        });
        on_cleanup(move || handle.remove());
    }

    /// The key of this composition. It outlives a reload, because a sending before it may have arrived.
    fn idempotency_key(self) -> String {
        let name = self.key_name();
        browser::stored(&name).unwrap_or_else(|| {
            let key = browser::random_key();
            browser::store(&name, &key);
            key
        })
    }

    fn forget_key(self) {
        browser::forget(&self.key_name());
    }

    fn key_name(self) -> String {
        format!("waymark-sending-{}", self.draft.key())
    }
}

fn code(language: Option<Language>) -> String {
    language.map(|language| language.code().to_owned()).unwrap_or_default()
}

/// The languages to choose from, by their own names.
pub fn language_choices() -> Vec<Choice> {
    let choice = |language: &Language| Choice {
        value: language.code().to_owned(),
        label: language.own_name().to_owned(),
    };
    Language::ALL.iter().map(choice).collect()
}

/// Finds colleagues who may be called in the text.
pub fn names(composer: Composer) -> FindNames {
    let session = use_session();
    FindNames::new(move |q: String| -> std::pin::Pin<Box<dyn Future<Output = Vec<Name>>>> {
        Box::pin(async move {
            let Some(category) = composer.place() else { return Vec::new() };
            let query = MentionQuery { q };
            let found = session.call(async |client| client.suggest_mentions(category, &query).await).await;
            // Suggestions are a help: without them one types the name.
            let found = found.unwrap_or_default().into_iter();
            found.map(|one| Name { text: one.text, detail: one.organisation }).collect()
        })
    })
}

/// Shows Markdown as the server will.
pub fn preview(composer: Composer) -> Preview {
    let session = use_session();
    Preview::new(move |body_markdown: String| -> PreviewFuture {
        Box::pin(async move {
            let request = PreviewRequest { body_markdown, category_id: composer.place() };
            let preview = session.call(async |client| client.preview_markdown(&request).await).await?;
            Ok(preview.body_html)
        })
    })
}
