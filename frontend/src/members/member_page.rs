//! A colleague's page: what every member sees of them, and what the two wrote to one another.

use super::conversation::Conversation;
use super::names::{profession_name, spoken_names, topic_name};
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, Breadcrumb, ButtonLink, Load, Loading, SkeletonShape, Tag};
use leptos::prelude::*;
use shared::core::id::AccountId;
use shared::members::{Member, MemberSummary};

/// The page `/members/{id}`.
#[component]
pub fn MemberPage(id: AccountId) -> impl IntoView {
    let session = use_session();
    let member = Loading::new(move || session.call(async move |client| client.find_member(id).await));
    let member_of_page = member;
    let is_me = session.account_id() == Some(id);
    view! {
        <main id="main" class="wrap">
            <div>
                <Load resource=member shape=SkeletonShape::Text let:member>
                    <About member=member.clone()/>
                    {if is_me {
                        view! { <OwnPage/> }.into_any()
                    } else {
                        let on_block = Callback::new(move |()| member_of_page.refetch());
                        let Member { summary, may_write, blocked, .. } = member;
                        view! { <Conversation with=id name=summary.name may_write blocked on_block/> }.into_any()
                    }}
                </Load>
            </div>
        </main>
    }
}

/// What everybody sees; also what one looks at to see what others see.
#[component]
fn About(member: Member) -> impl IntoView {
    let language = use_language();
    let Member { summary, about, .. } = member;
    let MemberSummary { name, profession, organisation, country, languages, topics, .. } = summary;
    let current = name.clone();
    let has_languages = !languages.is_empty();
    view! {
        {move || view! {
            <Breadcrumb
                links=vec![("/members".to_owned(), t::members_directory_title(language.get()).to_owned())]
                current=current.clone()
            />
        }}
        <Heading text=name/>
        <dl class="facts">
            {profession.map(|one| view! {
                <dt>{words(t::members_profile_profession)}</dt>
                <dd>{move || profession_name(language.get(), one)}</dd>
            })}
            <dt>{words(t::accounts_account_organisation)}</dt>
            <dd>{organisation}</dd>
            <dt>{words(t::accounts_account_country)}</dt>
            <dd>{move || country_name(language.get(), country)}</dd>
            {has_languages.then(|| view! {
                <dt>{words(t::members_member_languages)}</dt>
                <dd>{move || spoken_names(language.get(), &languages)}</dd>
            })}
            {(!topics.is_empty()).then(|| view! {
                <dt>{words(t::members_profile_topics)}</dt>
                <dd class="meta">
                    {topics.into_iter().map(|one| view! {
                        <Tag>{move || topic_name(language.get(), one)}</Tag>
                    }).collect_view()}
                </dd>
            })}
        </dl>
        {(!about.is_empty()).then(|| view! { <p class="plain-text" dir="auto">{about}</p> })}
    }
}

/// Says that this is oneself, as others see one.
#[component]
fn OwnPage() -> impl IntoView {
    view! {
        <Banner>
            <p>{words(t::members_member_own)}</p>
            <ButtonLink href="/account#profile">{words(t::members_member_own_edit)}</ButtonLink>
        </Banner>
    }
}
