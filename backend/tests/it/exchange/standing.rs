//! What is shown of identifying codes fits several practices, whatever is published, opened and withdrawn.

use super::{Colleagues, content};
use shared::core::id::PracticeId;
use shared::exchange::{AudienceChange, Codes, Facet, PracticeAudience, PracticeContent, PracticeQuery};
use std::collections::HashMap;

fn from(origin: &str, destination: &str) -> PracticeContent {
    let mut content = content();
    content.codes.insert(Facet::Origin, vec![origin.into()]);
    content.codes.insert(Facet::Destination, vec![destination.into()]);
    content
}

/// What members see of the identifying codes of each.
async fn seen(all: &Colleagues) -> HashMap<PracticeId, Codes> {
    let query = PracticeQuery { limit: Some(100), ..PracticeQuery::default() };
    let items = all.reader.list_practices(&query).await.unwrap().items.into_iter();
    let identifying =
        |codes: Codes| codes.into_iter().filter(|(facet, _)| Facet::IDENTIFYING.contains(facet)).collect();
    items.map(|one| (one.id, identifying(one.codes))).collect()
}

/// Each combination that is shown is shared by five, but for that of nothing.
fn assert_anonymous(seen: &HashMap<PracticeId, Codes>) {
    let mut sizes: HashMap<&Codes, usize> = HashMap::new();
    for codes in seen.values() {
        *sizes.entry(codes).or_default() += 1;
    }
    for (codes, size) in sizes {
        assert!(codes.is_empty() || size >= 5, "{size} are shown as {codes:?}");
    }
}

#[actix_web::test]
async fn five_alike_show_their_codes_and_four_do_not() {
    let all = Colleagues::new().await;
    let mut ids = Vec::new();
    for number in 1..=5 {
        ids.push(all.published(&from("RO", "ES")).await);
        let seen = seen(&all).await;
        assert_anonymous(&seen);
        assert_eq!(seen.values().all(Codes::is_empty), number < 5, "{number}");
    }
    let shown = seen(&all).await[&ids[0]].clone();
    assert_eq!((&shown[&Facet::Origin][0], &shown[&Facet::Destination][0]), (&"RO".into(), &"ES".into()));
    // One that is unlike them is shown as far as it is like them, and takes nothing from them.
    let odd = all.published(&from("NG", "ES")).await;
    let now = seen(&all).await;
    assert_anonymous(&now);
    assert!(!now[&odd].contains_key(&Facet::Origin) || now[&odd][&Facet::Origin] != ["NG"]);
    // One goes: what five had in common is shown of no four.
    all.author.withdraw_practice(ids[0]).await.unwrap();
    assert_anonymous(&seen(&all).await);
}

#[actix_web::test]
async fn whatever_comes_and_goes_nobody_stands_out() {
    let all = Colleagues::new().await;
    let corridors = [("RO", "ES"), ("RO", "CZ"), ("NG", "ES"), ("BG", "CZ"), ("RO", "ES"), ("CO", "ES")];
    let mut ids = Vec::new();
    for round in 0..4 {
        for (origin, destination) in corridors {
            ids.push(all.published(&from(origin, destination)).await);
        }
        assert_anonymous(&seen(&all).await);
        let gone = ids.remove(round);
        all.author.withdraw_practice(gone).await.unwrap();
        assert_anonymous(&seen(&all).await);
    }
}

#[actix_web::test]
async fn everybody_is_shown_three_lists_at_most_and_only_of_eleven_alike() {
    let all = Colleagues::new().await;
    let manager = all.app.manager().await;
    for number in 1..=11 {
        let id = all.published(&from("RO", "ES")).await;
        manager
            .change_practice_audience(id, &AudienceChange { audience: PracticeAudience::Public })
            .await
            .unwrap();
        let shown: Vec<String> = all
            .app
            .read(|connection| {
                use diesel::prelude::*;
                use waymark::db::schema::exchange_published::dsl;
                Ok(dsl::exchange_published.select(dsl::public_shown).load(connection)?)
            })
            .await;
        for shown in shown {
            let codes: Codes = serde_json::from_str(&shown).unwrap();
            assert_eq!(codes.is_empty(), number < 11, "{number}: {codes:?}");
            assert!(codes.keys().all(|facet| Facet::PUBLIC.contains(facet)));
        }
    }
}
