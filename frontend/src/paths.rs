//! Which address belongs to whom: known to both apps and to the tests of both, without a browser.

use shared::core::Language;

/// The language that a path begins with, if it does, and the rest of the path: `/ro/about` is `/about` in Romanian.
pub fn split_language(path: &str) -> (Option<Language>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, _) = rest.split_once('/').unwrap_or((rest, ""));
    match first.parse() {
        Ok(language) => {
            (Some(language), path.get(first.len() + 1..).filter(|rest| !rest.is_empty()).unwrap_or("/"))
        }
        Err(_) => (None, path),
    }
}

/// Whether the page at this path is for those who are signed in, in whichever app it is.
pub fn is_member_path(path: &str) -> bool {
    let words = [
        "forum",
        "search",
        "members",
        "messages",
        "notices",
        "account",
        "welcome",
        "authorship",
        "assign",
        "poll",
        "courses",
        "teaching",
        "exchange",
    ];
    first_word(path).is_some_and(|word| words.contains(&word)) || is_in_admin_app(path)
}

/// Whether the members' app has the page at this path, and not only the server.
pub fn is_in_member_app(path: &str) -> bool {
    let elsewhere = [
        is_in_people_app,
        is_in_posting_app,
        is_in_learning_app,
        is_in_teaching_app,
        is_in_guiding_app,
        is_in_writing_app,
        is_in_exchange_app,
        is_in_admin_app,
    ];
    let is_elsewhere = elsewhere.iter().any(|has| has(path));
    (is_member_path(path) && !is_elsewhere) || split_language(path).1 == "/sign-in"
}

/// Whether the page at this path is in the app of colleagues, messages, notices, one's own account, what one keeps and
/// moderation.
pub fn is_in_people_app(path: &str) -> bool {
    let words = ["members", "messages", "notices", "account", "welcome", "authorship", "assign", "poll"];
    first_word(path).is_some_and(|word| words.contains(&word)) || is_seldom_opened(path)
}

/// The forum is in the members' app, but not what only those look at who moderate or lead, nor what one keeps.
fn is_seldom_opened(path: &str) -> bool {
    let rest = path.strip_prefix("/forum/").unwrap_or_default();
    matches!(rest.split('/').next(), Some("reviews" | "bookmarks" | "arrange"))
}

/// Whether the app in which topics are opened and posts translated has the page at this path.
pub fn is_in_posting_app(path: &str) -> bool {
    path == "/forum/new" || path.starts_with("/forum/translate/")
}

/// Whether the app of those who learn has the page at this path.
pub fn is_in_learning_app(path: &str) -> bool {
    first_word(path) == Some("courses")
}

/// Whether the app in which courses are arranged has the page at this path.
pub fn is_in_teaching_app(path: &str) -> bool {
    first_word(path) == Some("teaching") && !is_in_guiding_app(path) && !is_in_writing_app(path)
}

/// Whether the app of those who guide learners has the page at this path: all below `/teaching` that looks at learners.
pub fn is_in_guiding_app(path: &str) -> bool {
    let rest = path.strip_prefix("/teaching/").unwrap_or_default();
    let mut words = rest.split('/');
    match words.next() {
        Some("submissions" | "attempts" | "certificates" | "cohorts" | "requests") => true,
        Some("courses") => matches!(words.nth(1), Some("results" | "learners")),
        _ => false,
    }
}

/// Whether the app in which courses are written and translated has the page at this path: parts, as they are written and as a learner
/// gets them.
pub fn is_in_writing_app(path: &str) -> bool {
    let rest = path.strip_prefix("/teaching/courses/").unwrap_or_default();
    let mut words = rest.split('/').skip(1);
    match words.next() {
        Some("parts") => true,
        Some("versions") => words.nth(1) == Some("parts"),
        _ => false,
    }
}

/// Whether the app of the exchange of case practices has the page at this path.
pub fn is_in_exchange_app(path: &str) -> bool {
    first_word(path) == Some("exchange")
}

/// Whether the administration's app has the page at this path.
pub fn is_in_admin_app(path: &str) -> bool {
    first_word(path) == Some("admin")
}

/// Whether this is an address of a member's page here, and not a way to another site or round in circles.
pub fn is_member_address(next: &str) -> bool {
    let is_plain = next.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    is_plain
        && next.starts_with('/')
        && !next.starts_with("//")
        && is_member_path(next.split(['?', '#']).next().unwrap_or_default())
}

fn first_word(path: &str) -> Option<&str> {
    path.trim_start_matches('/').split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_one_of_ours() {
        for next in ["/forum", "/forum/topics/1?from=3#post-3", "/account", "/admin/members?search=ana"] {
            assert!(is_member_address(next), "{next}");
        }
        for next in [
            "",
            "forum",
            "//forum",
            "/\\forum",
            "https://evil.example/forum",
            "/\t/forum",
            "/sign-in",
            "///forum",
        ] {
            assert!(!is_member_address(next), "{next}");
        }
    }

    #[test]
    fn a_path_may_begin_with_its_language() {
        assert_eq!(split_language("/ro/about"), (Some(Language::Romanian), "/about"));
        assert_eq!(split_language("/cs"), (Some(Language::Czech), "/"));
        assert_eq!(split_language("/es/"), (Some(Language::Spanish), "/"));
        assert_eq!(split_language("/about"), (None, "/about"));
        assert_eq!(split_language("/"), (None, "/"));
        assert_eq!(split_language("/english"), (None, "/english"));
    }

    #[test]
    fn a_members_page_is_known_by_its_first_word() {
        assert!(is_member_path("/forum/topics/1") && is_member_path("/account") && is_member_path("/admin"));
        assert!(is_member_path("/search"));
        assert!(!is_member_path("/") && !is_member_path("/forums") && !is_member_path("/ro/forum"));
    }

    #[test]
    fn no_page_is_in_two_apps() {
        let apps = [
            is_in_member_app,
            is_in_people_app,
            is_in_posting_app,
            is_in_learning_app,
            is_in_teaching_app,
            is_in_guiding_app,
            is_in_writing_app,
            is_in_exchange_app,
            is_in_admin_app,
        ];
        for path in [
            "/forum",
            "/forum/new",
            "/forum/translate/1",
            "/authorship/1",
            "/assign/1",
            "/poll/1",
            "/search",
            "/notices",
            "/members/1",
            "/messages",
            "/account",
            "/courses/1/lessons/1",
            "/teaching/courses/1",
            "/teaching/courses/1/parts/1",
            "/teaching/courses/1/results",
            "/teaching/cohorts/1/gradebook",
            "/exchange/practices/1/draft",
            "/ro/sign-in",
        ] {
            assert_eq!(apps.iter().filter(|has| has(path)).count(), 1, "{path}");
        }
        assert!(
            is_in_posting_app("/forum/new")
                && is_in_people_app("/authorship/1")
                && is_in_people_app("/account/security")
        );
        for path in ["/forum/reviews", "/forum/reviews/1", "/forum/arrange/1", "/forum/bookmarks"] {
            assert!(is_in_people_app(path) && !is_in_member_app(path) && is_member_path(path), "{path}");
        }
        assert!(is_in_member_app("/forum/reviewsome"));
        for path in ["/courses", "/courses/1"] {
            assert!(is_in_learning_app(path) && is_member_path(path), "{path}");
        }
        for path in ["/exchange", "/exchange/own", "/exchange/practices/1"] {
            assert!(is_in_exchange_app(path) && is_member_path(path) && !is_in_member_app(path), "{path}");
        }
        for path in ["/teaching", "/teaching/courses/1", "/teaching/courses/1/versions"] {
            assert!(is_in_teaching_app(path) && is_member_path(path), "{path}");
        }
        for path in ["/teaching/courses/1/parts/1", "/teaching/courses/1/versions/1/parts/1"] {
            assert!(is_in_writing_app(path) && is_member_path(path), "{path}");
        }
        for path in [
            "/teaching/submissions",
            "/teaching/attempts/1",
            "/teaching/requests",
            "/teaching/cohorts/1",
            "/teaching/courses/1/learners",
        ] {
            assert!(is_in_guiding_app(path) && is_member_path(path), "{path}");
        }
        assert!(!is_in_guiding_app("/teaching/courses/results"));
        for path in ["/admin", "/admin/members"] {
            assert!(is_in_admin_app(path) && !is_in_member_app(path), "{path}");
        }
        for path in ["/", "/about", "/administrator"] {
            assert!(!is_in_admin_app(path) && !is_in_member_app(path), "{path}");
        }
    }
}
