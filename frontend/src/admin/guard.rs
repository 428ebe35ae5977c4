//! How often the privacy guard has refused texts and warned of them, rule by rule, for those who moderate.

use super::lists::{href, use_wanted, value};
use crate::app::navigation::Heading;
use crate::browser::{self, Address};
use crate::i18n::{t, use_language, words};
use crate::names::guard_rule_name;
use crate::session::use_session;
use crate::ui::{EmptyState, Load, Loading};
use leptos::prelude::*;
use shared::core::Day;
use shared::forum::{GuardCount, GuardCountQuery};

/// Where the section is.
pub const PATH: &str = "/admin/guard";

/// How far back one may look, in days; the first where the address does not say.
const SPANS: [u32; 3] = [30, 90, 365];

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    rest.is_empty().then(|| view! { <GuardPage/> }.into_any())
}

fn read(address: &Address) -> u32 {
    value(address, "days").filter(|days| SPANS.contains(days)).unwrap_or(30)
}

/// So many days by UTC, today the last.
fn query_of(days: u32) -> GuardCountQuery {
    let today = i32::try_from(browser::now().unix_seconds().div_euclid(24 * 60 * 60)).unwrap_or_default();
    let back = i32::try_from(days).unwrap_or_default().saturating_sub(1);
    GuardCountQuery { from: Day(today.saturating_sub(back)), to: Day(today) }
}

#[component]
fn GuardPage() -> impl IntoView {
    let (session, days) = (use_session(), use_wanted(PATH, read));
    let counts = Loading::new(move || {
        let query = query_of(days.get());
        session.call(async move |client| client.list_guard_counts(&query).await)
    });
    let empty = || {
        view! {
            <EmptyState title=words(t::guardcounts_empty_title)><p>{words(t::guardcounts_empty_text)}</p></EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::guardcounts_title)/>
                <p class="soft">{words(t::guardcounts_intro)}</p>
                <Spans days/>
                <Load resource=counts is_empty=Vec::is_empty empty let:counts>
                    <Counts counts/>
                </Load>
            </div>
        </main>
    }
}

#[component]
fn Spans(days: Memo<u32>) -> impl IntoView {
    let language = use_language();
    let link = move |span: u32| {
        let href = href(PATH, &[("days", Some(span.to_string()))]);
        let current = move || (days.get() == span).then_some("true");
        let label = move || t::guardcounts_days(language.get(), span);
        view! { <li><a href=href aria-current=current>{label}</a></li> }
    };
    view! {
        <nav class="sections" aria-label=words(t::guardcounts_spans)>
            <ul>{SPANS.iter().map(|span| link(*span)).collect_view()}</ul>
        </nav>
    }
}

#[component]
fn Counts(counts: Vec<GuardCount>) -> impl IntoView {
    view! {
        <div class="sideways" tabindex="0" role="region" aria-label=words(t::guardcounts_table)>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{words(t::guardcounts_rule)}</th>
                        <th scope="col">{words(t::guardcounts_refused)}</th>
                        <th scope="col">{words(t::guardcounts_warned)}</th>
                        <th scope="col">{words(t::guardcounts_overruled)}</th>
                    </tr>
                </thead>
                <tbody>{counts.into_iter().map(|count| view! { <Row count/> }).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(count: GuardCount) -> impl IntoView {
    let language = use_language();
    let GuardCount { rule, refused_count, warned_count, overruled_count } = count;
    let name = move || guard_rule_name(language.get(), &rule).map_or_else(|| rule.clone(), str::to_owned);
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{refused_count}</td>
            <td>{warned_count}</td>
            <td>{overruled_count}</td>
        </tr>
    }
}
