//! A practice conversation: read a scene, choose, see what follows, go back, come to an end, and think about it. All of it is text
//! and buttons; each new scene takes the focus, so that it is read out.

use super::parts::activity::{ActivityFrame, Onward, Opening, fallback};
use super::parts::answering::KeptWords;
use super::parts::playing::{Playing, Scene};
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Loading, MarkdownView};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{End, ScenarioPage as Page, Step, Wanted};

/// The page `/courses/{course}/scenarios/{part}`.
#[component]
pub fn ScenarioPage(
    /// The course.
    course: CourseId,
    /// The scenario.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let page = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_scenario(course, part, &wanted).await)
    });
    view! { <ActivityFrame course page let:page><Conversation page/></ActivityFrame> }
}

#[component]
fn Conversation(page: Page) -> impl IntoView {
    let Page { course_id: course, scenario, play, .. } = page;
    let language = scenario.said_in;
    let fallback = fallback(language, scenario.language);
    let (previous, next) = (scenario.previous.clone(), scenario.next.clone());
    let (title, module, html) =
        (scenario.title.clone(), scenario.module_title.clone(), scenario.html.clone());
    let playing = Playing::new(course, scenario, play);
    view! {
        <Opening course module title said_in=language fallback>
            <p class="soft">{words(t::learning_kind_scenario)}" · "{words(t::play_private)}</p>
        </Opening>
        <MarkdownView html language/>
        {move || scene_now(playing, language)}
        <Reflection playing/>
        <Path playing language/>
        <Onward course previous next/>
    }
}

/// Brings the scene that one is in now to whoever hears the page.
fn read_out() {
    spawn_local(async { browser::focus_and_show(".scene") });
}

/// The scene one is in: what followed from the last choice, what is said, what one can do.
fn scene_now(playing: Playing, language: Language) -> AnyView {
    let steps = playing.steps();
    let followed = steps.last().map(|step| playing.text(&format!("{}.{}.feedback", step.scene, step.choice)));
    let Some(Scene { key, choices, end }) = playing.scene() else { return ().into_any() };
    let said = playing.text(&key);
    let choose = move |choice: String| {
        playing.take(Step { scene: key.clone(), choice });
        read_out();
    };
    view! {
        <section class="scene card" tabindex="-1" aria-label=words(t::play_now)>
            {followed.filter(|html| !html.is_empty()).map(|html| view! {
                <div class="note"><MarkdownView html language/></div>
            })}
            <MarkdownView html=said language/>
            {end.map(|end| view! { <Ending playing end/> })}
            {(!choices.is_empty()).then(|| view! {
                <h2>{words(t::play_choose)}</h2>
                <Choices choices choose=Callback::new(choose) language/>
            })}
        </section>
    }
    .into_any()
}

#[component]
fn Choices(choices: Vec<(String, String)>, choose: Callback<String>, language: Language) -> impl IntoView {
    let one = |(key, text): (String, String)| {
        view! {
            <li>
                <button
                    type="button"
                    class="button quiet"
                    lang=language.code()
                    dir="auto"
                    on:click=move |_| choose.run(key.clone())
                >
                    {text}
                </button>
            </li>
        }
    };
    view! { <ul class="scene-choices">{choices.into_iter().map(one).collect_view()}</ul> }
}

/// How the conversation ended.
#[component]
fn Ending(playing: Playing, end: End) -> impl IntoView {
    let (kind, word): (BannerKind, Word) = match end {
        End::Good => (BannerKind::Good, t::play_end_good),
        End::Mixed => (BannerKind::Info, t::play_end_mixed),
        End::Poor => (BannerKind::Warn, t::play_end_poor),
    };
    let again = move |()| {
        playing.go_back(0);
        read_out();
    };
    view! {
        <Banner kind><p>{words(word)}</p></Banner>
        <Button kind=ButtonKind::Quiet on_click=again>{words(t::play_again)}</Button>
    }
}

/// What one thinks about the conversation, once it has come to an end.
#[component]
fn Reflection(playing: Playing) -> impl IntoView {
    let typed = move |event| playing.reflect(event_target_value(&event));
    let is_due = Memo::new(move |_| playing.has_ended() || playing.has_reflection());
    move || {
        is_due.get().then(|| {
            view! {
                <section>
                    <h2>{words(t::play_reflection)}</h2>
                    <label for="play-reflection">{words(t::play_reflection_label)}</label>
                    <p class="hint" id="play-reflection-hint">{words(t::learning_reflection_private)}</p>
                    <textarea
                        id="play-reflection"
                        rows="6"
                        dir="auto"
                        aria-describedby="play-reflection-hint"
                        prop:value=playing.reflection()
                        on:input=typed
                    ></textarea>
                    <KeptWords state=Signal::derive(move || playing.state())/>
                </section>
            }
        })
    }
}

/// The way that one has come, and the way back along it.
#[component]
fn Path(playing: Playing, language: Language) -> impl IntoView {
    let row = move |(place, step): (usize, Step)| {
        let back = move |()| {
            playing.go_back(place);
            read_out();
        };
        view! {
            <li>
                <MarkdownView html=playing.text(&step.scene) language/>
                <p>
                    <span class="soft">{words(t::play_chosen)}" "</span>
                    <span lang=language.code() dir="auto">{playing.text(&format!("{}.{}", step.scene, step.choice))}</span>
                </p>
                <Button kind=ButtonKind::Quiet on_click=back>{words(t::play_back)}</Button>
            </li>
        }
    };
    move || {
        let steps = playing.steps();
        (!steps.is_empty()).then(|| {
            view! {
                <section class="way">
                    <h2>{words(t::play_way)}</h2>
                    <ol>{steps.into_iter().enumerate().map(row).collect_view()}</ol>
                </section>
            }
        })
    }
}
