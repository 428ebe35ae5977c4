//! What Moodle's documentation and published examples show, form by form, and what is understood.

use super::super::{Gift, parse};
use shared::learning::{
    Accepted, ChoiceAnswer, Formatted, NumberAnswer, Pair, Question, QuestionForm, TextAnswer, TextFormat,
    Weight,
};

fn read(text: &str) -> Vec<Question> {
    let Gift { items, errors } = parse(text);
    assert_eq!(errors, [], "{text}");
    items.into_iter().map(|item| item.question).collect()
}

fn one(text: &str) -> Question {
    let mut questions = read(text);
    assert_eq!(questions.len(), 1, "{text}");
    questions.remove(0)
}

fn moodle(text: &str) -> Formatted {
    Formatted { format: TextFormat::Moodle, text: text.to_owned() }
}

const fn per_cent(number: i32) -> Weight {
    Weight(number * 100_000)
}

fn told(feedback: &str) -> Option<Formatted> {
    Some(feedback).filter(|feedback| !feedback.is_empty()).map(moodle)
}

fn choices(answers: &[(&str, i32, &str)]) -> Vec<ChoiceAnswer> {
    let answer = |(text, weight, feedback): &(&str, i32, &str)| ChoiceAnswer {
        text: moodle(text),
        weight: per_cent(*weight),
        feedback: told(feedback),
    };
    answers.iter().map(answer).collect()
}

fn single(answers: &[(&str, i32, &str)]) -> QuestionForm {
    QuestionForm::SingleChoice { answers: choices(answers) }
}

fn short(answers: &[(&str, i32, &str)]) -> QuestionForm {
    let answer = |(text, weight, feedback): &(&str, i32, &str)| TextAnswer {
        text: (*text).to_owned(),
        weight: per_cent(*weight),
        feedback: told(feedback),
    };
    QuestionForm::ShortAnswer { answers: answers.iter().map(answer).collect() }
}

fn numerical(answers: &[(Accepted, i32, &str)]) -> QuestionForm {
    let answer = |(accepted, weight, feedback): &(Accepted, i32, &str)| NumberAnswer {
        accepted: *accepted,
        weight: per_cent(*weight),
        feedback: told(feedback),
    };
    QuestionForm::Numerical { answers: answers.iter().map(answer).collect() }
}

fn matching(pairs: &[(&str, &str)]) -> QuestionForm {
    let pair =
        |(prompt, partner): &(&str, &str)| Pair { prompt: moodle(prompt), partner: (*partner).to_owned() };
    QuestionForm::Matching { pairs: pairs.iter().map(pair).collect() }
}

const fn near(value: f64, tolerance: f64) -> Accepted {
    Accepted::Near { value, tolerance }
}

#[test]
fn one_of_several() {
    let tomb = one("Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}");
    assert_eq!(tomb.text, moodle("Who's buried in Grant's tomb?"));
    assert_eq!(tomb.name, "");
    assert_eq!(tomb.form, single(&[("Grant", 0, ""), ("Jefferson", 0, ""), ("no one", 100, "")]));
    let lines = one("Characters came from what country? {\n    ~India\n    =China\n    ~Korea\n    ~Egypt}");
    assert_eq!(lines.text.text, "Characters came from what country?");
    assert_eq!(
        lines.form,
        single(&[("India", 0, ""), ("China", 100, ""), ("Korea", 0, ""), ("Egypt", 0, "")])
    );
    let partly = one("Difficult.{~wrong ~%50%half =full ~%-33.33333%worse}");
    let QuestionForm::SingleChoice { answers } = partly.form else { panic!("{partly:?}") };
    let weights: Vec<i32> = answers.iter().map(|answer| answer.weight.0).collect();
    assert_eq!(weights, [0, 5_000_000, 10_000_000, -3_333_333]);
}

#[test]
fn a_missing_word() {
    let word = one("Grant is {~buried =entombed ~living} in Grant's tomb.");
    assert_eq!(word.text.text, "Grant is _____ in Grant's tomb.");
    assert_eq!(word.form, single(&[("buried", 0, ""), ("entombed", 100, ""), ("living", 0, "")]));
    let lines = one(
        "Thanksgiving is celebrated on the {\n    ~second\n    ~third\n    =fourth\n} Thursday of November.",
    );
    assert_eq!(lines.text.text, "Thanksgiving is celebrated on the _____ Thursday of November.");
    let gap = one("Two plus two equals {=four =4}.");
    assert_eq!(gap.text.text, "Two plus two equals [[1]].");
    assert_eq!(gap.form, QuestionForm::GapText { gaps: vec![vec!["four".to_owned(), "4".to_owned()]] });
    let first = one("[plain]{=Four} is twice two.");
    assert_eq!(first.text, Formatted { format: TextFormat::Plain, text: "[[1]] is twice two.".to_owned() });
    let weighed = one(
        "::Home:: He came from {\n=Nazareth#Yes!\n=%75%Nazereth#Right, but misspelled.\n=%25%Bethlehem}.",
    );
    assert_eq!(weighed.text.text, "He came from _____.");
    let answers =
        [("Nazareth", 100, "Yes!"), ("Nazereth", 75, "Right, but misspelled."), ("Bethlehem", 25, "")];
    assert_eq!(weighed.form, short(&answers));
}

#[test]
fn several_of_several() {
    let two = one(
        "What two people are entombed there? {\n ~%-50%No one\n ~%50%Grant\n ~%50%Grant's wife\n ~Grant's father }",
    );
    let answers = choices(&[
        ("No one", -50, ""),
        ("Grant", 50, ""),
        ("Grant's wife", 50, ""),
        ("Grant's father", 0, ""),
    ]);
    assert_eq!(two.form, QuestionForm::MultipleChoice { answers });
}

#[test]
fn true_or_false() {
    let truth = |right, wrongly: &str, rightly: &str| QuestionForm::TrueFalse {
        right,
        feedback_right: told(rightly),
        feedback_wrong: told(wrongly),
    };
    for (answers, form) in [
        ("{T}", truth(true, "", "")),
        ("{ TRUE }", truth(true, "", "")),
        ("{F}", truth(false, "", "")),
        ("{false}", truth(false, "", "")),
        ("{FALSE#No one is buried there.}", truth(false, "No one is buried there.", "")),
        ("{T#wrong#right}", truth(true, "wrong", "right")),
        ("{F##right}", truth(false, "", "right")),
        ("{T#2 = 1 + 1#~}", truth(true, "2 = 1 + 1", "~")),
    ] {
        assert_eq!(one(&format!("The sun rises in the east.{answers}")).form, form, "{answers}");
    }
    let general = one("The sun rises.{F#wrong#right####Both}");
    assert_eq!(general.form, truth(false, "wrong", "right"));
    assert_eq!(general.feedback, told("Both"));
}

#[test]
fn a_short_answer() {
    let tomb = one("Who's buried in Grant's tomb?{=no one#excellent answer! =nobody#excellent answer!}");
    let good = "excellent answer!";
    assert_eq!(tomb.form, short(&[("no one", 100, good), ("nobody", 100, good)]));
    assert_eq!(one("Where?{=%100%Par*s =%80.5%Paris}").form, {
        let mut form = short(&[("Par*s", 100, ""), ("Paris", 80, "")]);
        if let QuestionForm::ShortAnswer { answers } = &mut form {
            answers[1].weight = Weight(8_050_000);
        }
        form
    });
    assert_eq!(one("Which letter is true?{=T}").form, short(&[("T", 100, "")]));
}

#[test]
fn numbers() {
    for (answers, form) in [
        ("{#1822}", numerical(&[(near(1822.0, 0.0), 100, "")])),
        ("{#3:2}", numerical(&[(near(3.0, 2.0), 100, "")])),
        ("{ # 9.8067:0.0005 }", numerical(&[(near(9.8067, 0.0005), 100, "")])),
        (
            "{#-5..-1.5#negative}",
            numerical(&[(Accepted::Between { least: -5.0, greatest: -1.5 }, 100, "negative")]),
        ),
        (
            "{#\n    =1822:0      #Correct!\n    =%50%1822:2  #He was born in 1822.\n\t\t\tYou get half.\n}",
            numerical(&[
                (near(1822.0, 0.0), 100, "Correct!"),
                (near(1822.0, 2.0), 50, "He was born in 1822.\nYou get half."),
            ]),
        ),
        (
            "{#=1..2 ~#Any other number}",
            numerical(&[
                (Accepted::Between { least: 1.0, greatest: 2.0 }, 100, ""),
                (Accepted::Any, 0, "Any other number"),
            ]),
        ),
        ("{#=1e3 =%10%*}", numerical(&[(near(1000.0, 0.0), 100, ""), (Accepted::Any, 10, "")])),
    ] {
        assert_eq!(one(&format!("When was he born? {answers}")).form, form, "{answers}");
    }
    assert_eq!(one("What is pi? {#3.141..3.142}.").text.text, "What is pi? _____.");
}

#[test]
fn pairs() {
    let capitals = one(
        "Match the countries with\ntheir capitals. {\n    =Canada -> Ottawa\n    =Italy  -> Rome\n =Japan->Tokyo\n}",
    );
    assert_eq!(capitals.text.text, "Match the countries with\ntheir capitals.");
    assert_eq!(capitals.form, matching(&[("Canada", "Ottawa"), ("Italy", "Rome"), ("Japan", "Tokyo")]));
    let formats = one(
        "::Activities::[html]Match the <b>activity</b>.{\n=[html]A discussion. -> Forum\n=[plain]Records. -> Data -> base\n= -> Chat\n}",
    );
    let QuestionForm::Matching { pairs } = formats.form else { panic!("{formats:?}") };
    let formats: Vec<_> = pairs.iter().map(|pair| pair.prompt.format).collect();
    assert_eq!(formats, [TextFormat::Html, TextFormat::Plain, TextFormat::Html]);
    assert_eq!(pairs[0].prompt.text, "A discussion.");
    assert_eq!((pairs[1].prompt.text.as_str(), pairs[1].partner.as_str()), ("Records.", "Data -> base"));
    assert_eq!((pairs[2].prompt.text.as_str(), pairs[2].partner.as_str()), ("", "Chat"));
}

#[test]
fn texts_to_write_and_to_read() {
    let essay = one("Write about the sun. {}");
    assert_eq!(essay.form, QuestionForm::Essay { guidance: None });
    assert_eq!(one("Write. {####Thank you}").feedback, told("Thank you"));
    let description = one("You can use your pencil.\nNothing is asked here.");
    assert_eq!(description.form, QuestionForm::Description);
    assert_eq!(description.text.text, "You can use your pencil.\nNothing is asked here.");
}

#[test]
fn formats_and_feedback() {
    let text = "\
::Q2:: What's between orange and green?
{
    =yellow # right; good!
    ~red # [html]wrong, it's yellow
    ~[plain]blue # wrong
    ####[markdown]The *spectrum*.
}";
    let question = one(text);
    assert_eq!(
        (question.name.as_str(), question.text.clone()),
        ("Q2", moodle("What's between orange and green?"))
    );
    let mut expected =
        choices(&[("yellow", 100, "right; good!"), ("red", 0, "wrong, it's yellow"), ("blue", 0, "wrong")]);
    expected[1].feedback.as_mut().unwrap().format = TextFormat::Html;
    expected[2].text.format = TextFormat::Plain;
    assert_eq!(question.form, QuestionForm::SingleChoice { answers: expected });
    assert_eq!(question.feedback, Some(Formatted::markdown("The *spectrum*.")));
    let handed_down = one("[markdown]Who is **there**?{=nobody#Good}");
    let QuestionForm::ShortAnswer { answers } = &handed_down.form else { panic!("{handed_down:?}") };
    assert_eq!(answers[0].feedback, Some(Formatted::markdown("Good")));
    assert_eq!(one("[odd]What?{T}").text, moodle("[odd]What?"));
}

#[test]
fn escapes() {
    let five = one("Which answer equals 5? {\n     ~ \\= 2 + 2\n     = \\= 2 + 3\n     ~ \\= 2 + 4  }");
    assert_eq!(five.form, single(&[("= 2 + 2", 0, ""), ("= 2 + 3", 100, ""), ("= 2 + 4", 0, "")]));
    let signs = one(
        "::Signs\\:\\: here::Which is none?\n{ ~ \\~ # \\~ is one.\n ~ \\# ~ \\{ ~ \\}\n = \\\\ # Right! \\\\ is none. BUT,\n   one needs it.\n}",
    );
    assert_eq!(signs.name, "Signs:: here");
    let right = ("\\", 100, "Right! \\ is none. BUT,\none needs it.");
    assert_eq!(signs.form, single(&[("~", 0, "~ is one."), ("#", 0, ""), ("{", 0, ""), ("}", 0, ""), right]));
    assert_eq!(one("First\\nsecond \\x \\\\n line").text.text, "First\nsecond \\x \\n line");
}

#[test]
fn comments_categories_and_ids() {
    let text = "\u{feff}// A file.\r\n$CATEGORY: course/module 1\r\n\r\n\
        // [id:Q-1] [tag:risk] see [this] [tag:first \\] aid]\r\n::One::Is it?{T\r\n// in the middle\r\n#no}\r\n\r\n\r\n\
        // only a comment [tag:lost]\r\n\r\nTwo.{}\r\n\r\n$CATEGORY: top\r\nThree.{}";
    let Gift { items, errors } = parse(text);
    assert_eq!(errors, []);
    let categories: Vec<_> = items.iter().map(|item| item.category.as_deref()).collect();
    assert_eq!(categories, [Some("course/module 1"), Some("course/module 1"), None]);
    assert_eq!(items.iter().map(|item| item.line).collect::<Vec<_>>(), [5, 12, 15]);
    assert_eq!(items[0].id.as_deref(), Some("Q-1"));
    assert_eq!(items[0].question.tags, ["risk", "first ] aid"]);
    let feedback = QuestionForm::TrueFalse { right: true, feedback_right: None, feedback_wrong: told("no") };
    assert_eq!(items[0].question.form, feedback);
    assert_eq!(items[1].question.tags, [""; 0]);
}

#[test]
fn old_line_ends() {
    let questions = read("One?{T}\r\rTwo\rlines?{F}\r");
    assert_eq!(questions.len(), 2);
    assert_eq!(questions[1].text.text, "Two\nlines?");
}
