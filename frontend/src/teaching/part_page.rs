//! A part of a draft: what it says, of a lesson its blocks, its settings, and beside it how a learner would get it now.

use super::desk::Desk;
use super::frame::Missing;
use super::lesson::blocks::{Blocks, Lesson};
use super::lesson::file::BlockFile;
use super::names::{self, title_or_none};
use super::parts::undoing::DeskWords;
use super::preview::PartView;
use super::questions::setup::Setup;
use super::questions::trying::TryQuestion;
use super::scenario::plot::Plot;
use super::settings::SettingsEditor;
use super::writing::editor::WordsEditor;
use super::writing::fields::beginning;
use super::writing::translating::Languages;
use super::{PATH, bank, desk_href, outline, part_href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, Button, ButtonKind, Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Draft, DraftPart, PartKind, PartPreview, PartWords, Settings, Wanted};
use std::collections::BTreeSet;

/// The page `/teaching/courses/{id}/parts/{part}`.
#[component]
pub fn PartPage(
    /// The course.
    course: CourseId,
    /// The part.
    part: PartId,
) -> impl IntoView {
    let session = use_session();
    let loaded = Loading::new(move || {
        session.call(async move |client| {
            let draft = client.find_draft(course).await?;
            Ok((draft, client.find_part(part).await?))
        })
    });
    let missing = loaded.is_missing();
    view! {
        <main id="main" class="wrap wide">
            <div>
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else {
                    view! {
                        <Load resource=loaded shape=SkeletonShape::Text let:loaded><Whole loaded/></Load>
                    }
                    .into_any()
                }}
            </div>
        </main>
    }
}

/// What the page shares: the draft, the part, the language, and how often something was saved.
#[derive(Clone, Copy)]
struct Here {
    desk: Desk,
    part: RwSignal<DraftPart>,
    language: Memo<Language>,
    saved: RwSignal<u32>,
}

impl Here {
    /// A part of the draft says something else now.
    fn took(self, id: PartId, said: &PartWords) {
        let source = self.part.with_untracked(|part| part.source_language);
        self.desk.parts.try_update(|parts| {
            let Some(part) = parts.iter_mut().find(|part| part.id == id) else { return };
            if said.language == source {
                part.title = beginning(&said.words);
            } else if let Some(one) = part.translations.iter_mut().find(|one| one.language == said.language) {
                one.state = said.state;
            }
        });
        self.saved.try_update(|turn| *turn = turn.wrapping_add(1));
    }
}

#[component]
fn Whole(loaded: (Draft, DraftPart)) -> impl IntoView {
    let (draft, part) = loaded;
    let (router, id, source) = (use_router(), part.id, part.source_language);
    let language = Memo::new(move |before: Option<&Language>| {
        let asked = router.with(|address| {
            let is_here = address.path.ends_with(&id.to_string());
            if is_here { Some(address.value("language").and_then(|code| code.parse().ok())) } else { None }
        });
        // Whoever goes elsewhere leaves this page as it was.
        asked.map_or_else(|| before.copied().unwrap_or(source), |asked| asked.unwrap_or(source))
    });
    let here = Here { desk: Desk::new(draft), part: RwSignal::new(part), language, saved: RwSignal::new(0) };
    if let Some(plot) = Plot::begin(here.part) {
        provide_context(plot);
    }
    view! {
        <Head here/>
        <DeskWords desk=here.desk/>
        <div class="part-page">
            <div class="part-writing"><Written here/></div>
            <PreviewPane here/>
        </div>
    }
}

#[component]
fn Head(here: Here) -> impl IntoView {
    let reader = use_language();
    let (id, course, kind, settings) =
        here.part.with_untracked(|part| (part.id, part.course_id, part.kind, part.settings.clone()));
    let exercise = matches!(settings, Settings::Lesson { exercise: true, .. });
    let source = here.part.with_untracked(|part| part.source_language);
    let title = here.desk.title(id);
    let course_title = here.desk.course.with_untracked(|course| course.title.clone());
    let mut links = vec![
        (PATH.to_owned(), t::teaching_title(reader.get_untracked()).to_owned()),
        (desk_href(course), title_or_none(reader.get_untracked(), &course_title)),
    ];
    if kind == PartKind::BankQuestion {
        links.push((bank::href(course), t::bank_title(reader.get_untracked()).to_owned()));
    }
    // Of a block, the lesson too.
    if kind.is_block() {
        let above = here.desk.parts.with_untracked(|parts| {
            let above = outline::find(parts, outline::find(parts, id)?.parent_id?)?;
            Some((part_href(course, above.id), title_or_none(reader.get_untracked(), &above.title)))
        });
        links.extend(above);
    }
    view! {
        <Breadcrumb links current=title/>
        <p class="soft">{move || names::kind(reader.get(), kind, exercise)}</p>
        <Heading text=title lang=source.code()/>
        <Languages part=here.part language=here.language href=part_href(course, id)/>
    }
}

#[component]
fn Written(here: Here) -> impl IntoView {
    let (id, kind) = here.part.with_untracked(|part| (part.id, part.kind));
    let on_saved = Callback::new(move |said: PartWords| here.took(id, &said));
    let lesson = (kind == PartKind::Lesson).then(|| Lesson {
        desk: here.desk,
        id,
        language: here.language,
        open: RwSignal::new(BTreeSet::new()),
        adding: RwSignal::new(None),
        on_file: Callback::new(move |()| _ = here.saved.try_update(|turn| *turn = turn.wrapping_add(1))),
        on_saved: Callback::new(move |(id, said): (PartId, PartWords)| here.took(id, &said)),
    });
    view! {
        {move || {
            let language = here.language.get();
            view! { <WordsEditor part=here.part language on_saved/> }
        }}
        <SettingsEditor desk=here.desk part=here.part/>
        {kind.is_block().then(|| view! {
            <BlockFile part=here.part on_saved=Callback::new(move |()| here.saved.update(|turn| *turn = turn.wrapping_add(1)))/>
        })}
        {lesson.map(|lesson| view! { <Blocks lesson/> })}
        {(kind == PartKind::BankQuestion).then(|| view! { <Setup part=here.part/> })}
    }
}

/// How a learner would get it now.
#[component]
fn PreviewPane(here: Here) -> impl IntoView {
    let (course, part) = here.part.with_untracked(|part| (part.course_id, part.id));
    let shown = RwSignal::new(true);
    // A question that says nothing yet cannot be asked.
    let is_silent = Memo::new(move |_| {
        here.part.with(|part| part.kind == PartKind::BankQuestion && part.words.is_empty())
    });
    let label =
        move || if shown.get() { words(t::writing_hide_preview) } else { words(t::writing_show_preview) };
    view! {
        <section class="part-preview" aria-labelledby="preview-title">
            <div class="page-head">
                <h2 id="preview-title">{words(t::writing_preview)}</h2>
                <Button kind=ButtonKind::Quiet on_click=move |()| shown.update(|shown| *shown = !*shown)>{label}</Button>
            </div>
            {move || match (shown.get(), is_silent.get()) {
                (false, _) => ().into_any(),
                (true, true) => view! { <p class="soft">{words(t::question_try_nothing)}</p> }.into_any(),
                (true, false) => view! { <Preview here course part/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Preview(here: Here, course: CourseId, part: PartId) -> impl IntoView {
    let session = here.desk.session;
    let preview = Loading::new(move || {
        // What was saved, and where parts stand, may have changed it.
        here.saved.track();
        here.desk.parts.track();
        let wanted = Wanted { language: Some(here.language.get()) };
        session.call(async move |client| client.preview_part(part, &wanted).await)
    });
    let href = Callback::new(move |part: PartId| part_href(course, part));
    view! {
        <Load resource=preview shape=SkeletonShape::Text let:preview>
            {match preview {
                PartPreview::Question { language, asked } => {
                    view! { <TryQuestion part language question=asked/> }.into_any()
                }
                preview => view! { <PartView course preview href/> }.into_any(),
            }}
        </Load>
    }
}
