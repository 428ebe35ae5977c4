//! What answers are worth, and that nothing is told before it may be.

use super::{asked, mark};
use crate::arbitrary;
use proptest::prelude::*;
use shared::learning::{
    Accepted, Answer, AskedForm, AskedQuestion, ChoiceAnswer, Formatted, NumberAnswer, Pair, Question,
    QuestionForm, Weight,
};

fn question(gift: &str) -> Question {
    let mut gift = crate::gift::parse(gift);
    assert_eq!(gift.errors, []);
    gift.items.remove(0).question
}

fn choice(chosen: &[u32]) -> Answer {
    Answer::Choice { chosen: chosen.to_vec() }
}

fn typed(text: &str) -> Answer {
    Answer::Text { text: text.to_owned() }
}

/// What the answer is worth in per cent, and what is told.
fn marked(question: &Question, answer: &Answer) -> (i32, Vec<String>) {
    let marked = mark(question, answer, None);
    (marked.weight.unwrap().0 / 100_000, marked.feedback)
}

#[test]
fn one_choice_is_worth_its_weight() {
    let question = question("Which?{~%50%half#nearly =full#yes ~none ~%-50%harm ####In general}");
    assert_eq!(marked(&question, &choice(&[0])), (50, vec!["nearly".to_owned(), "In general".to_owned()]));
    assert_eq!(marked(&question, &choice(&[1])).0, 100);
    for wrong in [&[2][..], &[3], &[4], &[], &[1, 1], &[0, 1], &[u32::MAX]] {
        assert_eq!(marked(&question, &choice(wrong)).0, 0, "{wrong:?}");
    }
    assert_eq!(mark(&question, &choice(&[0]), None).right, ["full"]);
}

#[test]
fn several_choices_are_added_up() {
    let question = question("Which?{~%33.33333%a#A ~%33.33333%b ~%33.33333%c ~%-50%d#D ~%-100%e}");
    assert_eq!(mark(&question, &choice(&[2, 0, 1]), None).weight, Some(Weight::FULL));
    assert_eq!(marked(&question, &choice(&[3, 1, 0, 0])), (16, vec!["A".to_owned(), "D".to_owned()]));
    for nothing in [&[][..], &[4], &[0, 4], &[0, 5]] {
        assert_eq!(marked(&question, &choice(nothing)).0, 0, "{nothing:?}");
    }
    assert_eq!(mark(&question, &choice(&[]), None).right, ["a", "b", "c"]);
}

#[test]
fn true_is_the_first_and_false_the_second() {
    let question = question("Is it?{F#no#yes}");
    assert_eq!(marked(&question, &choice(&[1])), (100, vec!["yes".to_owned()]));
    assert_eq!(marked(&question, &choice(&[0])), (0, vec!["no".to_owned()]));
    assert_eq!(marked(&question, &choice(&[2])), (0, Vec::new()));
    assert_eq!(mark(&question, &choice(&[]), None).right, ["false"]);
}

#[test]
fn what_is_typed_is_compared() {
    let short = question("Who?{=%50%*body#nearly =nobody#yes}");
    assert_eq!(marked(&short, &typed(" Nobody ")), (100, vec!["yes".to_owned()]));
    assert_eq!(marked(&short, &typed("anybody")), (50, vec!["nearly".to_owned()]));
    assert_eq!(marked(&short, &typed("")).0, 0);
    let number = question("When?{#=1822:0 =%50%1820..1824 ~#no}");
    assert_eq!(marked(&number, &typed("1822")).0, 100);
    assert_eq!(marked(&number, &typed("1823,5")).0, 50);
    assert_eq!(marked(&number, &typed("7")), (0, vec!["no".to_owned()]));
    assert_eq!(marked(&number, &typed("in 1822")), (0, Vec::new()));
    assert_eq!(mark(&number, &typed("7"), None).right, ["1822"]);
}

#[test]
fn pairs_items_and_gaps_count_one_by_one() {
    let matching = question("Match.{=a -> 1 =b -> 2 =c -> 1 =d -> 4 = -> 5}");
    let AskedForm::Matching { prompts, partners } = asked(&matching, Some(3)).form else { panic!() };
    assert_eq!((prompts.len(), partners.len()), (4, 4));
    let place = |partner: &str| {
        partners.iter().position(|shown| shown == partner).map(|at| u32::try_from(at).unwrap())
    };
    let given = vec![place("1"), place("5"), place("1"), None];
    let weight = mark(&matching, &Answer::Matching { partners: given }, Some(3)).weight;
    assert_eq!(weight, Some(Weight(5_000_000)));
    let items = ["one", "two", "three"].map(Formatted::markdown).to_vec();
    let ordering = Question { form: QuestionForm::Ordering { items }, ..matching };
    let AskedForm::Ordering { items } = asked(&ordering, None).form else { panic!() };
    let order: Vec<u32> = ["one", "three", "two"]
        .map(|item| u32::try_from(items.iter().position(|shown| shown == item).unwrap()).unwrap())
        .to_vec();
    assert_eq!(marked(&ordering, &Answer::Ordering { order: order.clone() }).0, 33);
    for wrong in [vec![order[0]], vec![order[0]; 3], vec![0, 1, 3]] {
        assert_eq!(marked(&ordering, &Answer::Ordering { order: wrong }).0, 0);
    }
    let gaps = question("// [tag:waymark-gaps] [gap:1:un]\n[[1]], [[2]]{=[[1]] -> one =[[2]] -> two}");
    let texts =
        |texts: &[&str]| Answer::Gaps { texts: texts.iter().map(|text| (*text).to_owned()).collect() };
    assert_eq!(marked(&gaps, &texts(&["UN", "zwei"])).0, 50);
    assert_eq!(marked(&gaps, &texts(&["un"])).0, 0);
    assert_eq!(mark(&gaps, &texts(&[]), None).right, ["one", "two"]);
}

#[test]
fn a_person_marks_an_essay() {
    let essay = question("// [guidance:plain:Two risks]\nWrite.{####Thanks}");
    let marked = mark(&essay, &typed("I think …"), None);
    assert_eq!((marked.weight, marked.feedback, marked.right), (None, vec!["Thanks".to_owned()], Vec::new()));
}

/// The answer that is right, found by what the learner sees and the key.
fn right_answer(question: &Question, asked: &AskedQuestion) -> Option<Answer> {
    let places = |answers: &[ChoiceAnswer], least: i32| {
        let right = answers.iter().enumerate().filter(|(_, answer)| answer.weight.0 >= least);
        right.map(|(place, _)| u32::try_from(place).unwrap()).collect::<Vec<_>>()
    };
    // One text may fit several of those shown: each is taken once.
    let find = |shown: &mut Vec<Option<String>>, text: &str| {
        let place = shown.iter().position(|one| one.as_deref() == Some(text)).unwrap();
        (u32::try_from(place).unwrap(), place)
    };
    Some(match (&question.form, &asked.form) {
        (QuestionForm::SingleChoice { answers }, _) => choice(&places(answers, Weight::FULL.0)[..1]),
        (QuestionForm::MultipleChoice { answers }, _) => choice(&places(answers, 1)),
        (QuestionForm::TrueFalse { right, .. }, _) => choice(&[u32::from(!right)]),
        (QuestionForm::ShortAnswer { answers }, _) => {
            typed(&example(&answers.iter().find(|answer| answer.weight == Weight::FULL)?.text))
        }
        (QuestionForm::Numerical { answers }, _) => {
            let full = |answer: &&NumberAnswer| answer.weight == Weight::FULL;
            typed(&match answers.iter().find(full)?.accepted {
                Accepted::Near { value, .. } => value.to_string().replace('.', ","),
                Accepted::Between { greatest, .. } => greatest.to_string(),
                Accepted::Any => "7".to_owned(),
            })
        }
        (QuestionForm::Matching { pairs }, AskedForm::Matching { partners, .. }) => {
            let asked = pairs.iter().filter(|pair| !pair.prompt.text.is_empty());
            let place = |pair: &Pair| partners.iter().position(|partner| *partner == pair.partner).unwrap();
            let partners = asked.map(|pair| Some(u32::try_from(place(pair)).unwrap())).collect();
            Answer::Matching { partners }
        }
        (QuestionForm::Ordering { items }, AskedForm::Ordering { items: shown }) => {
            let mut shown: Vec<_> = shown.iter().cloned().map(Some).collect();
            let order = items.iter().map(|item| {
                let (place, at) = find(&mut shown, &super::text::inline(item));
                shown[at] = None;
                place
            });
            Answer::Ordering { order: order.collect() }
        }
        (QuestionForm::GapText { gaps }, _) => {
            Answer::Gaps { texts: gaps.iter().map(|words| example(words.last().unwrap())).collect() }
        }
        _ => return None,
    })
}

/// Something that the text of a key stands for, in other letters.
fn example(key: &str) -> String {
    key.replace("\\*", "\0").replace('*', "x").replace('\0', "*").to_lowercase()
}

/// The same question with another key: everything that is not shown is changed.
fn other_key(question: &Question, turn: usize) -> Question {
    let mut other = question.clone();
    let feedback = Some(Formatted::markdown("other"));
    other.feedback.clone_from(&feedback);
    other.name = "other".to_owned();
    other.tags = vec!["other".to_owned()];
    match &mut other.form {
        QuestionForm::SingleChoice { answers } | QuestionForm::MultipleChoice { answers } => {
            let mut weights: Vec<Weight> = answers.iter().map(|answer| answer.weight).collect();
            weights.rotate_left(turn % answers.len());
            for (answer, weight) in answers.iter_mut().zip(weights) {
                (answer.weight, answer.feedback) = (weight, feedback.clone());
            }
        }
        QuestionForm::TrueFalse { right, feedback_right, .. } => {
            (*right, *feedback_right) = (turn.is_multiple_of(2), feedback);
        }
        QuestionForm::ShortAnswer { answers } => answers.truncate(1),
        QuestionForm::Numerical { answers } => answers.truncate(1),
        QuestionForm::Matching { pairs } => {
            let mut partners: Vec<String> = pairs.iter().map(|pair| pair.partner.clone()).collect();
            partners.rotate_left(turn % pairs.len());
            for (pair, partner) in pairs.iter_mut().zip(partners) {
                pair.partner = partner;
            }
        }
        QuestionForm::Ordering { items } => {
            let middle = turn % items.len();
            items.rotate_left(middle);
        }
        QuestionForm::GapText { gaps } => {
            for words in gaps.iter_mut() {
                *words = vec!["other".to_owned()];
            }
        }
        QuestionForm::Essay { guidance } => *guidance = feedback,
        QuestionForm::Description => {}
    }
    other
}

fn answer() -> impl Strategy<Value = Answer> {
    let places = || proptest::collection::vec(prop_oneof![0..6_u32, any::<u32>()], 0..7);
    prop_oneof![
        places().prop_map(|chosen| Answer::Choice { chosen }),
        arbitrary::text().prop_map(|text| Answer::Text { text }),
        "[0-9.,e+-]{0,6}".prop_map(|text| Answer::Text { text }),
        proptest::collection::vec(arbitrary::text(), 0..4).prop_map(|texts| Answer::Gaps { texts }),
        proptest::collection::vec(proptest::option::of(0..7_u32), 0..6)
            .prop_map(|partners| Answer::Matching { partners }),
        places().prop_map(|order| Answer::Ordering { order }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_right_answer_is_worth_everything(question in arbitrary::question(), seed in any::<Option<u64>>()) {
        let asked = asked(&question, seed);
        if let Some(answer) = right_answer(&question, &asked) {
            let marked = mark(&question, &answer, seed);
            prop_assert_eq!(marked.weight, Some(Weight::FULL), "{:?} to {:?}", answer, asked);
            prop_assert!(!marked.right.is_empty());
        }
    }

    #[test]
    fn what_is_asked_does_not_depend_on_the_key(
        question in arbitrary::question(), seed in any::<Option<u64>>(), turn in any::<usize>(),
    ) {
        let json = |question: &Question| serde_json::to_string(&asked(question, seed)).unwrap();
        prop_assert_eq!(json(&question), json(&other_key(&question, turn)));
    }

    #[test]
    fn no_answer_is_worth_less_than_nothing_or_more_than_all(
        question in arbitrary::question(), answer in answer(), seed in any::<Option<u64>>(),
    ) {
        let weight = mark(&question, &answer, seed).weight;
        let essay = matches!(question.form, QuestionForm::Essay { .. });
        prop_assert_eq!(weight.is_none(), essay);
        prop_assert!(weight.is_none_or(|weight| (Weight::NONE..=Weight::FULL).contains(&weight)));
    }

    /// A page can put its fields where the gaps are.
    #[test]
    fn each_gap_stands_once_in_what_is_shown(question in arbitrary::question()) {
        let asked = asked(&question, None);
        if let AskedForm::GapText { gaps } = asked.form {
            for number in 1..=gaps {
                prop_assert_eq!(asked.html.matches(&format!("[[{number}]]")).count(), 1, "{}", asked.html);
            }
        }
    }
}
