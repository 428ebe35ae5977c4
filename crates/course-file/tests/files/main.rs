//! Courses read and written: those that ship, any others, broken ones, and files that somebody made to do harm.

#[cfg(test)]
mod arbitrary;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod identity;
#[cfg(test)]
mod mutated;
#[cfg(test)]
mod shipped;
