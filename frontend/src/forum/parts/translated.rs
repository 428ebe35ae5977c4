//! The text of a post: a colleague's translation where the reader does not read the original, which is one click away.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, MarkdownView};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PostId;
use shared::forum::{Post, PostTranslation};

/// The text of a post, in the language that its reader reads best.
#[component]
pub fn PostText(
    /// The post.
    post: Post,
) -> impl IntoView {
    let (html, language) = (post.body_html, post.language);
    let Some(translation) = post.translation else {
        return view! { <MarkdownView html language/> }.into_any();
    };
    let shows_original = RwSignal::new(false);
    let stored = StoredValue::new((html, translation.body_html.clone()));
    let target = translation.language;
    view! {
        <TranslationNote translation number=post.number original=language.own_name() original_code=language.code() shows_original/>
        {move || {
            let (html, language) = stored.with_value(|(original, translated)| {
                if shows_original.get() { (original.clone(), language) } else { (translated.clone(), target) }
            });
            view! { <MarkdownView html language/> }
        }}
    }
    .into_any()
}

/// Who translated from what, and the way to the original.
#[component]
fn TranslationNote(
    translation: PostTranslation,
    number: u32,
    original: &'static str,
    original_code: &'static str,
    shows_original: RwSignal<bool>,
) -> impl IntoView {
    let (language, session) = (use_language(), use_session());
    let name = translation.translator.map(|one| one.name);
    let by = move || match &name {
        Some(name) => t::translation_by(language.get(), name),
        None => t::translation_by_former(language.get()).to_owned(),
    };
    let toggle = move || {
        let words = if shows_original.get() { t::translation_show } else { t::translation_show_original };
        words(language.get())
    };
    let has_chosen = session.me().is_none_or(|me| me.reads_chosen);
    view! {
        <div class="translation-note soft">
            <span>{by}</span>
            <span>{words(t::translation_original)}" "<span class="tag" lang=original_code>{original}</span></span>
            <Button kind=ButtonKind::Quiet on_click=move |()| shows_original.update(|shows| *shows = !*shows)>
                {toggle}
                <span class="visually-hidden">" "{move || t::forum_post_number(language.get(), &number.to_string())}</span>
            </Button>
            {translation.outdated.then(|| view! { <span class="warn">{words(t::translation_outdated)}</span> })}
            {(!has_chosen).then(|| view! { <a href="/account#reading">{words(t::translation_which)}</a> })}
        </div>
    }
}

/// The language of a post that its reader does not read; nothing where they do, or are shown a translation.
#[component]
pub fn ForeignTag(
    /// The language.
    language: Language,
    /// Whether they are shown a translation, which names it.
    is_translated: bool,
) -> impl IntoView {
    let is_read = use_session().me().is_none_or(|me| me.reads.contains(&language));
    (!is_read && !is_translated)
        .then(|| view! { <span class="tag" lang=language.code()>{language.own_name()}</span> })
}

/// The way to the page where one translates a post.
#[component]
pub fn TranslateLink(
    /// The post.
    post: PostId,
    /// Its number.
    number: u32,
) -> impl IntoView {
    let language = use_language();
    view! {
        <a class="button quiet" href=format!("/forum/translate/{post}")>
            {words(t::translation_act)}
            <span class="visually-hidden">" "{move || t::forum_post_number(language.get(), &number.to_string())}</span>
        </a>
    }
}
