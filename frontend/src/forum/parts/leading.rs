//! What those do who lead a conversation: mark its topic, make a topic of some of its posts. Where it is moved and merged has a
//! page of its own ([`crate::forum::arrange_page`]).

use super::topic_row::Categories;
use crate::app::router::use_router;
use crate::forum::{arrange_href, topic_href};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Choice, Doing, Field, Form, Select, TextInput};
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::core::{Language, Validate};
use shared::forum::{Topic, TopicMark, TopicSplit};

/// The posts that are chosen to become a topic of their own; none while nobody chooses.
#[derive(Clone, Copy)]
pub struct Chosen(pub RwSignal<Option<Vec<PostId>>>);

impl Chosen {
    /// Makes the choice known to the posts of the topic.
    pub fn provide() -> Self {
        let chosen = Self(RwSignal::new(None));
        provide_context(chosen);
        chosen
    }
}

/// The tools of whoever leads the conversation.
#[component]
pub fn Leading(
    /// The topic.
    topic: RwSignal<Topic>,
    /// Where it could stand.
    categories: Categories,
    /// The posts that are chosen.
    chosen: Chosen,
) -> impl IntoView {
    topic.with_untracked(|topic| topic.may_lead).then(|| {
        view! {
            <details class="leading">
                <summary>{words(t::forum_leading_title)}</summary>
                <div class="marks">
                    {TopicMark::ALL.iter().map(|mark| view! { <Mark topic mark=*mark/> }).collect_view()}
                </div>
                <p><a href=topic.with_untracked(|topic| arrange_href(topic.id))>{words(t::forum_leading_arrange)}</a></p>
                <Split topic categories chosen/>
            </details>
        }
    })
}

fn has(topic: &Topic, mark: TopicMark) -> bool {
    match mark {
        TopicMark::Lock => topic.locked,
        TopicMark::Pin => topic.pinned,
        TopicMark::Archive => topic.archived,
        TopicMark::Highlight => topic.highlighted,
    }
}

fn mark_word(mark: TopicMark, is_set: bool) -> fn(Language) -> &'static str {
    match (mark, is_set) {
        (TopicMark::Lock, false) => t::forum_topic_lock,
        (TopicMark::Lock, true) => t::forum_topic_unlock,
        (TopicMark::Pin, false) => t::forum_leading_pin,
        (TopicMark::Pin, true) => t::forum_leading_unpin,
        (TopicMark::Archive, false) => t::forum_leading_archive,
        (TopicMark::Archive, true) => t::forum_leading_unarchive,
        (TopicMark::Highlight, false) => t::forum_leading_highlight,
        (TopicMark::Highlight, true) => t::forum_leading_unhighlight,
    }
}

/// Sets a mark or takes it away. What one may do in the topic follows from its marks, so it is asked for again.
#[component]
fn Mark(topic: RwSignal<Topic>, mark: TopicMark) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let is_set = move || topic.with(|topic| has(topic, mark));
    let change = move |()| {
        let (id, is_set) = (topic.with_untracked(|topic| topic.id), untrack(is_set));
        let act = session.call(async move |client| {
            if is_set {
                client.unmark_topic(id, mark).await?;
            } else {
                client.mark_topic(id, mark).await?;
            }
            client.find_topic(id).await
        });
        doing.run(act, move |changed| topic.set(changed));
    };
    let label = Signal::derive(move || mark_word(mark, is_set())(language.get()).to_owned());
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <Button kind=ButtonKind::Quiet busy=doing.busy on_click=change>{label}</Button>
    }
}

/// The categories that one can write in.
pub fn open_categories(categories: Categories, language: Signal<Language>) -> Signal<Vec<Choice>> {
    Signal::derive(move || {
        let language = language.get();
        let choices = categories.with(|list| {
            let open = list.iter().filter(|category| category.may_post);
            open.map(|category| Choice {
                value: category.id.to_string(),
                label: category.name.get(language).to_owned(),
            })
            .collect()
        });
        choices.unwrap_or_default()
    })
}

#[component]
fn Split(topic: RwSignal<Topic>, categories: Categories, chosen: Chosen) -> impl IntoView {
    let start = move |()| chosen.0.set(Some(Vec::new()));
    move || {
        if chosen.0.with(Option::is_some) {
            view! { <SplitForm topic categories chosen/> }.into_any()
        } else {
            view! { <Button kind=ButtonKind::Quiet on_click=start>{words(t::forum_leading_split_start)}</Button> }
                .into_any()
        }
    }
}

#[component]
fn SplitForm(topic: RwSignal<Topic>, categories: Categories, chosen: Chosen) -> impl IntoView {
    let (session, language, doing, router) = (use_session(), use_language(), Doing::new(), use_router());
    let now = topic.get_untracked();
    let (title, category) = (RwSignal::new(String::new()), RwSignal::new(now.category_id.to_string()));
    let key = StoredValue::new(crate::browser::random_key());
    let send = Callback::new(move |()| {
        let split = TopicSplit {
            title: title.get_untracked(),
            category_id: category.get_untracked().parse().unwrap_or(now.category_id),
            language: now.language,
            post_ids: chosen.0.get_untracked().unwrap_or_default(),
        };
        let errors = split.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let (id, key) = (now.id, key.get_value());
        let act = session.call(async move |client| client.split_topic(id, &split, &key).await);
        doing.run(act, move |made| router.go(&topic_href(made.id, None), false));
    });
    let count = move || {
        let count = chosen.0.with(|chosen| chosen.as_ref().map_or(0, Vec::len));
        t::forum_leading_split_chosen(language.get(), u32::try_from(count).unwrap_or(u32::MAX))
    };
    view! {
        <Form name="split" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <p>{words(t::forum_leading_split_how)}</p>
            <p role="status">{count}</p>
            <Field name="title" label=words(t::forum_leading_split_title)>
                <TextInput value=title/>
            </Field>
            <Field name="category_id" label=words(t::forum_leading_move_label)>
                <Select value=category options=open_categories(categories, language)/>
            </Field>
            <div class="actions">
                <Button submit=true busy=doing.busy>{words(t::forum_leading_split_act)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| chosen.0.set(None)>
                    {words(t::forum_composer_close)}
                </Button>
            </div>
        </Form>
    }
}

/// The box that chooses a post, while somebody chooses; the first post stays where it is.
#[component]
pub fn ChoosePost(
    /// The post.
    post: PostId,
    /// Its number.
    number: u32,
) -> impl IntoView {
    let language = use_language();
    let chosen = use_context::<Chosen>().filter(|_| number > 1);
    let toggle = move |chosen: Chosen, is_on: bool| {
        chosen.0.update(|chosen| {
            if let Some(posts) = chosen {
                posts.retain(|one| *one != post);
                if is_on {
                    posts.push(post);
                }
            }
        });
    };
    chosen.map(|chosen| {
        let is_choosing = Memo::new(move |_| chosen.0.with(Option::is_some));
        let is_on = move || chosen.0.with(|posts| posts.as_ref().is_some_and(|posts| posts.contains(&post)));
        move || {
            is_choosing.get().then(|| view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=is_on
                    on:change=move |event| toggle(chosen, event_target_checked(&event))
                />
                <span>{move || t::forum_leading_split_choose(language.get(), &number.to_string())}</span>
            </label>
        })
        }
    })
}
