//! A part of a draft as a learner would get it now.

use super::frame::Missing;
use super::preview::{PartView, wanted};
use super::version_page::{LanguageLinks, title_of};
use super::{desk_href, part_href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::Wanted;

/// The page `/teaching/courses/{id}/parts/{part}`.
#[component]
pub fn PartPage(
    /// The course.
    course: CourseId,
    /// The part.
    part: PartId,
) -> impl IntoView {
    let (session, router, reader) = (use_session(), use_router(), use_language());
    let language = Memo::new(move |_| router.with(|address| wanted(address, reader.get())));
    let preview = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.preview_part(part, &wanted).await)
    });
    let missing = preview.is_missing();
    let href = Callback::new(move |part: PartId| part_href(course, part));
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                <p><a href=desk_href(course)>{words(t::desk_back)}</a></p>
                <LanguageLinks language href=Signal::derive(move || part_href(course, part))/>
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else {
                    view! {
                        <Load resource=preview shape=SkeletonShape::Text let:preview>
                            {
                                let title = title_of(&preview);
                                view! { <Heading text=Signal::stored(title)/> <PartView course preview href/> }
                            }
                        </Load>
                    }
                    .into_any()
                }}
            </article>
        </main>
    }
}
