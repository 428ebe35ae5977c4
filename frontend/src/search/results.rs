//! The posts that were found, the best first, with the place that was searched for.

use super::Wanted;
use crate::forum::{author_words, post_href, shown_title};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, ButtonLink, EmptyState, Loading, PagedList, Tag, When};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::id::CategoryId;
use shared::core::{Cursor, FieldCode, Language, Page};
use shared::forum::Category;
use shared::search::SearchHit;

/// The categories, once they have come.
pub(super) type Categories = Loading<Vec<Category>>;

/// Loads them.
pub(super) fn categories() -> Categories {
    let session = use_session();
    Loading::new(move || session.call(async |client| client.list_categories().await))
}

/// A page of what was found.
pub(super) type Hits = Loading<Page<SearchHit>>;

/// Searches.
pub(super) fn find(wanted: &Wanted) -> Hits {
    let session = use_session();
    let query = wanted.to_query();
    Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.search_posts(&query).await)
    })
}

/// Shows what was found.
#[component]
pub(super) fn Results(wanted: Wanted, categories: Categories, found: Hits) -> impl IntoView {
    let language = use_language();
    let wrong = Memo::new(move |_| found.failure().and_then(|error| wrong_words(language.get(), &error)));
    let wanted = StoredValue::new(wanted);
    let all = move || wanted.with_value(|wanted| wanted.without_filters().href());
    let empty = move || {
        view! {
            <EmptyState title=words(t::search_results_empty_title)>
                <p>{words(t::search_results_empty_text)}</p>
                {wanted.with_value(Wanted::has_filters).then(|| view! {
                    <ButtonLink href=all()>{words(t::search_filters_clear)}</ButtonLink>
                })}
            </EmptyState>
        }
    };
    let address = move |cursor: Cursor| {
        wanted.with_value(|wanted| Wanted { cursor: Some(cursor), ..wanted.clone() }.href())
    };
    move || match wrong.get() {
        Some(words) => view! { <Banner kind=BannerKind::Danger>{words}</Banner> }.into_any(),
        None => view! {
            <PagedList
                resource=found
                empty
                address
                newer_label=words(t::search_results_better)
                older_label=words(t::search_results_further)
                let:hit
            >
                <Hit hit categories/>
            </PagedList>
        }
        .into_any(),
    }
}

/// What is wrong with what was typed, in words that say what to do.
fn wrong_words(language: Language, error: &ClientError) -> Option<String> {
    let ClientError::Problem(problem) = error else { return None };
    let error = problem.errors.iter().find(|error| error.field == "q")?;
    let limit = error.limit.unwrap_or_default().to_string();
    Some(match error.code {
        FieldCode::TooLong => t::search_wrong_long(language, &limit),
        FieldCode::TooLarge => t::search_wrong_many(language, &limit),
        _ => t::search_wrong_nothing(language).to_owned(),
    })
}

#[component]
fn Hit(hit: SearchHit, categories: Categories) -> impl IntoView {
    let language = use_language();
    let SearchHit {
        title, author, anonymous, extract_html, in_attachment, in_translation, created_at, ..
    } = hit;
    let category = move || name(language.get(), categories, hit.category_id);
    view! {
        <li>
            <div>
                <a
                    class="title"
                    href=post_href(hit.topic_id, hit.number)
                    lang=hit.title_language.code()
                    dir="auto"
                >
                    {shown_title(title)}
                </a>
                // Made and escaped by the program.
                <p class="extract" lang=hit.language.code() dir="auto" inner_html=extract_html></p>
                <div class="meta">
                    <span>{category}</span>
                    <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                    <span class="tag" lang=hit.language.code()>{hit.language.own_name()}</span>
                    {in_attachment.then(|| view! { <Tag>{words(t::search_results_attachment)}</Tag> })}
                    {in_translation.then(|| view! { <Tag>{words(t::translation_found)}</Tag> })}
                    <When at=created_at/>
                </div>
            </div>
        </li>
    }
}

fn name(language: Language, categories: Categories, id: CategoryId) -> Option<String> {
    categories
        .with(|list| list.iter().find(|one| one.id == id).map(|one| one.name.get(language).to_owned()))?
}
