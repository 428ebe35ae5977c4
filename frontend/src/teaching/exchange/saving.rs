//! A whole course is saved as one file.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::teaching::desk::Desk;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Card, Doing};
use leptos::prelude::*;

/// Bytes of what is told to have come.
const MEGABYTE: usize = 1_000_000;

/// A card with the button that saves the draft, and how much of it has come.
#[component]
pub fn SavingCard(
    /// The draft.
    desk: Desk,
) -> impl IntoView {
    let reader = use_language();
    let doing = Doing::new();
    let problem = doing.problem(reader);
    let (come, stopped) = (RwSignal::new(0_usize), StoredValue::new(false));
    let (id, slug) = desk.course.with_untracked(|course| (course.id, course.slug.clone()));
    let slug = StoredValue::new(slug);
    let save = move |()| {
        come.set(0);
        stopped.set_value(false);
        let act = desk.session.call(async move |client| {
            let (pieces, mut size) = (js_sys::Array::new(), 0);
            let mut on_piece = |piece: &[u8]| {
                pieces.push(&js_sys::Uint8Array::from(piece));
                size += piece.len();
                // Who has left the page wants no more of it.
                let is_here = come.try_set(size / MEGABYTE).is_none();
                is_here && stopped.try_get_value() == Some(false)
            };
            client.export_course(id, &mut on_piece).await.map(|()| pieces)
        });
        doing.run(act, move |pieces| {
            if stopped.try_get_value() == Some(false) {
                slug.with_value(|slug| {
                    browser::save_pieces(&format!("{slug}.zip"), "application/zip", &pieces);
                });
            }
        });
    };
    let so_far = move || t::exchange_loaded(reader.get(), &come.get().to_string());
    view! {
        <Card heading=words(t::exchange_save_title)>
            <p class="soft">{words(t::exchange_save_text)}</p>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=save>{words(t::exchange_save)}</Button>
            {move || doing.busy.get().then(|| view! {
                <p class="soft">{so_far}</p>
                <Button kind=ButtonKind::Quiet on_click=move |()| stopped.set_value(true)>
                    {words(t::media_attach_stop)}
                </Button>
            })}
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </Card>
    }
}
