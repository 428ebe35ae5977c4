//! Where a topic is put: whoever leads the conversation moves it into another category, or merges it into another topic.

use super::parts::leading::open_categories;
use super::parts::topic_row::Categories;
use super::{shown_title, topic_href};
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Doing, Field, Form, Load, Loading, Select, SkeletonShape, TextInput};
use leptos::prelude::*;
use shared::core::FieldError;
use shared::core::id::{CategoryId, TopicId};
use shared::core::problem::FieldCode;
use shared::forum::{Topic, TopicMerge, TopicMove};

/// The page `/forum/arrange/{topic}`.
#[component]
pub fn ArrangePage(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let session = use_session();
    let found = Loading::new(move || session.call(async move |client| client.find_topic(topic).await));
    let categories = Loading::new(move || session.call(async |client| client.list_categories().await));
    let is_missing = found.is_missing();
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <Heading text=words(t::forum_leading_arrange)/>
                    <Load resource=found shape=SkeletonShape::Text let:topic>
                        <Arranging topic categories/>
                    </Load>
                </div>
            </main>
        }
        .into_any()
    }
}

#[component]
fn Arranging(topic: Topic, categories: Categories) -> impl IntoView {
    if !topic.may_lead {
        return view! { <p class="note">{words(t::ui_problem_forbidden)}</p> }.into_any();
    }
    let (id, category) = (topic.id, topic.category_id);
    view! {
        <p><a href=topic_href(id, None) lang=topic.language.code() dir="auto">{shown_title(topic.title)}</a></p>
        <Move id category categories/>
        <Merge id/>
    }
    .into_any()
}

fn wrong(field: &str, code: FieldCode) -> Vec<FieldError> {
    vec![FieldError { field: field.to_owned(), code, limit: None }]
}

#[component]
fn Move(id: TopicId, category: CategoryId, categories: Categories) -> impl IntoView {
    let (session, language, doing, router) = (use_session(), use_language(), Doing::new(), use_router());
    let category = RwSignal::new(category.to_string());
    let send = Callback::new(move |()| {
        let Ok(category_id) = category.get_untracked().parse() else {
            return doing.errors.set(wrong("category_id", FieldCode::Required));
        };
        let act = session.call(async move |client| client.move_topic(id, &TopicMove { category_id }).await);
        doing.run(act, move |moved| router.go(&topic_href(moved.id, None), false));
    });
    view! {
        <Form name="move" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="category_id" label=words(t::forum_leading_move_label)>
                <Select value=category options=open_categories(categories, language)/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_leading_move_act)}</Button>
        </Form>
    }
}

/// The topic that an address names, or an id.
fn named_topic(text: &str) -> Option<TopicId> {
    let rest = text.split_once("/forum/topics/").map_or(text, |(_, rest)| rest);
    rest.trim().split(['?', '#', '/']).next()?.parse().ok()
}

#[component]
fn Merge(id: TopicId) -> impl IntoView {
    let (session, language, doing, router) = (use_session(), use_language(), Doing::new(), use_router());
    let address = RwSignal::new(String::new());
    let send = Callback::new(move |()| {
        let Some(into) = named_topic(&address.get_untracked()) else {
            return doing.errors.set(wrong("into", FieldCode::Malformed));
        };
        let act = session.call(async move |client| client.merge_topic(id, &TopicMerge { into }).await);
        doing.run(act, move |stays| router.go(&topic_href(stays.id, None), true));
    });
    view! {
        <Form name="merge" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field
                name="into"
                label=words(t::forum_leading_merge_label)
                hint=words(t::forum_leading_merge_hint)
            >
                <TextInput value=address/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_leading_merge_act)}</Button>
        </Form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_named_by_its_address_or_its_id() {
        let id = "01a1ffa6-3c1b-7845-8f56-a449791ade51";
        for text in [
            id.to_owned(),
            format!(" {id} "),
            format!("/forum/topics/{id}"),
            format!("https://waymark.example/forum/topics/{id}?from=3#post-3"),
        ] {
            assert_eq!(named_topic(&text), id.parse().ok(), "{text}");
        }
        assert_eq!(named_topic("https://waymark.example/forum"), None);
    }
}
