//! Translating a post: the original on one side, one's words on the other.

use super::parts::composer::Composer;
use super::parts::composer_form::ComposerForm;
use super::parts::conflict::ConflictChoice;
use super::post_href;
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Choice, Confirm, Doing, Field, Load, Loading, MarkdownView,
    Select, SkeletonShape, When,
};
use api_client::{Client, ClientError};
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::core::{Language, Validate};
use shared::forum::{DraftContent, DraftKey, NewTranslation, PostTranslations, StoredTranslation};

/// The page `/forum/translate/{post}`.
#[component]
pub fn TranslatePage(
    /// The post.
    post: PostId,
) -> impl IntoView {
    let session = use_session();
    let found =
        Loading::new(move || session.call(async move |client| client.find_post_translations(post).await));
    let is_missing = found.is_missing();
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <Heading text=words(t::translation_title)/>
                    <Load resource=found shape=SkeletonShape::Text let:found_now>
                        <Translating post=found_now reload=Callback::new(move |()| found.refetch())/>
                    </Load>
                </div>
            </main>
        }
        .into_any()
    }
}

#[component]
fn Translating(post: PostTranslations, reload: Callback<()>) -> impl IntoView {
    let into = post.into.clone();
    let is_there =
        |language: &Language| post.translations.iter().any(|one| one.translation.language == *language);
    // What is not there yet first, then what one may change.
    let first = into.iter().find(|one| !is_there(one)).or(into.first()).copied();
    let chosen = RwSignal::new(first.map(|one| one.code().to_owned()).unwrap_or_default());
    let href = post_href(post.topic_id, post.number);
    let translations = post.translations.clone();
    let post_id = post.post_id;
    let post = RwSignal::new(post);
    let target = Memo::new(move |_| chosen.with(|code| code.parse::<Language>().ok()));
    view! {
        <p class="soft">{words(t::translation_intro)}" "<a href=href>{words(t::translation_to_post)}</a></p>
        <IntoChoice into chosen/>
        <div class="side-by-side">
            <Original post/>
            {move || target.get().map(|language| view! { <Target post language reload/> })}
        </div>
        {(!translations.is_empty()).then(|| view! {
            <section aria-labelledby="translations">
                <h2 id="translations">{words(t::translation_list)}</h2>
                <ul class="list">
                    {translations.into_iter().map(|one| view! { <Stored post=post_id stored=one reload/> }).collect_view()}
                </ul>
            </section>
        })}
    }
}

/// Into which language, where there are several; or why into none.
#[component]
fn IntoChoice(into: Vec<Language>, chosen: RwSignal<String>) -> impl IntoView {
    let choice = |one: &Language| Choice { value: one.code().to_owned(), label: one.own_name().to_owned() };
    let options: Vec<Choice> = into.iter().map(choice).collect();
    if options.is_empty() {
        return view! {
            <p class="note">
                {words(t::translation_none)}" "<a href="/account#reading">{words(t::translation_which)}</a>
            </p>
        }
        .into_any();
    }
    view! {
        <div class="translation-into">
            <Field name="into" label=words(t::translation_into)>
                <Select value=chosen options=Signal::stored(options)/>
            </Field>
        </div>
        <p><a href="/account#reading">{words(t::translation_which)}</a></p>
    }
    .into_any()
}

#[component]
fn Original(post: RwSignal<PostTranslations>) -> impl IntoView {
    view! {
        <section aria-labelledby="original">
            <h2 id="original">
                {words(t::translation_original)}" "
                {move || post.with(|post| view! { <span lang=post.language.code()>{post.language.own_name()}</span> })}
            </h2>
            {move || post.with(|post| view! { <MarkdownView html=post.body_html.clone() language=post.language/> })}
        </section>
    }
}

/// What one writes into this language; or what somebody else wrote, which is theirs.
#[component]
fn Target(post: RwSignal<PostTranslations>, language: Language, reload: Callback<()>) -> impl IntoView {
    let there = post.with_untracked(|post| {
        post.translations.iter().find(|one| one.translation.language == language).cloned()
    });
    match there {
        Some(there) if !there.may_change => view! {
            <section lang=language.code() aria-label=language.own_name()>
                <h2>{language.own_name()}</h2>
                <MarkdownView html=there.translation.body_html language/>
            </section>
            <p class="note">{words(t::translation_taken)}</p>
        }
        .into_any(),
        there => view! { <Editor post language there reload/> }.into_any(),
    }
}

#[component]
fn Editor(
    post: RwSignal<PostTranslations>,
    language: Language,
    there: Option<StoredTranslation>,
    reload: Callback<()>,
) -> impl IntoView {
    let id = post.with_untracked(|post| post.post_id);
    let why = there.as_ref().and_then(|there| match there {
        StoredTranslation { withheld: true, .. } => Some(words(t::translation_withheld)),
        there if there.translation.outdated => Some(words(t::translation_renew)),
        _ => None,
    });
    let start = DraftContent {
        base_version: there.as_ref().map(|there| there.translation.version),
        body_markdown: there.map(|there| there.body_markdown).unwrap_or_default(),
        language: Some(language),
        ..DraftContent::default()
    };
    let composer = Composer::new(DraftKey::Translation(id, language), start);
    let has_moved = RwSignal::new(false);
    let on_submit = submit(&composer, post, language, has_moved);
    let on_keep = Callback::new(move |()| {
        if let Some(conflict) = composer.conflict.get_untracked() {
            composer.base_version.set(Some(conflict.stored_version));
            composer.conflict.set(None);
        }
    });
    let on_discard = Callback::new(move |()| {
        composer.draft.discard();
        reload.run(());
    });
    view! {
        <section aria-labelledby="target">
            <h2 id="target">{words(t::translation_yours)}": "<span lang=language.code()>{language.own_name()}</span></h2>
            {why.map(|why| view! { <p class="note">{why}</p> })}
            {move || has_moved.get().then(|| view! {
                <Banner kind=BannerKind::Warn>{words(t::translation_moved)}</Banner>
            })}
            {move || composer.conflict.get().map(|conflict| view! { <ConflictChoice conflict on_keep on_discard/> })}
            <div hidden=move || composer.conflict.with(Option::is_some)>
                <ComposerForm
                    composer
                    only_text=true
                    name="translation"
                    label=words(t::translation_yours)
                    act=words(t::translation_save)
                    on_submit
                />
            </div>
        </section>
    }
}

/// Saves, and goes back to the post.
fn submit(
    composer: &Composer,
    post: RwSignal<PostTranslations>,
    language: Language,
    has_moved: RwSignal<bool>,
) -> Callback<()> {
    let composer = *composer;
    let router = use_router();
    Callback::new(move |()| {
        let (id, post_version) = post.with_untracked(|post| (post.post_id, post.version));
        let new = NewTranslation {
            body_markdown: composer.body.get_untracked(),
            post_version,
            version: composer.base_version.get_untracked(),
        };
        has_moved.set(false);
        composer.send(
            new.validate(),
            async move |client, _| {
                let saved = client.save_translation(id, language, &new).await;
                let Err(error) = saved else { return saved };
                Err(look_again(client, error, post, has_moved).await)
            },
            move |saved| router.go(&post_href(saved.topic_id, saved.number), false),
        );
    })
}

/// Where the post was changed meanwhile, shows it as it is now; what was typed stays.
async fn look_again(
    client: &Client,
    error: ClientError,
    post: RwSignal<PostTranslations>,
    has_moved: RwSignal<bool>,
) -> ClientError {
    let ClientError::Problem(mut problem) = error else { return error };
    let count = problem.errors.len();
    problem.errors.retain(|error| error.field != "post_version");
    if problem.errors.len() < count {
        let id = post.with_untracked(|post| post.post_id);
        match client.find_post_translations(id).await {
            Ok(now) => post.set(now),
            Err(error) => return error,
        }
        has_moved.set(true);
    }
    ClientError::Problem(problem)
}

/// A translation that there is: who wrote it and when, and the way to take it away.
#[component]
fn Stored(post: PostId, stored: StoredTranslation, reload: Callback<()>) -> impl IntoView {
    let (language, session) = (use_language(), use_session());
    let StoredTranslation { translation, may_remove, .. } = stored;
    let (asks, doing, target) = (RwSignal::new(false), Doing::new(), translation.language);
    let name = translation.translator.map(|one| one.name);
    let by = move || match &name {
        Some(name) => t::translation_by(language.get(), name),
        None => t::translation_by_former(language.get()).to_owned(),
    };
    let on_act = Callback::new(move |()| {
        let delete = session.call(async move |client| client.delete_translation(post, target).await);
        doing.run(delete, move |()| {
            asks.set(false);
            reload.run(());
        });
    });
    view! {
        <li>
            <div>
                <strong lang=target.code()>{target.own_name()}</strong>
                <div class="meta"><span>{by}</span><When at=translation.translated_at/></div>
            </div>
            {may_remove.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| asks.set(true)>
                    {words(t::translation_remove)}
                    <span class="visually-hidden">" "{target.own_name()}</span>
                </Button>
                <Confirm
                    open=asks
                    title=words(t::translation_remove_title)
                    text=words(t::translation_remove_text)
                    act=words(t::translation_remove)
                    doing
                    on_act
                />
            })}
        </li>
    }
}
