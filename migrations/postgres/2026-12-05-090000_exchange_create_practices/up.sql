-- Case practices: the newest text of each, sealed with a key that is not in the database.
CREATE TABLE exchange_practices (
  id BYTEA NOT NULL PRIMARY KEY,
  author_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  -- The author's when it was begun: nobody of it reviews.
  organisation_id BYTEA NOT NULL REFERENCES accounts_organisations (id),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'privacy_review', 'editing', 'published', 'withdrawn')),
  -- Who reads the text that was published; null if none is.
  audience TEXT CHECK (audience IN ('members', 'public')),
  -- Counts the saves.
  revision INTEGER NOT NULL,
  -- Counts the texts that were sent to be reviewed.
  version INTEGER NOT NULL,
  sealed BYTEA NOT NULL,
  saved_at BIGINT NOT NULL,
  -- Since when it stands at its stage.
  stage_since BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  is_returned INTEGER NOT NULL
);
CREATE INDEX exchange_practices_by_author ON exchange_practices (author_id, changed_at, id);
CREATE INDEX exchange_practices_by_stage ON exchange_practices (stage, stage_since, id);

-- Every text that was sent to be reviewed, sealed; and who let it pass.
CREATE TABLE exchange_versions (
  practice_id BYTEA NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  sealed BYTEA NOT NULL,
  submitted_at BIGINT NOT NULL,
  privacy_reviewer_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  passed_at BIGINT,
  editor_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  published_at BIGINT,
  PRIMARY KEY (practice_id, number)
);

-- What reviewers and editors decided; their words sealed, since they quote.
CREATE TABLE exchange_decisions (
  id BYTEA NOT NULL PRIMARY KEY,
  practice_id BYTEA NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('privacy', 'substance')),
  decision TEXT NOT NULL CHECK (decision IN ('pass', 'send_back')),
  decided_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  decided_at BIGINT NOT NULL,
  sealed BYTEA NOT NULL
);
CREATE INDEX exchange_decisions_of_practice ON exchange_decisions (practice_id, decided_at, id);

-- What readers see: no row for what is not published or was withdrawn.
CREATE TABLE exchange_published (
  practice_id BYTEA NOT NULL PRIMARY KEY REFERENCES exchange_practices (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('members', 'public')),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  is_composite INTEGER NOT NULL,
  -- Its texts and steps as they are sent: JSON with sanitised HTML.
  page TEXT NOT NULL,
  -- The identifying codes as the author lets them be shown, list by list.
  wanted TEXT NOT NULL,
  -- The other codes; and of the identifying ones those that members are shown, and those that the public is shown: JSON.
  codes TEXT NOT NULL,
  shown TEXT NOT NULL,
  public_shown TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  comments_count INTEGER NOT NULL,
  adaptations_count INTEGER NOT NULL,
  votes_count INTEGER NOT NULL
);
CREATE INDEX exchange_published_newest ON exchange_published (published_at, practice_id);
CREATE INDEX exchange_published_by_language ON exchange_published (language, published_at, practice_id);
CREATE INDEX exchange_published_by_wanted ON exchange_published (wanted);

-- Each code that members are shown, and what it is part of: by these a list is narrowed down.
CREATE TABLE exchange_codes (
  facet TEXT NOT NULL,
  code TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  practice_id BYTEA NOT NULL REFERENCES exchange_published (practice_id) ON DELETE CASCADE,
  PRIMARY KEY (facet, code, published_at, practice_id)
);
CREATE INDEX exchange_codes_of_practice ON exchange_codes (practice_id, facet, code);

CREATE TABLE exchange_comments (
  id BYTEA NOT NULL PRIMARY KEY,
  practice_id BYTEA NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE,
  author_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  body_markdown TEXT NOT NULL,
  body_html TEXT NOT NULL,
  written_at BIGINT NOT NULL
);
CREATE INDEX exchange_comments_of_practice ON exchange_comments (practice_id, written_at, id);
CREATE INDEX exchange_comments_by_author ON exchange_comments (author_id);

-- “I tried this.”
CREATE TABLE exchange_adaptations (
  id BYTEA NOT NULL PRIMARY KEY,
  practice_id BYTEA NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE,
  author_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  changed_markdown TEXT NOT NULL,
  changed_html TEXT NOT NULL,
  went_markdown TEXT NOT NULL,
  went_html TEXT NOT NULL,
  written_at BIGINT NOT NULL
);
CREATE INDEX exchange_adaptations_of_practice ON exchange_adaptations (practice_id, written_at, id);
CREATE INDEX exchange_adaptations_by_author ON exchange_adaptations (author_id);

CREATE TABLE exchange_votes (
  practice_id BYTEA NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  vote TEXT NOT NULL CHECK (vote IN ('thought', 'will_use', 'used')),
  PRIMARY KEY (practice_id, account_id)
);
CREATE INDEX exchange_votes_by_account ON exchange_votes (account_id);
