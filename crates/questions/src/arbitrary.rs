//! Questions of all forms with odd texts, for tests that hold for any.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use shared::learning::{
    Accepted, ChoiceAnswer, Formatted, NumberAnswer, Pair, Question, QuestionForm, TextAnswer, TextFormat,
    Weight,
};

/// Texts of what means something somewhere, and of anything else.
pub fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "~",
        "=",
        "#",
        "####",
        "{",
        "}",
        ":",
        "::",
        "\\",
        "\\n",
        "\\\\",
        "\n",
        "\t",
        " ",
        "  ",
        "%50%",
        "%",
        "//",
        "[html]",
        "[",
        "]",
        "->",
        "- >",
        "$CATEGORY:",
        "_____",
        "T",
        "TRUE",
        "..",
        "*",
        "ș",
        "ş",
        "ă",
        "é",
        "\u{301}",
        "🙂",
        "\u{a0}",
        "\u{feff}",
        "\u{2028}",
        "&amp;",
        "<b>",
        "0",
        "[tag:x]",
        "\u{0}",
        "\r\n",
        "שלום",
        "[[2]]",
        "a",
        "b",
    ]);
    let piece = prop_oneof![3 => odd.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 2 => "[a-z ]{1,6}"];
    vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// A text that is not empty when tidied.
pub fn words() -> impl Strategy<Value = String> {
    (text(), "[a-z]{1,3}")
        .prop_map(|(text, word)| if text.trim().len() > 3 { text + &word } else { word + &text })
}

/// The same where GIFT allows no arrow and the model few characters.
fn plain() -> impl Strategy<Value = String> {
    words().prop_map(|text| text.replace("->", "→"))
}

fn format() -> impl Strategy<Value = TextFormat> {
    prop::sample::select(TextFormat::ALL)
}

fn formatted(text: impl Strategy<Value = String>) -> impl Strategy<Value = Formatted> {
    (format(), text).prop_map(|(format, text)| Formatted { format, text })
}

fn feedback() -> impl Strategy<Value = Option<Formatted>> {
    option::of(formatted(words()))
}

fn weight(least: i32) -> impl Strategy<Value = Weight> {
    let some = prop::sample::select(vec![0, 5_000_000, 3_333_333, Weight::FULL.0]);
    prop_oneof![some, least..=Weight::FULL.0].prop_map(Weight)
}

fn choice() -> impl Strategy<Value = ChoiceAnswer> {
    (formatted(words()), weight(-Weight::FULL.0), feedback())
        .prop_map(|(text, weight, feedback)| ChoiceAnswer { text, weight, feedback })
}

/// Choices of which one, at any place, is worth everything.
fn choices() -> impl Strategy<Value = Vec<ChoiceAnswer>> {
    (vec(choice(), 2..6), any::<prop::sample::Index>()).prop_map(|(mut answers, right)| {
        let place = right.index(answers.len());
        answers[place].weight = Weight::FULL;
        answers
    })
}

/// Choices that are worth everything together.
fn several() -> impl Strategy<Value = Vec<ChoiceAnswer>> {
    (vec(choice(), 0..4), vec(choice(), 1..6)).prop_map(|(mut wrong, mut right)| {
        let part = Weight(Weight::FULL.0 / i32::try_from(right.len()).unwrap());
        for answer in &mut right {
            answer.weight = part;
        }
        for answer in &mut wrong {
            answer.weight.0 = -answer.weight.0.abs();
        }
        while wrong.len() + right.len() < 2 {
            let none = ChoiceAnswer { weight: Weight::NONE, ..right[0].clone() };
            wrong.push(none);
        }
        wrong.extend(right);
        wrong
    })
}

fn typed() -> impl Strategy<Value = Vec<TextAnswer>> {
    let told = option::of(formatted(plain()));
    let one =
        (plain(), weight(0), told).prop_map(|(text, weight, feedback)| TextAnswer { text, weight, feedback });
    vec(one, 1..5).prop_map(|mut answers| {
        answers[0].weight = Weight::FULL;
        answers
    })
}

fn accepted() -> impl Strategy<Value = Accepted> {
    let number = || prop_oneof![-1e6..1e6_f64, prop::num::f64::NORMAL, (-9..9_i8).prop_map(f64::from)];
    prop_oneof![
        (number(), number()).prop_map(|(value, far)| Accepted::Near { value, tolerance: far.abs() }),
        (number(), number()).prop_map(|(a, b)| Accepted::Between { least: a.min(b), greatest: a.max(b) }),
        Just(Accepted::Any),
    ]
}

fn numbers() -> impl Strategy<Value = Vec<NumberAnswer>> {
    let one = (accepted(), weight(0), feedback()).prop_map(|(accepted, weight, feedback)| NumberAnswer {
        accepted,
        weight,
        feedback,
    });
    vec(one, 1..5).prop_map(|mut answers| {
        answers[0].weight = Weight::FULL;
        answers
    })
}

fn pairs() -> impl Strategy<Value = Vec<Pair>> {
    let prompt = prop_oneof![4 => plain().boxed(), 1 => Just(String::new()).boxed()];
    let one = (formatted(prompt), words()).prop_map(|(prompt, partner)| Pair { prompt, partner });
    (vec(one, 2..6), plain()).prop_map(|(mut pairs, prompt)| {
        pairs[0].prompt.text = prompt;
        pairs
    })
}

/// A form with answers; gaps come with a text of their own.
pub fn form() -> impl Strategy<Value = QuestionForm> {
    prop_oneof![
        choices().prop_map(|answers| QuestionForm::SingleChoice { answers }),
        several().prop_map(|answers| QuestionForm::MultipleChoice { answers }),
        (any::<bool>(), feedback(), feedback()).prop_map(|(right, feedback_right, feedback_wrong)| {
            QuestionForm::TrueFalse { right, feedback_right, feedback_wrong }
        }),
        typed().prop_map(|answers| QuestionForm::ShortAnswer { answers }),
        numbers().prop_map(|answers| QuestionForm::Numerical { answers }),
        pairs().prop_map(|pairs| QuestionForm::Matching { pairs }),
        vec(formatted(plain()), 2..6).prop_map(|items| QuestionForm::Ordering { items }),
        feedback().prop_map(|guidance| QuestionForm::Essay { guidance }),
        Just(QuestionForm::Description),
    ]
}

/// Texts with gaps in any order, and what fills them.
fn gap_text() -> impl Strategy<Value = (String, QuestionForm)> {
    let around = || text().prop_map(|text| text.replace("[[", "[").replace("]]", "]"));
    let gap = (around(), vec(plain(), 1..4));
    (vec(gap, 1..4), around(), any::<bool>()).prop_map(|(gaps, end, reversed)| {
        let last = gaps.len();
        let mut text = String::new();
        for (place, (before, _)) in gaps.iter().enumerate() {
            let number = if reversed { last - place } else { place + 1 };
            text.extend([before.as_str(), " [[", &number.to_string(), "]]"]);
        }
        let words = gaps.into_iter().map(|(_, words)| words).collect();
        (text + " " + &end, QuestionForm::GapText { gaps: words })
    })
}

/// A question that passes.
pub fn question() -> impl Strategy<Value = Question> {
    let tag = || "[a-zșé \\[\\]-]{0,6}[a-z]";
    let asked = prop_oneof![8 => (words(), form()).boxed(), 2 => gap_text().boxed()];
    let name = prop_oneof![Just(String::new()).boxed(), text().boxed()];
    (name, format(), asked, feedback(), vec(tag(), 0..3))
        .prop_map(|(name, format, (text, form), feedback, tags)| {
            Question { name, text: Formatted { format, text }, form, feedback, tags }.tidied()
        })
        .prop_filter("passes", |question| question.problems().is_empty())
}
