//! The gradebook of a cohort: learners and activities, to look at and to take along.

use super::cohort::Missing;
use super::cohort::standing::state;
use super::{cohort_href, cohorts_page};
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{full_moment, t, use_language, words};
use crate::learning::parts::progress::{StateTag, kind_name};
use crate::members::member_href;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Breadcrumb, Button, ButtonKind, Doing, Load, Loading, Tag};
use leptos::prelude::*;
use shared::core::id::CohortId;
use shared::learning::{Grade, Gradebook, GradedActivity, GradedLearner, Wanted};

/// The page `/teaching/cohorts/{id}/gradebook`.
#[component]
pub fn GradebookPage(
    /// The cohort.
    id: CohortId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_gradebook(id, &wanted).await)
    });
    let missing = found.is_missing();
    view! {
        <main id="main" class="wrap wide">
            <div>
                {move || {
                    if missing.get() {
                        view! { <Missing/> }.into_any()
                    } else {
                        view! { <Load resource=found let:gradebook><Shown gradebook/></Load> }.into_any()
                    }
                }}
            </div>
        </main>
    }
}

#[component]
fn Shown(gradebook: Gradebook) -> impl IntoView {
    let language = use_language();
    let Gradebook { cohort_id: id, cohort, course, activities, learners } = gradebook;
    let links = vec![
        (cohorts_page::PATH.to_owned(), t::cohorts_title(language.get_untracked()).to_owned()),
        (cohort_href(id), cohort.clone()),
    ];
    let is_empty = learners.is_empty();
    view! {
        <Breadcrumb links current=words(t::gradebook_title)/>
        <Heading text=words(t::gradebook_title)/>
        <p class="soft"><bdi>{cohort}</bdi>" · "<bdi>{course}</bdi></p>
        {if is_empty {
            view! { <p>{words(t::cohorts_no_learners)}</p> }.into_any()
        } else {
            view! {
                <p class="soft">{words(t::gradebook_intro)}</p>
                <TakeAlong id/>
                <Table activities learners/>
            }
            .into_any()
        }}
    }
}

/// Saves it as a file.
#[component]
fn TakeAlong(id: CohortId) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let wanted = move || Wanted { language: Some(language.get_untracked()) };
    let csv = move |()| {
        let wanted = wanted();
        let act = session.call(async move |client| client.export_gradebook_csv(id, &wanted).await);
        doing.run(act, move |bytes| browser::save("gradebook.csv", "text/csv", &bytes));
    };
    let xlsx = move |()| {
        let wanted = wanted();
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        let act = session.call(async move |client| client.export_gradebook_xlsx(id, &wanted).await);
        doing.run(act, move |bytes| browser::save("gradebook.xlsx", kind, &bytes));
    };
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=xlsx>{words(t::gradebook_xlsx)}</Button>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=csv>{words(t::gradebook_csv)}</Button>
        </div>
        <p class="hint after">{words(t::gradebook_on_record)}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
    }
}

#[component]
fn Table(activities: Vec<GradedActivity>, learners: Vec<GradedLearner>) -> impl IntoView {
    let most: Vec<Option<u32>> = activities.iter().map(|activity| activity.most_points).collect();
    let most = StoredValue::new(most);
    view! {
        <div class="sideways gradebook" tabindex="0" role="region" aria-label=words(t::gradebook_table)>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words(t::gradebook_learner)}</th>
                        <th scope="col">{words(t::gradebook_done)}</th>
                        {activities.into_iter().map(|activity| view! { <Head activity/> }).collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {learners.into_iter().map(|learner| view! { <Row learner most/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Head(activity: GradedActivity) -> impl IntoView {
    let language = use_language();
    let GradedActivity { kind, title, module_title, required, .. } = activity;
    let about = move || {
        let language = language.get();
        let optional = (!required).then(|| t::learning_optional(language).to_owned());
        let module = Some(module_title.clone()).filter(|title| !title.is_empty());
        let kind = kind_name(language, kind, false).to_owned();
        [module, Some(kind), optional].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <th scope="col">
            <span dir="auto">{title}</span>
            <span class="soft about" dir="auto">{about}</span>
        </th>
    }
}

#[component]
fn Row(learner: GradedLearner, most: StoredValue<Vec<Option<u32>>>) -> impl IntoView {
    let language = use_language();
    let GradedLearner {
        learner: person,
        state: stands,
        done_count,
        required_count,
        completed_at,
        grades,
        ..
    } = learner;
    let (kind, word) = state(stands);
    let cells = grades.into_iter().zip(most.get_value()).map(|(grade, most)| view! { <Cell grade most/> });
    view! {
        <tr>
            <th scope="row">
                <a href=member_href(person.id) dir="auto">{person.name}</a>
                <span class="soft about" dir="auto">{person.organisation}</span>
            </th>
            <td>
                <span class="number">{format!("{done_count}/{required_count}")}</span>" "
                <span title=move || completed_at.map(|at| full_moment(language.get(), at))>
                    <Tag kind>{words(word)}</Tag>
                </span>
            </td>
            {cells.collect_view()}
        </tr>
    }
}

/// Points of an assignment, percent of a quiz, and how far the learner is.
#[component]
fn Cell(grade: Option<Grade>, most: Option<u32>) -> impl IntoView {
    let Some(Grade { state, percent, points }) = grade else {
        return view! {
            <td><span aria-hidden="true">"–"</span><span class="visually-hidden">{words(t::learning_state_open)}</span></td>
        }
        .into_any();
    };
    let number = match (points, percent) {
        (Some(points), _) => Some(most.map_or_else(|| points.to_string(), |most| format!("{points}/{most}"))),
        (None, Some(percent)) => Some(format!("{percent} %")),
        (None, None) => None,
    };
    view! {
        <td>
            {number.map(|number| view! { <span class="number">{number}</span>" " })}
            <StateTag state=Some(state)/>
        </td>
    }
    .into_any()
}
