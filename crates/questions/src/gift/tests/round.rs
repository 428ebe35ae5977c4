//! What is written is read as it was.

use super::super::{Gift, Item, parse, write};
use crate::arbitrary::{question, text};
use proptest::prelude::*;
use shared::learning::{Formatted, Question, QuestionForm};

fn item() -> impl Strategy<Value = Item> {
    let name = || proptest::option::of("[a-z/$ș:{}\\]]{0,8}[a-z]");
    (question(), name(), name())
        .prop_map(|(question, category, id)| Item { line: 0, category, id, question })
        .prop_filter("not the word for none", |item| item.category.as_deref() != Some("top"))
}

fn again(items: &[Item]) -> (String, Gift) {
    let file = write(items);
    let mut gift = parse(&file);
    gift.items.iter_mut().for_each(|item| item.line = 0);
    (file, gift)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_question_comes_back_as_it_was(items in proptest::collection::vec(item(), 1..4)) {
        let (file, gift) = again(&items);
        prop_assert_eq!(&gift.errors, &[], "{}", file);
        prop_assert_eq!(&gift.items, &items, "{}", file);
        prop_assert_eq!(write(&gift.items), file);
    }

    /// What was read of any file can be written and read again.
    #[test]
    fn what_was_read_stays(pieces in proptest::collection::vec(text(), 1..12), breaks in any::<bool>()) {
        let gift = parse(&pieces.join(if breaks { "\n\n" } else { "{=" }));
        let first = again(&gift.items).1;
        prop_assert_eq!(&first.errors, &[]);
        prop_assert_eq!(again(&first.items).1, first);
    }
}

fn written(form: QuestionForm, text: &str) -> String {
    let question = Question {
        name: "Name".to_owned(),
        text: Formatted::markdown(text),
        form,
        feedback: Some(Formatted::markdown("So it is.")),
        tags: vec!["risk".to_owned()],
    };
    let item = Item::new(question);
    let items = std::slice::from_ref(&item);
    assert_eq!(again(items).1.items, items);
    write(items)
}

#[test]
fn what_gift_has_no_form_for_is_a_matching_question_there() {
    let items = ["Listen", "Ask"].map(Formatted::markdown).to_vec();
    assert_eq!(
        written(QuestionForm::Ordering { items }, "In which order?"),
        "// [tag:risk] [tag:waymark-ordering]\n::Name::[markdown]In which order?{\n\t=Listen -> 1\n\t=Ask -> 2\n\t####So it is.\n}\n\n"
    );
    let gaps = vec![vec!["four".to_owned(), "4".to_owned()], vec!["six".to_owned()]];
    assert_eq!(
        written(QuestionForm::GapText { gaps }, "Twice two is [[1]], thrice [[2]]."),
        "// [tag:risk] [tag:waymark-gaps] [gap:1:4]\n::Name::[markdown]Twice two is [[1]], thrice [[2]].{\n\
         \t=[markdown][[1]] -> four\n\t=[markdown][[2]] -> six\n\t####So it is.\n}\n\n"
    );
    let one = || QuestionForm::GapText { gaps: vec![vec!["four".to_owned()]] };
    assert_eq!(
        written(one(), "Twice two is [[1]]."),
        "// [tag:risk]\n::Name::[markdown]Twice two is {\n\t=four\n\t####So it is.\n}.\n\n"
    );
    assert_eq!(
        written(one(), "Twice two is [[1]]"),
        "// [tag:risk] [tag:waymark-gaps]\n::Name::[markdown]Twice two is [[1]]{\n\t=four\n\t####So it is.\n}\n\n"
    );
    let guidance = Some(Formatted::markdown("Names [two] risks.\nSays why."));
    assert_eq!(
        written(QuestionForm::Essay { guidance }, "What now?"),
        "// [tag:risk] [guidance:markdown:Names [two\\] risks.\\nSays why.]\n::Name::[markdown]What now?{####So it is.}\n\n"
    );
}

#[test]
fn a_text_may_begin_as_a_file_does() {
    let gift = parse("\\n\u{feff}[html]{T}");
    assert_eq!(gift.items[0].question.text.text, "\u{feff}[html]");
    assert_eq!(again(&gift.items).1.items[0].question, gift.items[0].question);
}
