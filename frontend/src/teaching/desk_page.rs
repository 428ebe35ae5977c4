//! The outline of a course: its modules and activities, which can be added to, moved, renamed, copied and taken away; beside it where the
//! course stands, how much of it is translated, and what is missing before it can be proposed.

use super::courses_page::Translated;
use super::desk::Desk;
use super::exchange::saving::SavingCard;
use super::frame::{CourseFrame, Tab};
use super::outline::{self, Sort};
use super::parts::adding::{Adding, Wish};
use super::parts::flaws::FlawsCard;
use super::parts::item::{Mover, PartItem};
use super::parts::relocating::Relocating;
use super::parts::renaming::Renaming;
use super::parts::undoing::DeskWords;
use super::{names, part_href, versions_href};
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind, Card, EmptyState, Menu, Tag, TagKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{DraftPartSummary, Settings, TranslationState};

/// The page `/teaching/courses/{id}`.
#[component]
pub fn DeskPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! {
        <CourseFrame course tab=Tab::Outline let:desk>
            <div class="desk">
                <div><OutlineView desk/></div>
                <aside><Standing desk/> <FlawsCard desk/> <SavingCard desk/></aside>
            </div>
        </CourseFrame>
    }
}

/// What one asked for in the outline.
#[derive(Clone, Copy)]
struct Asked {
    add: RwSignal<Option<Wish>>,
    relocate: RwSignal<Option<PartId>>,
    /// The language whose translations are shown.
    language: Memo<Option<Language>>,
}

#[component]
fn OutlineView(desk: Desk) -> impl IntoView {
    let router = use_router();
    let language = Memo::new(move |_| router.with(|address| address.value("language")?.parse().ok()));
    let asked = Asked { add: RwSignal::new(None), relocate: RwSignal::new(None), language };
    let may_write = desk.may_write();
    let root = Memo::new(move |_| desk.parts.with(|parts| outline::root(parts)));
    let modules = move || {
        desk.parts
            .with(|parts| root.get().map(|root| outline::within(parts, root, Sort::Module)))
            .unwrap_or_default()
    };
    let is_empty = Memo::new(move |_| {
        desk.parts.with(|parts| !parts.iter().any(|part| outline::sort(part.kind) != Sort::Other))
    });
    let add = move |module: bool| {
        asked.add.set(root.get_untracked().map(|parent| Wish { parent, module }));
    };
    view! {
        <DeskWords desk/>
        {move || is_empty.get().then(|| view! {
            <EmptyState title=words(t::desk_empty_title)><p>{words(t::desk_empty_text)}</p></EmptyState>
        })}
        <ol class="outline">
            <For each=modules key=|id| *id let:id><ModuleItem desk id asked/></For>
        </ol>
        {move || root.get().map(|id| view! { <Rest desk id asked/> })}
        {may_write.then(|| view! {
            <div class="actions">
                <Button kind=ButtonKind::Quiet on_click=move |()| add(true)>{words(t::desk_add_module)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| add(false)>{words(t::desk_add_rest)}</Button>
            </div>
            <Adding desk wish=asked.add/>
            <Relocating desk moving=asked.relocate/>
        })}
    }
}

#[component]
fn ModuleItem(desk: Desk, id: PartId, asked: Asked) -> impl IntoView {
    let title = desk.title(id);
    let add = move |()| asked.add.set(Some(Wish { parent: id, module: false }));
    view! {
        <PartItem desk id class="module-item">
            <Row desk id asked/>
            <Activities desk parent=id asked/>
            {desk.may_write().then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=add>
                    {words(t::desk_add_activity)}<span class="visually-hidden">" "{title}</span>
                </Button>
            })}
        </PartItem>
    }
}

/// What stands after the modules.
#[component]
fn Rest(desk: Desk, id: PartId, asked: Asked) -> impl IntoView {
    let is_there =
        Memo::new(move |_| desk.parts.with(|parts| !outline::within(parts, id, Sort::Activity).is_empty()));
    move || {
        is_there.get().then(|| {
            view! {
                <section class="module-item">
                    <h2>{words(t::desk_after_modules)}</h2>
                    <Activities desk parent=id asked/>
                </section>
            }
        })
    }
}

#[component]
fn Activities(desk: Desk, parent: PartId, asked: Asked) -> impl IntoView {
    let list = move || desk.parts.with(|parts| outline::within(parts, parent, Sort::Activity));
    view! {
        <ol class="activities">
            <For each=list key=|id| *id let:id>
                <PartItem desk id class="activity-item"><Row desk id asked/></PartItem>
            </For>
        </ol>
    }
}

#[component]
fn Row(desk: Desk, id: PartId, asked: Asked) -> impl IntoView {
    let renaming = RwSignal::new(false);
    let may_write = desk.may_write();
    view! {
        <div class="part-row">
            {may_write.then(|| view! { <Mover desk id/> })}
            <div class="part-name">
                {move || if renaming.get() {
                    view! { <Renaming desk id open=renaming/> }.into_any()
                } else {
                    view! { <Title desk id asked/> }.into_any()
                }}
            </div>
            {may_write.then(|| view! { <RowMenu desk id asked renaming/> })}
        </div>
    }
}

#[component]
fn Title(desk: Desk, id: PartId, asked: Asked) -> impl IntoView {
    let (reader, part, title) = (use_language(), desk.part(id), desk.title(id));
    let (course, source) = desk.course.with_untracked(|course| (course.id, course.source_language));
    let href = move || {
        let language = asked.language.get().map(|language| format!("?language={language}"));
        format!("{}{}", part_href(course, id), language.unwrap_or_default())
    };
    let about = move || part.with(|part| part.as_ref().map(|part| about(reader.get(), part)));
    let state = move || {
        let wanted = asked.language.get()?;
        desk.parts.with(|parts| translation(parts, id, wanted))
    };
    view! {
        <a class="part-title" href=href lang=source.code() dir="auto">{title}</a>
        <span class="meta">
            <span>{about}</span>
            {move || state().map(|state| {
                let (word, kind) = names::translation_state(state);
                view! { <Tag kind>{words(word)}</Tag> }
            })}
        </span>
    }
}

/// What a part is, how long it takes, and whether it may be left out.
fn about(language: Language, part: &DraftPartSummary) -> String {
    let exercise = matches!(part.settings, Settings::Lesson { exercise: true, .. });
    let kind = Some(names::kind(language, part.kind, exercise).to_owned());
    let minutes = match &part.settings {
        Settings::Lesson { minutes, .. } | Settings::Assignment { minutes, .. } => {
            (*minutes > 0).then(|| t::learning_minutes(language, *minutes))
        }
        _ => None,
    };
    let optional = (part.kind.is_activity() && !part.settings.is_required())
        .then(|| t::learning_optional(language).to_owned());
    [kind, minutes, optional].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Where the translation of a part stands, with all that stands in it, modules without their activities.
fn translation(parts: &[DraftPartSummary], id: PartId, language: Language) -> Option<TranslationState> {
    let is_in = |part: &&DraftPartSummary| {
        part.id == id || (part.parent_id == Some(id) && outline::sort(part.kind) == Sort::Block)
    };
    let states: Vec<TranslationState> = parts
        .iter()
        .filter(is_in)
        .filter_map(|part| part.translations.iter().find(|one| one.language == language))
        .map(|one| one.state)
        .collect();
    let worst = [TranslationState::Missing, TranslationState::Outdated, TranslationState::Current];
    worst.into_iter().find(|state| states.contains(state))
}

#[component]
fn RowMenu(desk: Desk, id: PartId, asked: Asked, renaming: RwSignal<bool>) -> impl IntoView {
    let (language, title, part) = (use_language(), desk.title(id), desk.part(id));
    let full_label = Signal::derive(move || Some(t::desk_more_of(language.get(), &title.get())));
    let is_activity = part.with_untracked(|part| part.as_ref().is_some_and(|part| part.kind.is_activity()));
    view! {
        <Menu label=words(t::desk_more) full_label>
            <button type="button" on:click=move |_| renaming.set(true)>{words(t::desk_rename)}</button>
            {is_activity.then(|| view! {
                <button type="button" on:click=move |_| asked.relocate.set(Some(id))>{words(t::desk_relocate)}</button>
            })}
            <button type="button" on:click=move |_| desk.duplicate(id)>{words(t::teaching_duplicate)}</button>
            <button type="button" on:click=move |_| desk.delete(id)>{words(t::desk_delete)}</button>
        </Menu>
    }
}

/// Where the course stands.
#[component]
fn Standing(desk: Desk) -> impl IntoView {
    let reader = use_language();
    let course = desk.course;
    let state = move || {
        let (word, kind) = course.with(|course| names::course_state(course.state));
        view! { <Tag kind>{words(word)}</Tag> }
    };
    let published = move || {
        let number = course.with(|course| course.published_number)?;
        Some(t::teaching_published_number(reader.get(), &number.to_string()))
    };
    let waiting = move || {
        course.with(|course| course.newest_version.and_then(|version| names::waiting(reader.get(), version)))
    };
    let id = course.with_untracked(|course| course.id);
    view! {
        <Card heading=words(t::desk_standing)>
            <p>{state}</p>
            {move || published().map(|text| view! { <p>{text}</p> })}
            {move || waiting().map(|text| view! { <p><Tag kind=TagKind::Warn>{text}</Tag></p> })}
            <p><a href=versions_href(id)>{words(t::desk_to_versions)}</a></p>
        </Card>
        <Card heading=words(t::teaching_translations)>
            {move || view! { <Translated counts=course.with(|course| course.translations.clone())/> }}
            <Languages desk/>
        </Card>
    }
}

/// Whose translations the outline shows.
#[component]
fn Languages(desk: Desk) -> impl IntoView {
    let (reader, router) = (use_language(), use_router());
    let (id, source) = desk.course.with_untracked(|course| (course.id, course.source_language));
    let chosen = Memo::new(move |_| router.with(|address| address.value("language")));
    let link = move |code: Option<Language>| {
        let own = code.map(|code| code.to_string());
        let href = match code {
            Some(code) => format!("{}?language={code}", super::desk_href(id)),
            None => super::desk_href(id),
        };
        let name = move || match code {
            Some(code) => crate::learning::language_name(reader.get(), code),
            None => t::desk_no_language(reader.get()).to_owned(),
        };
        view! { <a href=href aria-current=move || (chosen.get() == own).then_some("true")>{name}</a> }
    };
    let others = Language::ALL.iter().copied().filter(|one| *one != source).map(Some);
    view! {
        <p class="soft">{words(t::desk_show_language)}</p>
        <nav class="views" aria-label=words(t::desk_show_language)>
            {std::iter::once(None).chain(others).map(link).collect_view()}
        </nav>
    }
}
