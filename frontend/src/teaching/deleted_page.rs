//! What was taken away from a course, and can be brought back.

use super::desk::Desk;
use super::frame::{CourseFrame, Tab};
use super::names;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, EmptyState, Load, Loading, When, use_toasts};
use leptos::prelude::*;
use shared::core::id::CourseId;
use shared::learning::DeletedPart;

/// The page `/teaching/courses/{id}/deleted`.
#[component]
pub fn DeletedPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::Deleted let:desk><Deleted desk/></CourseFrame> }
}

#[component]
fn Deleted(desk: Desk) -> impl IntoView {
    let id = desk.course.with_untracked(|course| course.id);
    let session = desk.session;
    let list = Loading::new(move || session.call(async move |client| client.list_deleted_parts(id).await));
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let empty = move || view! { <EmptyState title=words(t::deleted_none)><p>{words(t::deleted_none_text)}</p></EmptyState> };
    view! {
        <p class="soft">{words(t::deleted_intro)}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <Load resource=list is_empty=Vec::is_empty empty let:parts>
            <ul class="list">
                {parts.into_iter().map(|part| view! { <Row part desk list doing/> }).collect_view()}
            </ul>
        </Load>
    }
}

#[component]
fn Row(part: DeletedPart, desk: Desk, list: Loading<Vec<DeletedPart>>, doing: Doing) -> impl IntoView {
    let (language, toasts) = (use_language(), use_toasts());
    let DeletedPart { id, kind, title, parent_title, parts_count, deleted_at } = part;
    let name = Signal::derive(move || names::title_or_none(language.get(), &title));
    let with = parts_count.saturating_sub(1);
    let bring_back = move |()| {
        let act = desk.session.call(async move |client| client.restore_part(id).await);
        doing.run(act, move |_| {
            let said = t::desk_brought_back(language.get_untracked());
            toasts.show(BannerKind::Good, said);
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <li>
            <div>
                <span class="title" dir="auto">{name}</span>
                <div class="meta">
                    <span>{move || names::kind(language.get(), kind, false)}</span>
                    {(!parent_title.is_empty()).then(|| view! {
                        <span dir="auto">{move || t::deleted_from(language.get(), &parent_title)}</span>
                    })}
                    {(with > 0).then(|| view! { <span>{move || t::deleted_with(language.get(), with)}</span> })}
                    <When at=deleted_at/>
                </div>
            </div>
            {desk.may_write().then(|| view! {
                <div>
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=bring_back>
                        {words(t::desk_bring_back)}<span class="visually-hidden">" "{name}</span>
                    </Button>
                </div>
            })}
        </li>
    }
}
