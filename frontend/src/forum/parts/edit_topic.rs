//! The title of a topic and its tags, and changing them in their place.

use super::composer::language_choices;
use super::conflict::ConflictChoice;
use super::retry::Retry;
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Field, Form, Select, TextInput, problem_text};
use api_client::ClientError;
use futures_util::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::problem::EditConflict;
use shared::core::{FieldError, Validate};
use shared::forum::{Topic, TopicPatch};

/// The heading of a topic; whoever may, changes it here.
#[component]
pub fn TopicTitle(
    /// The topic, which takes the change.
    topic: RwSignal<Topic>,
) -> impl IntoView {
    let is_editing = RwSignal::new(false);
    let gone = words(t::forum_blank_title);
    let title = Signal::derive(move || {
        topic.with(|topic| if topic.title.is_empty() { gone.get() } else { topic.title.clone() })
    });
    let end = Callback::new(move |()| {
        is_editing.set(false);
        request_animation_frame(|| browser::focus("main h1"));
    });
    move || {
        if is_editing.get() {
            view! { <TitleForm topic on_end=end/> }.into_any()
        } else {
            let lang = topic.with(|topic| topic.language.code());
            view! {
                <div class="page-head">
                    <Heading text=title lang/>
                    {move || topic.with(|topic| topic.may_edit).then(|| view! {
                        <Button kind=ButtonKind::Quiet on_click=move |()| is_editing.set(true)>
                            {words(t::forum_edit_topic_start)}
                        </Button>
                    })}
                </div>
            }
            .into_any()
        }
    }
}

/// The tags that were typed, between commas.
pub fn split_tags(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// The field of a topic's tags.
#[component]
pub fn TagsField(
    /// What is typed: tags between commas.
    value: RwSignal<String>,
) -> impl IntoView {
    view! {
        <Field name="tags" label=words(t::forum_tags_label) hint=words(t::forum_tags_hint)>
            <TextInput value/>
        </Field>
    }
}

/// What the form holds.
#[derive(Clone, Copy)]
struct TitleEditor {
    topic: RwSignal<Topic>,
    title: RwSignal<String>,
    language: RwSignal<String>,
    tags: RwSignal<String>,
    version: RwSignal<u32>,
    errors: RwSignal<Vec<FieldError>>,
    failure: RwSignal<Option<ClientError>>,
    conflict: RwSignal<Option<EditConflict>>,
    retry: Retry,
    on_end: Callback<()>,
}

impl TitleEditor {
    fn new(topic: RwSignal<Topic>, on_end: Callback<()>) -> Self {
        let now = topic.get_untracked();
        Self {
            topic,
            title: RwSignal::new(now.title),
            language: RwSignal::new(now.language.code().to_owned()),
            tags: RwSignal::new(now.tags.join(", ")),
            version: RwSignal::new(now.version),
            errors: RwSignal::new(Vec::new()),
            failure: RwSignal::new(None),
            conflict: RwSignal::new(None),
            retry: Retry::at_rest(),
            on_end,
        }
    }

    fn send(self, session: crate::session::Session) {
        if self.retry.is_busy_now() {
            return;
        }
        let patch = TopicPatch {
            title: Some(self.title.get_untracked()),
            language: self.language.get_untracked().parse().ok(),
            tags: Some(split_tags(&self.tags.get_untracked())),
        };
        self.failure.set(None);
        self.errors.set(patch.validate());
        if self.errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        let (id, version) = (self.topic.with_untracked(|topic| topic.id), self.version.get_untracked());
        let update = move || {
            let patch = patch.clone();
            async move {
                let changed =
                    session.call(async |client| client.update_topic(id, version, &patch).await).await?;
                self.topic.set(changed);
                Ok(())
            }
            .boxed_local()
        };
        spawn_local(async move {
            match self.retry.run(Box::new(update)).await {
                Ok(()) => self.on_end.run(()),
                Err(ClientError::Problem(problem)) if problem.conflict.is_some() => {
                    self.conflict.set(problem.conflict);
                }
                Err(ClientError::Problem(problem)) if !problem.errors.is_empty() => {
                    self.errors.set(problem.errors);
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }

    fn keep_mine(self) {
        if let Some(conflict) = self.conflict.get_untracked() {
            self.version.set(conflict.stored_version);
            self.conflict.set(None);
        }
    }

    fn take_stored(self) {
        if let Some(conflict) = self.conflict.get_untracked() {
            self.topic.update(|topic| {
                topic.title = conflict.stored;
                topic.version = conflict.stored_version;
            });
            self.on_end.run(());
        }
    }
}

#[component]
fn TitleForm(topic: RwSignal<Topic>, on_end: Callback<()>) -> impl IntoView {
    let language = use_language();
    let session = use_session();
    let editor = TitleEditor::new(topic, on_end);
    let problem =
        Signal::derive(move || editor.failure.get().map(|error| problem_text(language.get(), &error)));
    let busy = Signal::derive(move || editor.retry.is_busy());
    let on_keep = Callback::new(move |()| editor.keep_mine());
    let on_discard = Callback::new(move |()| editor.take_stored());
    view! {
        // The page keeps its heading, also for whoever cannot see that it became a field.
        <h1 class="visually-hidden" tabindex="-1">{words(t::forum_edit_topic_title)}</h1>
        {move || editor.conflict.get().map(|conflict| view! { <ConflictChoice conflict on_keep on_discard/> })}
        <Form
            name="topic"
            errors=editor.errors
            problem
            busy
            on_submit=Callback::new(move |()| editor.send(session))
        >
            <Field name="title" label=words(t::forum_new_topic_title_label)>
                <TextInput value=editor.title/>
            </Field>
            <Field name="language" label=words(t::forum_composer_language)>
                <Select value=editor.language options=Signal::stored(language_choices())/>
            </Field>
            <TagsField value=editor.tags/>
            <div class="actions">
                <Button submit=true busy>{words(t::forum_edit_topic_act)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| on_end.run(())>{words(t::forum_composer_close)}</Button>
            </div>
        </Form>
    }
}
