-- How often each rule of the privacy guard refused or warned: no person, and nothing of a text.
CREATE TABLE guard_counts (
  day INTEGER NOT NULL, --: none
  -- The code of the rule.
  rule TEXT NOT NULL, --: none
  outcome TEXT NOT NULL CHECK (outcome IN ('refused', 'warned', 'overruled')), --: none
  -- Of the writer; empty for anonymous colleagues.
  country TEXT NOT NULL CHECK (country IN ('', 'RO', 'ES', 'CZ')), --: none
  count INTEGER NOT NULL, --: none
  PRIMARY KEY (day, rule, outcome, country)
) WITHOUT ROWID;
