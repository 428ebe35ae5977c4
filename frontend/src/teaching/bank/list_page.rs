//! The questions of a course: found by tag, written anew, copied, taken away and brought back, given out as a file.

use super::{href, import_href, title_of};
use crate::admin::lists;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::language_name;
use crate::teaching::desk::Desk;
use crate::teaching::frame::{CourseFrame, Tab};
use crate::teaching::names::title_or_none;
use crate::teaching::part_href;
use crate::teaching::questions::kind::Kind;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Choice, Doing, EmptyState, Loading, Menu, PagedList,
    Tag, TagKind, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::core::{Cursor, Language, Page};
use shared::learning::{
    BankQuery, BankQuestion, DraftPartSummary, GiftQuery, NewPart, PartKind, Settings, TranslationState,
};
use std::collections::BTreeMap;

/// The page `/teaching/courses/{course}/questions`.
#[component]
pub fn BankPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::Bank let:desk><Bank desk/></CourseFrame> }
}

/// What the list shows, and what was taken away from it last.
#[derive(Clone, Copy)]
struct Shown {
    desk: Desk,
    course: CourseId,
    tag: Memo<Option<String>>,
    list: Loading<Page<BankQuestion>>,
    doing: Doing,
    gone: RwSignal<Option<(PartId, String)>>,
}

#[component]
fn Bank(desk: Desk) -> impl IntoView {
    let router = use_router();
    let course = desk.course.with_untracked(|course| course.id);
    let here = href(course);
    let wanted = Memo::new(move |before: Option<&BankQuery>| {
        router.with(|address| match before {
            Some(before) if address.path != here => before.clone(),
            _ => BankQuery {
                tag: lists::value(address, "tag"),
                cursor: address.value("cursor").map(Cursor),
                limit: None,
            },
        })
    });
    let list = Loading::new(move || {
        let query = wanted.get();
        desk.session.call(async move |client| client.list_bank(course, &query).await)
    });
    let tag = Memo::new(move |_| wanted.with(|query| query.tag.clone()));
    let shown = Shown { desk, course, tag, list, doing: Doing::new(), gone: RwSignal::new(None) };
    let problem = shown.doing.problem(use_language());
    let address = move |cursor: Cursor| {
        lists::href(&href(course), &[("tag", tag.get_untracked()), ("cursor", Some(cursor.0))])
    };
    let empty = move || view! { <Nothing shown/> };
    view! {
        <p class="soft">{words(t::bank_intro)}</p>
        <Acts shown/>
        <TagFilter shown/>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <Undo shown/>
        <h2 id="bank-list" tabindex="-1">{words(t::bank_questions)}</h2>
        <PagedList resource=list empty address let:question><Row question shown/></PagedList>
    }
}

#[component]
fn Nothing(shown: Shown) -> impl IntoView {
    let is_narrowed = shown.tag.with_untracked(Option::is_some);
    let (title, text): (Word, Word) = if is_narrowed {
        (t::bank_none_tagged_title, t::bank_none_tagged_text)
    } else {
        (t::bank_none_title, t::bank_none_text)
    };
    view! { <EmptyState title=words(title)><p>{words(text)}</p></EmptyState> }
}

/// What one can do with the bank as a whole.
#[component]
fn Acts(shown: Shown) -> impl IntoView {
    let (router, Shown { desk, course, tag, doing, .. }) = (use_router(), shown);
    let key = StoredValue::new(browser::random_key());
    let add = move |()| {
        let Some(new) = desk.parts.with_untracked(|parts| new_question(parts, tag.get_untracked())) else {
            return;
        };
        let key = key.get_value();
        let act = desk.session.call(async move |client| client.create_part(course, &new, &key).await);
        doing.run(act, move |part| router.go(&part_href(course, part.id), false));
    };
    let slug = desk.course.with_untracked(|course| course.slug.clone());
    let export = Callback::new(move |language: Language| {
        let query = GiftQuery { tag: tag.get_untracked(), language: Some(language) };
        let name = format!("{slug}.{language}.gift.txt");
        let act = desk.session.call(async move |client| client.export_gift(course, &query).await);
        doing.run(act, move |file| browser::save(&name, "text/plain", &file));
    });
    let reader = use_language();
    let in_language = move |language: Language| {
        view! {
            <button type="button" on:click=move |_| export.run(language)>
                {move || language_name(reader.get(), language)}
            </button>
        }
    };
    let may_write = desk.may_write();
    view! {
        <div class="actions bank-acts">
            {may_write.then(|| view! {
                <Button busy=doing.busy on_click=add>{words(t::bank_add)}</Button>
                <ButtonLink kind=ButtonKind::Quiet href=import_href(course)>{words(t::bank_import)}</ButtonLink>
            })}
            <Menu label=words(t::bank_export)>{Language::ALL.iter().copied().map(in_language).collect_view()}</Menu>
        </div>
    }
}

/// A question to be made after all that stand below the course, with the tag that the list is narrowed to.
fn new_question(parts: &[DraftPartSummary], tag: Option<String>) -> Option<NewPart> {
    let root = parts.iter().find(|part| part.kind == PartKind::Course)?.id;
    let last = parts.iter().rfind(|part| part.parent_id == Some(root)).map(|part| part.id);
    Some(NewPart {
        parent_id: root,
        after: last,
        key: None,
        settings: Settings::BankQuestion { tags: tag.into_iter().collect() },
        words: None,
    })
}

/// The tags of a bank, with how many questions have each.
fn tags(parts: &[DraftPartSummary]) -> BTreeMap<String, u32> {
    let mut found = BTreeMap::new();
    for part in parts {
        if let Settings::BankQuestion { tags } = &part.settings {
            for tag in tags {
                *found.entry(tag.clone()).or_default() += 1;
            }
        }
    }
    found
}

/// Narrows the list to a tag.
#[component]
fn TagFilter(shown: Shown) -> impl IntoView {
    let (router, reader) = (use_router(), use_language());
    let Shown { desk, course, tag, .. } = shown;
    let options = Signal::derive(move || {
        let reader = reader.get();
        let all = Choice { value: String::new(), label: t::bank_all_tags(reader).to_owned() };
        let one = |(tag, count): (String, u32)| Choice { label: format!("{tag} ({count})"), value: tag };
        let mut found = desk.parts.with(|parts| tags(parts));
        if let Some(tag) = tag.get() {
            found.entry(tag).or_default();
        }
        std::iter::once(all).chain(found.into_iter().map(one)).collect::<Vec<_>>()
    });
    let choose = move |event| {
        let tag = Some(event_target_value(&event)).filter(|tag| !tag.is_empty());
        router.go(&lists::href(&href(course), &[("tag", tag)]), false);
    };
    let has_tags = move || options.with(|options| options.len() > 1);
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        let selected = move || tag.get().unwrap_or_default() == own;
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    };
    move || {
        has_tags().then(|| {
            view! {
                <div class="field bank-filter">
                    <label for="bank-tag">{words(t::bank_tag)}</label>
                    <select id="bank-tag" on:change=choose>{options.get().into_iter().map(option).collect_view()}</select>
                </div>
            }
        })
    }
}

/// What was taken away last, and the way to bring it back.
#[component]
fn Undo(shown: Shown) -> impl IntoView {
    let (reader, toasts) = (use_language(), use_toasts());
    let Shown { desk, list, doing, gone, .. } = shown;
    let bring_back = move |()| {
        let Some((id, _)) = gone.get_untracked() else { return };
        let act = desk.session.call(async move |client| client.restore_part(id).await);
        doing.run(act, move |_| {
            gone.set(None);
            list.refetch();
            desk.refresh();
            toasts.show(BannerKind::Good, t::bank_restored(reader.get_untracked()));
            request_animation_frame(|| browser::focus("#bank-list"));
        });
    };
    move || {
        gone.get().map(|(_, title)| {
            view! {
                <div class="banner bank-undo" tabindex="-1">
                    <p>{move || t::bank_gone(reader.get(), &title)}</p>
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=bring_back>
                        {words(t::bank_restore)}
                    </Button>
                </div>
            }
        })
    }
}

#[component]
fn Row(question: BankQuestion, shown: Shown) -> impl IntoView {
    let reader = use_language();
    let source = shown.desk.course.with_untracked(|course| course.source_language);
    let said = question.question.as_ref().map(title_of).unwrap_or_default();
    let title = Signal::derive(move || title_or_none(reader.get(), &said));
    let form = question.question.as_ref().map(|question| Kind::of(&question.form).word());
    let course = shown.course;
    let tag = move |tag: String| {
        let href = lists::href(&href(course), &[("tag", Some(tag.clone()))]);
        view! { <a class="topic-tag" href=href>{tag}</a> }
    };
    let (all, current, outdated) = counted(&question);
    let translated = move || t::bank_translated(reader.get(), &all.to_string(), &current.to_string());
    let id = question.id;
    view! {
        <li>
            <div>
                <a class="title" href=part_href(course, id) lang=source.code() dir="auto">{title}</a>
                <div class="meta">
                    {form.map(|form| view! { <Tag>{words(form)}</Tag> })}
                    {form.is_none().then(|| view! { <Tag kind=TagKind::Warn>{words(t::bank_unfinished)}</Tag> })}
                    <span>{translated}</span>
                    {(outdated > 0).then(|| view! { <Tag kind=TagKind::Warn>{words(t::teaching_translation_outdated)}</Tag> })}
                    {question.tags.into_iter().map(tag).collect_view()}
                </div>
            </div>
            {shown.desk.may_write().then(|| view! { <RowActs id title shown/> })}
        </li>
    }
}

/// How many translations there can be, how many say what the original says, how many are behind.
fn counted(question: &BankQuestion) -> (usize, usize, usize) {
    let count = |state| question.translations.iter().filter(|one| one.state == state).count();
    (question.translations.len(), count(TranslationState::Current), count(TranslationState::Outdated))
}

#[component]
fn RowActs(id: PartId, title: Signal<String>, shown: Shown) -> impl IntoView {
    let (router, reader, toasts) = (use_router(), use_language(), use_toasts());
    let Shown { desk, course, list, doing, gone, .. } = shown;
    let key = StoredValue::new(browser::random_key());
    let duplicate = move |()| {
        let key = key.get_value();
        let act = desk.session.call(async move |client| client.duplicate_part(id, &key).await);
        doing.run(act, move |copy| {
            toasts.show(BannerKind::Good, t::bank_duplicated(reader.get_untracked()));
            router.go(&part_href(course, copy.id), false);
        });
    };
    let remove = move |()| {
        let act = desk.session.call(async move |client| client.delete_part(id).await);
        let title = title.get_untracked();
        doing.run(act, move |()| {
            gone.set(Some((id, title)));
            list.refetch();
            desk.refresh();
            request_animation_frame(|| browser::focus(".bank-undo"));
        });
    };
    let named = move || view! { <span class="visually-hidden">" "{title}</span> };
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=duplicate>
                {words(t::bank_duplicate)}{named()}
            </Button>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=remove>
                {words(t::bank_remove)}{named()}
            </Button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> PartId {
        format!("01a1ffa6-3c1b-7845-8f56-{number:012}").parse().unwrap()
    }

    fn part(number: u32, parent: Option<u32>, settings: Settings) -> DraftPartSummary {
        DraftPartSummary {
            id: id(number),
            parent_id: parent.map(id),
            kind: settings.kind(),
            key: number.to_string(),
            position: 0,
            settings,
            revision: 1,
            title: String::new(),
            translations: Vec::new(),
        }
    }

    fn question(number: u32, tags: &[&str]) -> DraftPartSummary {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        part(number, Some(0), Settings::BankQuestion { tags })
    }

    #[test]
    fn a_new_question_stands_last_and_has_the_tag_of_the_list() {
        let parts = [
            part(0, None, Settings::Course { hours: 1 }),
            question(1, &["trust", "p1"]),
            question(2, &["p1"]),
            part(3, Some(0), Settings::Module { hours: 1 }),
            part(4, Some(3), Settings::Text),
        ];
        let new = new_question(&parts, Some("p1".to_owned())).unwrap();
        assert_eq!((new.parent_id, new.after), (id(0), Some(id(3))));
        assert_eq!(new.settings, Settings::BankQuestion { tags: vec!["p1".to_owned()] });
        assert_eq!(tags(&parts), BTreeMap::from([("p1".to_owned(), 2), ("trust".to_owned(), 1)]));
        assert_eq!(new_question(&[], None), None);
    }
}
