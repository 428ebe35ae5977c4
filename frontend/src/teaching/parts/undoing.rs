//! What was just taken away, with the way back; and what screen readers are told.

use crate::i18n::{t, use_language, words};
use crate::teaching::deleted_href;
use crate::teaching::desk::Desk;
use crate::ui::{Banner, BannerKind, Button, ButtonKind};
use leptos::prelude::*;

/// The words about what was done on the desk, and what went wrong.
#[component]
pub fn DeskWords(
    /// The draft.
    desk: Desk,
) -> impl IntoView {
    let language = use_language();
    let problem = desk.doing.problem(language);
    let course = desk.course.with_untracked(|course| course.id);
    view! {
        <p class="visually-hidden" role="status">{desk.said}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        {move || desk.gone.get().map(|gone| {
            let (id, title) = (gone.id, gone.title);
            view! {
                <div class="gone" tabindex="-1">
                    <Banner>
                        <p>{move || t::desk_gone(language.get(), &title)}</p>
                        <div class="actions">
                            <Button kind=ButtonKind::Quiet busy=desk.doing.busy on_click=move |()| desk.bring_back(id)>
                                {words(t::desk_bring_back)}
                            </Button>
                            <a href=deleted_href(course)>{words(t::desk_all_deleted)}</a>
                        </div>
                    </Banner>
                </div>
            }
        })}
    }
}
