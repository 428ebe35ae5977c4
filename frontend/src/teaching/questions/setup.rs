//! What a question of the bank is beside its words: its tags, and its name in files.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, Doing, Field, Form, TextInput, use_toasts};
use leptos::prelude::*;
use shared::core::{FieldCode, FieldError};
use shared::learning::{DraftPart, MAX_TAGS, PartPatch, Settings, is_key, is_tag};

/// Tags as they are typed: between commas.
pub fn tags_of(typed: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed.split(',').map(str::trim).filter(|tag| !tag.is_empty()) {
        if !tags.iter().any(|one| one == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

/// What is wrong with tags.
pub fn wrong_tags(tags: &[String]) -> Option<FieldError> {
    let error = |code, limit| Some(FieldError { field: "tags".to_owned(), code, limit });
    if tags.len() > MAX_TAGS {
        return error(FieldCode::TooMany, u32::try_from(MAX_TAGS).ok());
    }
    if tags.iter().all(|tag| is_tag(tag)) { None } else { error(FieldCode::Malformed, None) }
}

/// Tags and name in files, saved by a button.
#[component]
pub fn Setup(
    /// The question; takes what was saved.
    part: RwSignal<DraftPart>,
) -> impl IntoView {
    let (session, reader, toasts, doing) = (use_session(), use_language(), use_toasts(), Doing::new());
    let DraftPart { id, key, settings: Settings::BankQuestion { tags: stored }, may_write: true, .. } =
        part.get_untracked()
    else {
        return ().into_any();
    };
    let (tags, key) = (RwSignal::new(stored.join(", ")), RwSignal::new(key));
    let save = Callback::new(move |()| {
        let (all, key) = (tags.with_untracked(|tags| tags_of(tags)), key.get_untracked().trim().to_owned());
        let bad_key = (!is_key(&key)).then(|| FieldError {
            field: "key".to_owned(),
            code: FieldCode::Malformed,
            limit: None,
        });
        let wrong: Vec<FieldError> = wrong_tags(&all).into_iter().chain(bad_key).collect();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let patch = PartPatch { key: Some(key), settings: Some(Settings::BankQuestion { tags: all }) };
        let over = part.with_untracked(|part| part.revision);
        let act = session.call(async move |client| client.update_part(id, over, &patch).await);
        doing.run(act, move |saved| {
            part.update(|part| {
                part.settings = saved.settings;
                part.key = saved.key;
                part.revision = saved.revision;
            });
            toasts.show(BannerKind::Good, t::question_setup_saved(reader.get_untracked()));
        });
    });
    view! {
        <section class="card">
            <h2>{words(t::question_setup)}</h2>
            <Form name="question-setup" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=save>
                <Field name="tags" label=words(t::question_tags) hint=words(t::question_tags_hint)>
                    <TextInput value=tags/>
                </Field>
                <Field name="key" label=words(t::question_key) hint=words(t::question_key_hint)>
                    <TextInput value=key/>
                </Field>
                <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::question_setup_save)}</Button>
            </Form>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_stand_between_commas() {
        assert_eq!(tags_of(" trust,  first meeting,, trust "), ["trust", "first meeting"]);
        assert_eq!(tags_of(" , "), [""; 0]);
        assert!(wrong_tags(&tags_of("trust, a<b")).is_some());
        assert!(wrong_tags(&tags_of("trust, încredere")).is_none());
        let many: Vec<String> = (0..=MAX_TAGS).map(|number| number.to_string()).collect();
        assert_eq!(wrong_tags(&many).map(|error| error.code), Some(FieldCode::TooMany));
    }
}
