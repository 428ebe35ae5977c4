-- How often each rule of the privacy guard refused or warned: no person, and nothing of a text.
CREATE TABLE guard_counts (
  day INTEGER NOT NULL,
  -- The code of the rule.
  rule TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('refused', 'warned', 'overruled')),
  -- Of the writer; empty for anonymous colleagues.
  country TEXT NOT NULL CHECK (country IN ('', 'RO', 'ES', 'CZ')),
  count INTEGER NOT NULL,
  PRIMARY KEY (day, rule, outcome, country)
);
