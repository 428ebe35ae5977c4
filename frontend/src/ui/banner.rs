//! A message that stands in the page: something to know, something done, something to mind, something that failed.

use leptos::prelude::*;

/// How much a banner matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BannerKind {
    /// Something to know.
    #[default]
    Info,
    /// Something worked.
    Good,
    /// Something to mind before going on.
    Warn,
    /// Something failed; screen readers are interrupted.
    Danger,
}

impl BannerKind {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Info => "banner",
            Self::Good => "banner good",
            Self::Warn => "banner warn",
            Self::Danger => "banner danger",
        }
    }

    pub(super) const fn role(self) -> &'static str {
        if matches!(self, Self::Danger) { "alert" } else { "status" }
    }
}

/// A message in the page, announced when it appears.
#[component]
pub fn Banner(
    /// How much it matters.
    #[prop(optional)]
    kind: BannerKind,
    children: Children,
) -> impl IntoView {
    view! { <div class=kind.class() role=kind.role()>{children()}</div> }
}
