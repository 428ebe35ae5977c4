//! Errors stand where the mistake is.

use super::super::{GiftErrorCode as Code, parse};

fn errors(text: &str) -> Vec<(u32, u32, Code)> {
    parse(text).errors.into_iter().map(|error| (error.line, error.column, error.code)).collect()
}

#[test]
fn each_mistake_has_its_place() {
    for (text, line, column, code) in [
        ("What?{=a ~b", 1, 6, Code::Unclosed),
        ("One.{T}\n\nWhat}", 3, 5, Code::StrayBrace),
        ("What } is {=a}", 1, 6, Code::StrayBrace),
        ("One?{T}\nTwo?{F}", 2, 5, Code::SecondBlock),
        ("One?{T} and }", 1, 13, Code::SecondBlock),
        ("What?{\n  =a {b}\n}", 2, 6, Code::BraceInAnswers),
        ("::Name: What?{T}", 1, 1, Code::NameNotClosed),
        ("What?{T}\n  $CATEGORY: x", 2, 3, Code::CategoryInQuestion),
        ("What\u{0}?{T}", 1, 5, Code::ControlCharacter),
        ("  ::Name::{T}", 1, 3, Code::NoText),
        ("What?{four}", 1, 7, Code::NoMark),
        ("What?{\n a ~b =c}", 2, 2, Code::NoMark),
        ("What?{=a ~ ~b}", 1, 10, Code::EmptyAnswer),
        ("What?{= #right}", 1, 7, Code::EmptyAnswer),
        ("What?{~%100%a}", 1, 6, Code::TooFewAnswers),
        ("What?{#}", 1, 6, Code::TooFewAnswers),
        ("What?{=a -> b}", 1, 6, Code::TooFewAnswers),
        ("What?{=a ~ %50 b}", 1, 12, Code::Weight),
        ("What?{=a ~%101%b}", 1, 11, Code::Weight),
        ("What?{=a =%-5%b}", 1, 10, Code::Weight),
        ("What?{=%33,3%a}", 1, 8, Code::Weight),
        ("What?{=%50%a}", 1, 6, Code::NothingRight),
        ("What?{~%50%a ~%49%b}", 1, 6, Code::WeightsBelowFull),
        ("What?{~a ~b}", 1, 6, Code::WeightsBelowFull),
        ("Ș?{\n=a -> b\n=c\n}", 3, 1, Code::NoArrow),
        ("What?{=a -> b =c ->}", 1, 15, Code::NoPartner),
        ("What?{#=3,14}", 1, 9, Code::NotANumber),
        ("What?{#=1..}", 1, 9, Code::NotANumber),
        ("What?{#=3:x}", 1, 11, Code::NotANumber),
        ("What?{#inf}", 1, 8, Code::NotANumber),
        ("What?{#3 ~4#no}", 1, 11, Code::NotANumber),
        ("What?{#5..1}", 1, 8, Code::EmptyRange),
        ("What?{#5:-1}", 1, 8, Code::EmptyRange),
        ("// [tag:waymark-ordering]\nWhat?{=a -> 1\n=b -> 1}", 3, 1, Code::Order),
        ("// [tag:waymark-ordering]\nWhat?{=a -> 1\n=b -> x}", 3, 1, Code::Order),
        ("// [tag:waymark-gaps]\n[[1]] [[3]] {=[[1]] -> a =[[2]] -> b}", 2, 1, Code::Gaps),
        ("// [tag:waymark-gaps] [gap:7:x]\n[[1]] [[2]] {=[[1]] -> a =[[2]] -> b}", 2, 13, Code::Gaps),
        ("// [tag:<b>]\nWhat?{T}", 2, 1, Code::Tag),
    ] {
        assert_eq!(errors(text), [(line, column, code)], "{text}");
        let last = format!("{text}\n\n\nGood?{{T}}");
        assert!(parse(&last).items.iter().any(|item| item.question.text.text == "Good?"), "{text}");
    }
}

#[test]
fn all_mistakes_of_a_question_are_told() {
    let text = "What?{\n=a\n~%x%\n~%500%c\n~%9 d\n}";
    assert_eq!(errors(text), [(4, 2, Code::Weight), (5, 2, Code::Weight)], "`%x%` is a text");
    let long = format!("What?{{=a ~{}\n~b}}", "x".repeat(5_000));
    assert_eq!(errors(&long), [(1, 10, Code::TooLong)]);
    let many = format!("What?{{{}}}", "=a -> b\n".repeat(60));
    assert_eq!(errors(&many), [(1, 6, Code::TooMany)]);
}

#[test]
fn a_blank_line_among_answers_is_one_mistake() {
    let text = "What?{\n=a\n\n~b\n}\n\nGood?{T}";
    assert_eq!(errors(text), [(1, 6, Code::Unclosed)]);
    assert_eq!(parse(text).items.len(), 1);
}

#[test]
fn an_error_repeats_the_line_from_there_on() {
    let gift = parse("What?{=a\n~%900% of what\n~c}");
    assert_eq!(gift.errors[0].what, "%900% of what");
}
