//! A part as a version has it, for who reviews it: the outline first, and from there each activity.

use super::frame::Missing;
use super::preview::{PartView, wanted};
use super::{version_part_href, versions_href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::ui::{Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::learning::{PartPreview, Wanted};

/// The page `/teaching/courses/{id}/versions/{version}/parts/{part}`.
#[component]
pub fn VersionPage(
    /// The course.
    course: CourseId,
    /// The version.
    version: CourseVersionId,
    /// The part.
    part: PartId,
) -> impl IntoView {
    let (session, router, reader) = (use_session(), use_router(), use_language());
    let language = Memo::new(move |_| router.with(|address| wanted(address, reader.get())));
    let preview = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_version_page(version, part, &wanted).await)
    });
    let missing = preview.is_missing();
    let href = Callback::new(move |part: PartId| {
        format!("{}?language={}", version_part_href(course, version, part), language.get_untracked())
    });
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                <p><a href=versions_href(course)>{words(t::versions_back)}</a></p>
                <LanguageLinks language href=Signal::derive(move || version_part_href(course, version, part))/>
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else {
                    view! {
                        <Load resource=preview shape=SkeletonShape::Text let:preview>
                            {
                                let title = title_of(&preview);
                                view! {
                                    <Heading text=Signal::stored(title)/>
                                    <PartView course preview href/>
                                }
                            }
                        </Load>
                    }
                    .into_any()
                }}
            </article>
        </main>
    }
}

/// The title of what is shown.
pub fn title_of(preview: &PartPreview) -> String {
    match preview {
        PartPreview::Outline { outline } => outline.title.clone(),
        PartPreview::Lesson { lesson } => lesson.title.clone(),
        PartPreview::Activity { activity } => activity.title.clone(),
        PartPreview::Block { block } => block.title.clone(),
        PartPreview::Question { .. } => String::new(),
    }
}

/// The same page in another language.
#[component]
pub fn LanguageLinks(
    /// The language that is shown.
    language: Memo<Language>,
    /// The address without the language.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    let reader = use_language();
    let link = move |one: Language| {
        let href = move || format!("{}?language={one}", href.get());
        let current = move || (language.get() == one).then_some("true");
        view! { <a href=href aria-current=current>{move || language_name(reader.get(), one)}</a> }
    };
    view! {
        <nav class="views" aria-label=words(t::versions_languages)>
            {Language::ALL.iter().copied().map(link).collect_view()}
        </nav>
    }
}
