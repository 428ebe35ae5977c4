//! Texts that belong to the settings of a part: of scenes and choices, criteria and levels, items and options.

use shared::learning::{Criterion, Item, ItemForm, Scene, Settings};

/// The keys of the texts that the settings need, in the order in which one reads them.
pub fn keys(settings: &Settings) -> Vec<String> {
    match settings {
        Settings::Scenario { scenes, .. } => scenes.iter().flat_map(of_scene).collect(),
        Settings::Assignment { rubric, .. } => rubric.iter().flat_map(of_criterion).collect(),
        Settings::Questionnaire { items } => {
            let has_scale = items.iter().any(|item| item.form == ItemForm::Scale);
            let ends = ["low", "high"].into_iter().filter(|_| has_scale).map(ToOwned::to_owned);
            ends.chain(items.iter().flat_map(of_item)).collect()
        }
        _ => Vec::new(),
    }
}

fn of_scene(scene: &Scene) -> Vec<String> {
    let choices = scene.choices.iter().flat_map(|choice| {
        let key = format!("{}.{}", scene.key, choice.key);
        [key.clone(), format!("{key}.feedback")]
    });
    std::iter::once(scene.key.clone()).chain(choices).collect()
}

fn of_criterion(criterion: &Criterion) -> Vec<String> {
    let levels = (0..criterion.points.len()).map(|level| format!("{}.{level}", criterion.key));
    std::iter::once(criterion.key.clone()).chain(levels).collect()
}

fn of_item(item: &Item) -> Vec<String> {
    let options = match &item.form {
        ItemForm::Scale => &[][..],
        ItemForm::Choice { options, .. } => options.as_slice(),
    };
    let options = options.iter().map(|option| format!("{}.{option}", item.key));
    std::iter::once(item.key.clone()).chain(options).collect()
}
