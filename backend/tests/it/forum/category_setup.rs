//! Setting categories up: two levels, who reads and who writes, order, closing and deleting.

use crate::admin::accounts::{administrator, last_act};
use crate::support::{Only, TestApp, code, content_of, new_key, new_post, new_topic, problem};
use shared::core::id::CategoryId;
use shared::core::{Country, FieldCode, ProblemCode, Role};
use shared::forum::{Audience, CategoryContent, CategoryOrder, TopicQuery};
use uuid::Uuid;

fn plain(name: &str) -> CategoryContent {
    content_of(name, Only::default())
}

fn part_of(parent: CategoryId, name: &str) -> CategoryContent {
    CategoryContent { parent_id: Some(parent), ..plain(name) }
}

#[actix_web::test]
async fn a_category_is_made_changed_closed_and_deleted() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let content = plain("  Working across borders ");
    let key = new_key();
    let made = administrator.create_category(&content, &key).await.unwrap();
    assert_eq!(administrator.create_category(&content, &key).await.unwrap(), made, "sent again, made once");
    assert_eq!((made.slug.as_str(), made.version), ("working-across-borders-en", 1));
    let again = administrator.create_category(&plain("Working across borders"), &new_key()).await.unwrap();
    assert_eq!(again.slug, "working-across-borders-en-2");
    let seen = member.list_categories().await.unwrap();
    assert_eq!(seen.iter().map(|one| one.id).collect::<Vec<_>>(), [made.id, again.id]);
    assert!(seen[0].may_post && !seen[0].restricted);

    let writers = Audience { role: Some(Role::Facilitator), ..Audience::default() };
    let announcements = CategoryContent { writers, ..plain("Announcements") };
    app.pass(1);
    let changed = administrator.update_category(made.id, 1, &announcements).await.unwrap();
    assert_eq!((changed.version, &changed.content), (2, &announcements));
    assert_eq!(last_act(&app).await.0, "update_category");
    let late = problem(administrator.update_category(made.id, 1, &content).await);
    assert_eq!((late.code, late.conflict.unwrap().stored_version), (ProblemCode::EditConflict, 2));
    let topic = member.create_topic(&new_topic(made.id, "May I?"), &new_key()).await;
    assert_eq!(problem(topic).errors[0].field, "category_id");
    let facilitator = app.facilitator().await;
    let topic = facilitator.create_topic(&new_topic(made.id, "We may"), &new_key()).await.unwrap();
    assert_eq!(
        code(member.create_post(topic.id, &new_post("And I?"), &new_key()).await),
        ProblemCode::Forbidden
    );
    assert!(!member.find_topic(topic.id).await.unwrap().may_reply);

    administrator.archive_category(made.id).await.unwrap();
    assert!(member.list_categories().await.unwrap()[0].archived);
    assert!(member.find_topic(topic.id).await.is_ok(), "it can be read");
    let reply = facilitator.create_post(topic.id, &new_post("More"), &new_key()).await;
    assert_eq!(code(reply), ProblemCode::Forbidden, "closed");
    administrator.reopen_category(made.id).await.unwrap();
    facilitator.create_post(topic.id, &new_post("More"), &new_key()).await.unwrap();

    assert_eq!(code(administrator.delete_category(made.id).await), ProblemCode::CategoryInUse);
    app.pass(1);
    administrator.delete_category(again.id).await.unwrap();
    assert_eq!(last_act(&app).await.0, "delete_category");
    let nothing = administrator.delete_category(again.id).await;
    assert_eq!(code(nothing), ProblemCode::NotFound);
    assert_eq!(code(administrator.archive_category(again.id).await), ProblemCode::NotFound);
    assert_eq!(code(administrator.update_category(again.id, 1, &content).await), ProblemCode::NotFound);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_part_is_seen_by_those_only_who_see_the_whole() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let romania = content_of("Romania", Only { country: Some(Country::Romania), ..Only::default() });
    let whole = administrator.create_category(&romania, &new_key()).await.unwrap();
    let facilitators = Only { role: Some(Role::Facilitator), ..Only::default() };
    let room = CategoryContent { parent_id: Some(whole.id), ..content_of("Room", facilitators) };
    let part = administrator.create_category(&room, &new_key()).await.unwrap();
    let (here, abroad) = (app.facilitator().await, app.member_in(Country::Spain).await);
    let member = app.member().await;
    let seen = async |person: &crate::support::Person| -> Vec<CategoryId> {
        person.list_categories().await.unwrap().iter().map(|one| one.id).collect()
    };
    assert_eq!(seen(&here).await, [whole.id, part.id]);
    assert_eq!(seen(&member).await, [whole.id]);
    assert!(seen(&abroad).await.is_empty());
    assert_eq!(here.list_categories().await.unwrap()[1].parent_id, Some(whole.id));
    let topic = here.create_topic(&new_topic(part.id, "Among us"), &new_key()).await.unwrap();
    for other in [&member, &abroad] {
        assert_eq!(code(other.find_topic(topic.id).await), ProblemCode::NotFound);
        assert!(other.list_topics(&TopicQuery::default()).await.unwrap().items.is_empty());
    }
    administrator.archive_category(whole.id).await.unwrap();
    let reply = here.create_post(topic.id, &new_post("Still?"), &new_key()).await;
    assert_eq!(code(reply), ProblemCode::Forbidden, "closed with the whole");
    assert_eq!(code(administrator.delete_category(whole.id).await), ProblemCode::CategoryInUse);
}

#[actix_web::test]
async fn an_organisations_category_is_its_members_own_and_follows_a_merge() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let (ours, theirs) = (app.member().await, app.member_in(Country::Spain).await);
    let organisation = crate::authorization::fixtures::organisation(&app, &ours).await;
    let only = Only { organisation: Some(organisation), ..Only::default() };
    let category = administrator.create_category(&content_of("Ours", only), &new_key()).await.unwrap();
    assert_eq!(ours.list_categories().await.unwrap().len(), 1);
    assert!(theirs.list_categories().await.unwrap().is_empty());
    let new = shared::admin::NewOrganisation {
        name: "Another NGO".into(),
        country: Country::Romania,
        listed: true,
    };
    let into = administrator.create_organisation(&new, &new_key()).await.unwrap().id;
    administrator.merge_organisation(organisation, &shared::admin::Merge { into }).await.unwrap();
    let setups = administrator.list_category_setups().await.unwrap();
    assert_eq!(setups[0].content.readers.organisation_id, Some(into));
    app.pass(11);
    assert_eq!(app.sign_in(&ours).await.list_categories().await.unwrap()[0].id, category.id);
}

#[actix_web::test]
async fn what_cannot_be_is_refused_where_it_stands() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let [first, second] = ["One", "Two"].map(plain);
    let first = administrator.create_category(&first, &new_key()).await.unwrap();
    let second = administrator.create_category(&second, &new_key()).await.unwrap();
    let part = administrator.create_category(&part_of(first.id, "Part"), &new_key()).await.unwrap();
    let unknown = CategoryId(Uuid::nil());
    for parent in [part.id, unknown] {
        let refused = problem(administrator.create_category(&part_of(parent, "Third"), &new_key()).await);
        assert_eq!(refused.errors[0].field, "parent_id");
    }
    for (category, parent) in [(first.id, first.id), (first.id, second.id)] {
        let refused = administrator.update_category(category, 1, &part_of(parent, "Third")).await;
        assert_eq!(problem(refused).errors[0].field, "parent_id", "itself, or a whole with parts");
    }
    let group_id = Some(shared::core::id::GroupId(Uuid::nil()));
    let nobody = CategoryContent { writers: Audience { group_id, ..Audience::default() }, ..plain("Nobody") };
    let refused = problem(administrator.create_category(&nobody, &new_key()).await);
    assert_eq!(refused.errors[0].field, "writers.group_id");
    let mut nameless = plain("Named");
    nameless.name.cs = " ".into();
    nameless.description.ro = "x".repeat(301);
    let refused = problem(administrator.create_category(&nameless, &new_key()).await);
    let wrong: Vec<_> = refused.errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    assert_eq!(wrong, [("description.ro", FieldCode::TooLong), ("name.cs", FieldCode::Required)]);

    let order = |ids: &[CategoryId]| CategoryOrder { category_ids: ids.to_vec() };
    for ids in [&[first.id][..], &[first.id, first.id, second.id], &[first.id, second.id, unknown]] {
        assert_eq!(code(administrator.order_categories(&order(ids)).await), ProblemCode::InvalidFields);
    }
    administrator.order_categories(&order(&[second.id, first.id, part.id])).await.unwrap();
    let listed = administrator.list_category_setups().await.unwrap();
    assert_eq!(listed.iter().map(|one| one.id).collect::<Vec<_>>(), [second.id, first.id, part.id]);
}
