//! Opening a topic.

use super::parts::anonymous::AnonymousCheck;
use super::parts::composer::Composer;
use super::parts::composer_form::ComposerForm;
use super::parts::edit_topic::{TagsField, split_tags};
use super::parts::holding::{WAITING, held};
use super::parts::rules::{RulesFirst, Writing, due};
use super::topic_href;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, Card, Choice, Field, Load, Loading, Select, SkeletonShape, TextInput};
use leptos::prelude::*;
use shared::core::problem::FieldCode;
use shared::core::{FieldError, Language, Validate};
use shared::forum::{Category, DraftContent, DraftKey, NewHeldPost, NewTopic};

/// Names no category; never sent.
const NO_CATEGORY: &str = "00000000-0000-0000-0000-000000000000";

/// The page `/forum/new`.
#[component]
pub fn NewTopicPage() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let categories = Loading::new(move || session.call(async |client| client.list_categories().await));
    view! {
        <main id="main" class="wrap">
            <div>
                {move || view! {
                    <Breadcrumb
                        links=vec![("/forum".to_owned(), t::forum_topic_list_title(language.get()).to_owned())]
                        current=t::forum_new_topic_title(language.get()).to_owned()
                    />
                }}
                <Heading text=words(t::forum_new_topic_title)/>
                <Load resource=categories shape=SkeletonShape::Text let:categories>
                    <NewTopicForm categories/>
                </Load>
            </div>
            <aside>
                <Card heading=words(t::forum_new_topic_advice_title)>
                    <p class="soft">{words(t::forum_new_topic_advice_text)}</p>
                </Card>
            </aside>
        </main>
    }
}

#[component]
fn NewTopicForm(categories: Vec<Category>) -> impl IntoView {
    let language = use_language();
    let open: Vec<Category> = categories.into_iter().filter(|category| category.may_post).collect();
    let asked =
        untrack(|| use_router().with(|address| address.value("category_id"))).and_then(|id| id.parse().ok());
    let start = DraftContent {
        category_id: asked.filter(|id| open.iter().any(|category| category.id == *id)),
        language: Some(language.get_untracked()),
        ..DraftContent::default()
    };
    let composer = Composer::new(DraftKey::Topic, start);
    let listed = StoredValue::new(open.clone());
    let category = Signal::derive(move || composer.category_id.with(|id| id.parse().ok()));
    let writing = Writing::of(category, move |id| listed.with_value(|list| due(list, id)));
    let nameless: Vec<String> = open
        .iter()
        .filter(|category| category.may_post_anonymously)
        .map(|category| category.id.to_string())
        .collect();
    let may_be_anonymous =
        Memo::new(move |_| composer.category_id.with(|category| nameless.contains(category)));
    let options = Signal::derive(move || {
        let language = language.get();
        let none =
            Choice { value: String::new(), label: t::forum_new_topic_category_none(language).to_owned() };
        let choice = |category: &Category| Choice {
            value: category.id.to_string(),
            label: category.name.get(language).to_owned(),
        };
        std::iter::once(none).chain(open.iter().map(choice)).collect()
    });
    let tags = RwSignal::new(String::new());
    let on_submit = send(&composer, tags, may_be_anonymous);
    view! {
        <ComposerForm
            composer
            name="new-topic"
            label=words(t::forum_new_topic_body_label)
            act=words(t::forum_new_topic_act)
            on_submit
        >
            <Field name="category_id" label=words(t::forum_new_topic_category_label)>
                <Select value=composer.category_id options/>
            </Field>
            <RulesFirst writing composer/>
            <Field
                name="title"
                label=words(t::forum_new_topic_title_label)
                hint=words(t::forum_new_topic_title_hint)
            >
                <TextInput value=composer.title/>
            </Field>
            <TagsField value=tags/>
            <AnonymousCheck composer offered=may_be_anonymous name="new-topic"/>
        </ComposerForm>
    }
}

/// Opens the topic and goes to it.
fn send(composer: &Composer, tags: RwSignal<String>, may_be_anonymous: Memo<bool>) -> Callback<()> {
    let composer = *composer;
    let router = use_router();
    Callback::new(move |()| {
        let content = untrack(|| composer.content());
        let missing = content.category_id.is_none().then(|| FieldError {
            field: "category_id".to_owned(),
            code: FieldCode::Required,
            limit: None,
        });
        // Without a category the other fields are checked all the same, so that all mistakes are named at once.
        let Some(category_id) = content.category_id.or_else(|| NO_CATEGORY.parse().ok()) else { return };
        let new = NewTopic {
            category_id,
            title: content.title,
            language: content.language.unwrap_or(Language::English),
            body_markdown: content.body_markdown,
            tags: split_tags(&tags.get_untracked()),
            attachments: composer.files.choices(),
            anonymous: content.anonymous && may_be_anonymous.get_untracked(),
            left_standing: composer.left_standing.get_untracked(),
        };
        composer.send(
            missing.into_iter().chain(new.validate()).collect(),
            async move |client, key| {
                held(client.create_topic(&new, key).await, client, key, || NewHeldPost::topic(new.clone()))
                    .await
            },
            move |topic| match topic {
                Some(topic) => router.go(&topic_href(topic.id, None), false),
                None => router.go(WAITING, false),
            },
        );
    })
}
