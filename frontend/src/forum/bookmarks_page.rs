//! What one keeps, with a note for oneself.

use super::parts::tabs::{Tab, Tabs};
use super::{author_words, post_href, shown_title};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{encode, now};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, Choice, Doing, EmptyState, Field, Form, Loading, PagedList, Select, TextInput, When,
};
use leptos::prelude::*;
use shared::core::{Cursor, Page, Validate};
use shared::forum::{Bookmark, BookmarkContent, BookmarkQuery};

/// Seconds of a day.
const DAY: i64 = 86_400;

type List = Loading<Page<Bookmark>>;

/// The page `/forum/bookmarks`.
#[component]
pub fn BookmarksPage() -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    let list: List = Loading::new(move || {
        let query = BookmarkQuery { cursor: cursor.get(), limit: None };
        session.call(async move |client| client.list_bookmarks(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::forum_bookmarks_empty_title)>
                <p>{words(t::forum_bookmarks_empty_text)}</p>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::forum_bookmarks_title)/>
                <p class="soft">{words(t::forum_bookmarks_intro)}</p>
                <Tabs current=Signal::stored(Some(Tab::Kept))/>
                <PagedList
                    resource=list
                    empty
                    address=|cursor: Cursor| format!("/forum/bookmarks?cursor={}", encode(&cursor.0))
                    let:bookmark
                >
                    <Row bookmark list/>
                </PagedList>
            </div>
        </main>
    }
}

#[component]
fn Row(bookmark: Bookmark, list: List) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let Bookmark { post_id, topic_id, number, title, author, anonymous, content, created_at } = bookmark;
    let edits = RwSignal::new(false);
    let note = content.note.clone();
    let remove = move |()| {
        let act = session.call(async move |client| client.delete_bookmark(post_id).await);
        doing.run(act, move |()| list.refetch());
    };
    view! {
        <li>
            <div>
                <a class="title" href=post_href(topic_id, number) dir="auto">{shown_title(title)}</a>
                <div class="meta">
                    <span>{move || t::forum_post_number(language.get(), &number.to_string())}</span>
                    <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                    <When at=created_at/>
                </div>
                {content.remind_at.map(|at| view! {
                    <p class="soft">{words(t::forum_bookmarks_reminds)}" "<When at/></p>
                })}
                {(!note.is_empty()).then(|| view! { <p dir="auto">{note.clone()}</p> })}
                {move || edits.get().then(|| view! { <NoteForm post_id content=content.clone() list/> })}
                <div class="actions">
                    <Button kind=ButtonKind::Quiet on_click=move |()| edits.update(|edits| *edits = !*edits)>
                        {words(t::forum_bookmarks_note)}
                    </Button>
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=remove>
                        {words(t::forum_bookmark_remove)}
                    </Button>
                </div>
            </div>
        </li>
    }
}

/// When one can be reminded, in days; nothing leaves it as it is.
fn reminders(is_to_be_reminded: bool) -> Signal<Vec<Choice>> {
    let language = use_language();
    Signal::derive(move || {
        let language = language.get();
        let kept =
            if is_to_be_reminded { t::forum_bookmarks_remind_kept } else { t::forum_bookmarks_remind_never };
        let none = is_to_be_reminded.then_some(("0", t::forum_bookmarks_remind_never(language)));
        let choices = [
            ("", kept(language)),
            ("1", t::forum_bookmarks_remind_tomorrow(language)),
            ("7", t::forum_bookmarks_remind_week(language)),
            ("30", t::forum_bookmarks_remind_month(language)),
        ];
        let choice =
            |(value, label): (&str, &str)| Choice { value: value.to_owned(), label: label.to_owned() };
        choices.into_iter().chain(none).map(choice).collect()
    })
}

#[component]
fn NoteForm(post_id: shared::core::id::PostId, content: BookmarkContent, list: List) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let (note, remind) = (RwSignal::new(content.note.clone()), RwSignal::new(String::new()));
    let is_to_be_reminded = content.remind_at.is_some();
    let send = Callback::new(move |()| {
        let remind_at = match remind.get_untracked().as_str() {
            "" => content.remind_at,
            days => {
                days.parse().ok().filter(|days| *days > 0).map(|days: i64| now().plus_seconds(days * DAY))
            }
        };
        let content = BookmarkContent { note: note.get_untracked(), remind_at };
        let errors = content.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let act = session.call(async move |client| client.save_bookmark(post_id, &content).await);
        doing.run(act, move |()| list.refetch());
    });
    view! {
        <Form name="note" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="note" label=words(t::forum_bookmarks_note_label)>
                <TextInput value=note/>
            </Field>
            <Field name="remind_at" label=words(t::forum_bookmarks_remind_label)>
                <Select value=remind options=reminders(is_to_be_reminded)/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_bookmarks_save)}</Button>
        </Form>
    }
}
