//! Captions as `WebVTT`: whether browsers show all of them. Browsers pass over what they do not understand without a word, so that half of
//! what is said in a film may be missing for those who cannot hear it.

/// What is wrong with captions: the line, from 1, and what stands there.
pub type BadCaption = (usize, String);

/// Most hours of a time: more digits than any film needs are a slip.
const MOST_HOURS: u64 = 99;

/// The first thing that is wrong with captions.
pub fn bad_caption(text: &str) -> Option<BadCaption> {
    check(text).err()
}

/// A line, and its number from 1.
type Line<'a> = (usize, &'a str);

/// What is said in captions, a line for each that is shown, without times. Words that are marked up stay so.
pub fn caption_lines(text: &str) -> Vec<&str> {
    let lines: Vec<Line<'_>> = (1..).zip(text.lines()).collect();
    let blocks = lines.split(|(_, line)| line.trim().is_empty());
    let cues = blocks.filter(|block| !is_beside(block));
    cues.flat_map(|cue| cue.iter().skip_while(|(_, line)| !line.contains("-->")).skip(1))
        .map(|(_, line)| line.trim())
        .collect()
}

fn check(text: &str) -> Result<(), BadCaption> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<Line<'_>> = (1..).zip(text.lines()).collect();
    let mut blocks = lines.split(|(_, line)| line.trim().is_empty()).filter(|block| !block.is_empty());
    let head = blocks.next().and_then(<[Line<'_>]>::first).copied().unwrap_or((1, ""));
    let is_head =
        head.1.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if head.0 != 1 || !is_head {
        return Err(told(head));
    }
    let (mut last, mut count) = (0, 0_usize);
    for block in blocks.filter(|block| !is_beside(block)) {
        last = cue(block, last)?;
        count += 1;
    }
    if count == 0 { Err(told(head)) } else { Ok(()) }
}

/// Whether a block is a note, or about how captions look.
fn is_beside(block: &[Line<'_>]) -> bool {
    let Some((_, first)) = block.first() else { return true };
    let begins = |word: &str| {
        first.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    };
    let is_timed = block.iter().take(2).any(|(_, line)| line.contains("-->"));
    !is_timed && ["NOTE", "STYLE", "REGION"].into_iter().any(begins)
}

/// Reads a caption that may not begin before this time; gives when it begins.
fn cue(block: &[Line<'_>], last: u64) -> Result<u64, BadCaption> {
    let (timing, words) = match block {
        [timing, words @ ..] if timing.1.contains("-->") => (*timing, words),
        [_, timing, words @ ..] if timing.1.contains("-->") => (*timing, words),
        [first, ..] => return Err(told(*first)),
        [] => return Ok(last),
    };
    let (from, rest) = timing.1.split_once("-->").ok_or_else(|| told(timing))?;
    let until = rest.split_whitespace().next().unwrap_or_default();
    let (Some(from), Some(until)) = (time(from.trim()), time(until)) else { return Err(told(timing)) };
    if until <= from || from < last {
        return Err(told(timing));
    }
    match words.iter().find(|(_, line)| line.contains("-->")) {
        Some(line) => Err(told(*line)),
        None if words.is_empty() => Err(told(timing)),
        None => Ok(from),
    }
}

/// `01:02:03.004` or `02:03.004` in milliseconds.
fn time(text: &str) -> Option<u64> {
    let (whole, millis) = text.split_once('.')?;
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, *minutes, *seconds),
        [hours, minutes, seconds] => (digits(hours, 2..=4)?, *minutes, *seconds),
        _ => return None,
    };
    let (minutes, seconds) = (digits(minutes, 2..=2)?, digits(seconds, 2..=2)?);
    if hours > MOST_HOURS || minutes > 59 || seconds > 59 {
        return None;
    }
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + digits(millis, 3..=3)?)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u64> {
    let is_number = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

fn told((number, line): Line<'_>) -> BadCaption {
    (number, line.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str = "WEBVTT - Ajutor\nKind: captions\n\nNOTE from the studio\n\nSTYLE\n::cue { color: lime }\n\n1\n\
         00:01.000 --> 00:02.500 align:start\n<v Ana>Bună!\n- Bună.\n\n01:00:00.000 --> 01:00:01.000\nEnd\n";

    #[test]
    fn what_browsers_show_is_good() {
        assert_eq!(bad_caption(GOOD), None);
        assert_eq!(bad_caption(&GOOD.replace('\n', "\r\n")), None);
        assert_eq!(bad_caption(&format!("\u{feff}{GOOD}")), None);
    }

    #[test]
    fn what_is_said_can_be_read() {
        assert_eq!(caption_lines(GOOD), ["<v Ana>Bună!", "- Bună.", "End"]);
        assert!(caption_lines("WEBVTT").is_empty());
    }

    #[test]
    fn an_error_has_its_line() {
        let timing = "00:01.000 --> 00:02.000";
        for (text, line) in [
            (String::new(), 1),
            ("WEBVTT".to_owned(), 1),
            (format!("{timing}\nWords"), 1),
            (format!("\nWEBVTT\n\n{timing}\nWords"), 2),
            (format!("WEBVTTx\n\n{timing}\nWords"), 1),
            ("WEBVTT\n\nWords alone".to_owned(), 3),
            ("WEBVTT\n\nNOTE only\n".to_owned(), 1),
            (format!("WEBVTT\n\n{timing}"), 3),
            (format!("WEBVTT\n\n{timing}\nWords\n{timing}"), 5),
            ("WEBVTT\n\n1\n00:02.000 --> 00:01.000\nWords".to_owned(), 4),
            ("WEBVTT\n\n00:01,000 --> 00:02,000\nA subtitle of SubRip".to_owned(), 3),
            ("WEBVTT\n\n00:61.000 --> 01:02.000\nWords".to_owned(), 3),
            ("WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA".to_owned(), 6),
        ] {
            assert_eq!(bad_caption(&text).map(|(line, _)| line), Some(line), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(lengths in prop::collection::vec((1_u64..90_000, 1_u64..9_000), 1..40)) {
            let shown = |time: u64| {
                let (hours, minutes) = (time / 3_600_000, time / 60_000 % 60);
                format!("{hours:02}:{minutes:02}:{:02}.{:03}", time / 1000 % 60, time % 1000)
            };
            let (mut text, mut at) = ("WEBVTT\n".to_owned(), 0);
            for (pause, length) in lengths {
                at += pause;
                let cue = format!("\n{} --> {}\nWords\n", shown(at), shown(at + length));
                text.push_str(&cue);
            }
            prop_assert_eq!(bad_caption(&text), None);
        }

        #[test]
        fn nothing_panics(text in "(WEBVTT)?[ -~\n>:.0-9]{0,200}") {
            if let Some((line, _)) = bad_caption(&text) {
                prop_assert!(line <= text.lines().count().max(1));
            }
        }
    }
}
