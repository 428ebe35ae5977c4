//! Trees of any content that the format can hold, with the texts that are hardest to bring back.

use course_file::{CourseFile, CoursePart, Notice, WrittenWords};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use shared::core::Language;
use shared::core::id::FileId;
use shared::learning::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The files that blocks may show.
pub const MEDIA: [&str; 3] = ["Fișă de lucru (1).pdf", "film.mp4", "map.png"];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Z ăș*_]{0,20}",
        2 => "([a-z #=~{}:.\\[\\]/$%>-]{0,12}\n){0,3}[a-z]{0,3}",
        1 => prop::sample::select(vec![
            ":::", "+++\n+++", "- a\n  b\n\n- c", "a\r\nb", "\n a", "a\u{7f}\u{0}\u{2028}b", "\"\"\"", "// [id:a]", "\u{feff}",
            "$CATEGORY: a", "```\n:::\n```", "::a:: b {=c ~d}", "[markdown]a", "a -> b", "\\n", "    code", "// [words] {}",
        ])
        .prop_map(ToOwned::to_owned),
        1 => any::<String>(),
    ]
}

fn formatted() -> impl Strategy<Value = Formatted> {
    (prop::sample::select(TextFormat::ALL), text()).prop_map(|(format, text)| Formatted { format, text })
}

fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(Weight::FULL), Just(Weight::NONE), (-10_000_000..=10_000_000).prop_map(Weight)]
}

fn choices() -> impl Strategy<Value = Vec<ChoiceAnswer>> {
    let answer = (formatted(), weight(), option::of(formatted()));
    vec(answer.prop_map(|(text, weight, feedback)| ChoiceAnswer { text, weight, feedback }), 0..4)
}

fn form() -> impl Strategy<Value = QuestionForm> {
    let short = (text(), weight(), option::of(formatted())).prop_map(|(text, weight, feedback)| TextAnswer {
        text,
        weight,
        feedback,
    });
    let accepted = prop_oneof![
        Just(Accepted::Any),
        (-1e6..1e6, 0.0..9.0).prop_map(|(value, tolerance)| Accepted::Near { value, tolerance }),
        (-1e6..1e6, -1e6..1e6).prop_map(|(least, greatest)| Accepted::Between { least, greatest }),
    ];
    let number = (accepted, weight(), option::of(formatted()))
        .prop_map(|(accepted, weight, feedback)| NumberAnswer { accepted, weight, feedback });
    let pair = (formatted(), text()).prop_map(|(prompt, partner)| Pair { prompt, partner });
    prop_oneof![
        choices().prop_map(|answers| QuestionForm::SingleChoice { answers }),
        choices().prop_map(|answers| QuestionForm::MultipleChoice { answers }),
        (any::<bool>(), option::of(formatted()), option::of(formatted())).prop_map(
            |(right, feedback_right, feedback_wrong)| QuestionForm::TrueFalse {
                right,
                feedback_right,
                feedback_wrong
            }
        ),
        vec(short, 0..3).prop_map(|answers| QuestionForm::ShortAnswer { answers }),
        vec(number, 0..3).prop_map(|answers| QuestionForm::Numerical { answers }),
        vec(pair, 0..4).prop_map(|pairs| QuestionForm::Matching { pairs }),
        vec(formatted(), 0..4).prop_map(|items| QuestionForm::Ordering { items }),
        vec(vec(text(), 0..3), 0..3).prop_map(|gaps| QuestionForm::GapText { gaps }),
        option::of(formatted()).prop_map(|guidance| QuestionForm::Essay { guidance }),
        Just(QuestionForm::Description),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    (text(), formatted(), form(), option::of(formatted()), vec(text(), 0..2))
        .prop_map(|(name, text, form, feedback, tags)| Question { name, text, form, feedback, tags })
}

fn words() -> impl Strategy<Value = Words> {
    let lists = (vec(text(), 0..3), vec(text(), 0..3), vec(text(), 0..2));
    let entries = btree_map(prop_oneof!["[a-z.]{1,5}", text()], text(), 0..3);
    let texts = (text(), text(), text(), text());
    (texts, lists, entries, option::weighted(0.3, question()), any::<[bool; 4]>()).prop_map(
        |((title, summary, body, captions), (lines, sources, materials), entries, question, has)| Words {
            title,
            summary: if has[0] { summary } else { String::new() },
            body,
            lines,
            sources,
            materials: if has[1] { materials } else { Vec::new() },
            entries: if has[2] { entries } else { BTreeMap::new() },
            captions: if has[3] { captions } else { String::new() },
            question,
        },
    )
}

fn written(source: Language) -> impl Strategy<Value = BTreeMap<Language, WrittenWords>> {
    let one = (words(), any::<bool>()).prop_map(|(words, current)| WrittenWords { words, current });
    btree_map(prop::sample::select(Language::ALL), one, 0..3).prop_map(move |mut written| {
        if let Some(of_source) = written.get_mut(&source) {
            of_source.current = true;
        }
        written
    })
}

fn file() -> impl Strategy<Value = Option<FileId>> {
    option::of((1_u128..=3).prop_map(|number| FileId(Uuid::from_u128(number))))
}

fn block() -> impl Strategy<Value = Settings> {
    prop_oneof![
        Just(Settings::Text),
        Just(Settings::Callout),
        Just(Settings::Checklist),
        Just(Settings::Reflection),
        Just(Settings::Vignette),
        Just(Settings::Question),
        file().prop_map(|file_id| Settings::Picture { file_id }),
        file().prop_map(|file_id| Settings::Audio { file_id }),
        file().prop_map(|file_id| Settings::Video { file_id }),
        file().prop_map(|file_id| Settings::File { file_id }),
    ]
}

fn scene() -> impl Strategy<Value = Scene> {
    let numbers = || btree_map("[a-z]{1,3}", any::<i32>(), 0..2);
    let bounds = (option::of(any::<i32>()), option::of(any::<i32>()))
        .prop_map(|(at_least, at_most)| Bounds { at_least, at_most });
    let choice = (text(), text(), numbers(), btree_map("[a-z]{1,3}", bounds, 0..2))
        .prop_map(|(key, to, change, when)| Choice { key, to, change, when });
    (text(), vec(choice, 0..3), option::of(prop::sample::select(End::ALL)))
        .prop_map(|(key, choices, end)| Scene { key, choices, end })
}

fn quiz() -> impl Strategy<Value = Settings> {
    let pick = prop_oneof![
        text().prop_map(|key| Pick::Question { key }),
        (text(), any::<u32>()).prop_map(|(tag, count)| Pick::Tagged { tag, count }),
    ];
    let limits = (any::<u32>(), option::of(any::<u32>()), option::of(any::<u32>()));
    (vec(pick, 0..3), limits, any::<bool>(), prop::sample::select(Review::ALL), any::<bool>()).prop_map(
        |(picks, (pass_percent, attempts, minutes), shuffle, review, optional)| {
            Settings::Quiz(QuizSettings { picks, pass_percent, attempts, minutes, shuffle, review, optional })
        },
    )
}

fn activity() -> impl Strategy<Value = Settings> {
    let criterion = (text(), vec(any::<u32>(), 0..3)).prop_map(|(key, points)| Criterion { key, points });
    let form = prop_oneof![
        Just(ItemForm::Scale),
        (vec(text(), 0..3), option::of(text()))
            .prop_map(|(options, right)| ItemForm::Choice { options, right })
    ];
    let item = (text(), form).prop_map(|(key, form)| Item { key, form });
    let numbers = btree_map("[a-z]{1,3}", any::<i32>(), 0..2);
    prop_oneof![
        4 => (any::<u32>(), any::<bool>(), any::<bool>())
            .prop_map(|(minutes, exercise, optional)| Settings::Lesson { minutes, exercise, optional }),
        1 => quiz(),
        1 => (text(), numbers, vec(scene(), 0..3), any::<bool>())
            .prop_map(|(start, state, scenes, optional)| Settings::Scenario { start, state, scenes, optional }),
        1 => (any::<u32>(), vec(criterion, 0..3), any::<bool>())
            .prop_map(|(minutes, rubric, optional)| Settings::Assignment { minutes, rubric, optional }),
        1 => vec(item, 0..3).prop_map(|items| Settings::Questionnaire { items }),
        1 => any::<bool>().prop_map(|optional| Settings::Meeting { optional }),
    ]
}

/// Parts with keys of their own.
fn parts(
    prefix: &'static str,
    settings: impl Strategy<Value = Settings>,
    source: Language,
) -> impl Strategy<Value = Vec<CoursePart>> {
    vec((settings, written(source)), 0..3).prop_map(move |parts| {
        let part = |(index, (settings, words))| CoursePart {
            words,
            ..CoursePart::new(format!("{prefix}-{index}"), settings)
        };
        parts.into_iter().enumerate().map(part).collect()
    })
}

fn activities(source: Language) -> impl Strategy<Value = Vec<CoursePart>> {
    (parts("activity", activity(), source), vec(parts("block", block(), source), 3)).prop_map(
        |(mut activities, blocks)| {
            for (activity, blocks) in activities.iter_mut().zip(blocks) {
                if activity.kind() == PartKind::Lesson {
                    activity.children = blocks;
                }
            }
            activities
        },
    )
}

fn children(source: Language) -> impl Strategy<Value = Vec<CoursePart>> {
    let module = any::<u32>().prop_map(|hours| Settings::Module { hours });
    let tag = "[a-z]([a-zș /:]{0,6}[a-z])?";
    let bank = vec(tag, 0..3).prop_map(|tags| Settings::BankQuestion { tags });
    let modules = (parts("module", module, source), vec(activities(source), 3));
    (modules, activities(source), parts("question", bank, source)).prop_map(
        |((mut modules, below), activities, bank)| {
            for (module, below) in modules.iter_mut().zip(below) {
                module.children = below;
            }
            modules.into_iter().chain(activities).chain(bank).collect()
        },
    )
}

/// Any course. The questions of its bank come last, as the format has them.
pub fn course() -> impl Strategy<Value = CourseFile> {
    let head = (any::<bool>(), any::<u32>(), prop::sample::select(Language::ALL));
    head.prop_flat_map(|(starter, hours, source_language)| {
        (written(source_language), children(source_language)).prop_map(move |(words, children)| {
            let root = CoursePart::new("any-course".to_owned(), Settings::Course { hours });
            let ids = (1_u128..).map(|number| FileId(Uuid::from_u128(number)));
            CourseFile {
                slug: root.key.clone(),
                source_language,
                notice: if starter { Notice::Starter } else { Notice::None },
                root: CoursePart { words, children, ..root },
                media: ids.zip(MEDIA.map(ToOwned::to_owned)).collect(),
            }
        })
    })
}
