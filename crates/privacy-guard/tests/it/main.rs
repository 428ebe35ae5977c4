//! The guard as whoever calls it sees it: its scores on annotated texts, its rules against another reader of the same numbers,
//! what holds for every text, and texts made to trip it.

#[cfg(test)]
mod carriers;
#[cfg(test)]
mod disguises;
#[cfg(test)]
mod every_text;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod left_alone;
#[cfg(test)]
mod names;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod scores;
