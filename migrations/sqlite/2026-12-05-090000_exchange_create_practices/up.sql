-- Case practices: the newest text of each, sealed with a key that is not in the database.
CREATE TABLE exchange_practices (
  id BLOB NOT NULL PRIMARY KEY, --: none
  author_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote it, who alone reads its drafts; contract; until the account is erased
  -- The author's when it was begun: nobody of it reviews.
  organisation_id BLOB NOT NULL REFERENCES accounts_organisations (id), --: none
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'privacy_review', 'editing', 'published', 'withdrawn')), --: none
  -- Who reads the text that was published; null if none is.
  audience TEXT CHECK (audience IN ('members', 'public')), --: none
  -- Counts the saves.
  revision INTEGER NOT NULL, --: none
  -- Counts the texts that were sent to be reviewed.
  version INTEGER NOT NULL, --: none
  sealed BLOB NOT NULL, --: what is being written, sealed; contract; until the account is erased, unless it was published
  saved_at BIGINT NOT NULL, --: none
  -- Since when it stands at its stage.
  stage_since BIGINT NOT NULL, --: none
  changed_at BIGINT NOT NULL, --: none
  is_returned INTEGER NOT NULL --: none
);
CREATE INDEX exchange_practices_by_author ON exchange_practices (author_id, changed_at, id);
CREATE INDEX exchange_practices_by_stage ON exchange_practices (stage, stage_since, id);

-- Every text that was sent to be reviewed, sealed; and who let it pass.
CREATE TABLE exchange_versions (
  practice_id BLOB NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  number INTEGER NOT NULL, --: none
  sealed BLOB NOT NULL, --: what was sent to be reviewed, sealed; contract; as long as the practice
  submitted_at BIGINT NOT NULL, --: none
  privacy_reviewer_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who let it pass; interest; until the account is erased
  passed_at BIGINT, --: none
  editor_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who published it; interest; until the account is erased
  published_at BIGINT, --: none
  PRIMARY KEY (practice_id, number)
) WITHOUT ROWID;

-- What reviewers and editors decided; their words sealed, since they quote.
CREATE TABLE exchange_decisions (
  id BLOB NOT NULL PRIMARY KEY, --: none
  practice_id BLOB NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  version INTEGER NOT NULL, --: none
  step TEXT NOT NULL CHECK (step IN ('privacy', 'substance')), --: none
  decision TEXT NOT NULL CHECK (decision IN ('pass', 'send_back')), --: none
  decided_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who decided; interest; until the account is erased
  decided_at BIGINT NOT NULL, --: none
  sealed BLOB NOT NULL --: the reviewer's note and comments, sealed; interest; as long as the practice
);
CREATE INDEX exchange_decisions_of_practice ON exchange_decisions (practice_id, decided_at, id);

-- What readers see: no row for what is not published or was withdrawn.
CREATE TABLE exchange_published (
  practice_id BLOB NOT NULL PRIMARY KEY REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  version INTEGER NOT NULL, --: none
  audience TEXT NOT NULL CHECK (audience IN ('members', 'public')), --: none
  title TEXT NOT NULL, --: what a member wrote and published; contract; until it is withdrawn
  summary TEXT NOT NULL, --: what a member wrote and published; contract; until it is withdrawn
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  is_composite INTEGER NOT NULL, --: none
  -- Its texts and steps as they are sent: JSON with sanitised HTML.
  page TEXT NOT NULL, --: what a member wrote and published; contract; until it is withdrawn
  -- The identifying codes as the author lets them be shown, list by list.
  wanted TEXT NOT NULL, --: none
  -- The other codes; and of the identifying ones those that members are shown, and those that the public is shown: JSON.
  codes TEXT NOT NULL, --: none
  shown TEXT NOT NULL, --: none
  public_shown TEXT NOT NULL, --: none
  published_at BIGINT NOT NULL, --: none
  comments_count INTEGER NOT NULL, --: none
  adaptations_count INTEGER NOT NULL, --: none
  votes_count INTEGER NOT NULL --: none
);
CREATE INDEX exchange_published_newest ON exchange_published (published_at, practice_id);
CREATE INDEX exchange_published_by_language ON exchange_published (language, published_at, practice_id);
CREATE INDEX exchange_published_by_wanted ON exchange_published (wanted);

-- Each code that members are shown, and what it is part of: by these a list is narrowed down.
CREATE TABLE exchange_codes (
  facet TEXT NOT NULL, --: none
  code TEXT NOT NULL, --: none
  published_at BIGINT NOT NULL, --: none
  practice_id BLOB NOT NULL REFERENCES exchange_published (practice_id) ON DELETE CASCADE, --: none
  PRIMARY KEY (facet, code, published_at, practice_id)
) WITHOUT ROWID;
CREATE INDEX exchange_codes_of_practice ON exchange_codes (practice_id, facet, code);

CREATE TABLE exchange_comments (
  id BLOB NOT NULL PRIMARY KEY, --: none
  practice_id BLOB NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  author_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote it; contract; until the account is erased
  body_markdown TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  body_html TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  written_at BIGINT NOT NULL --: none
);
CREATE INDEX exchange_comments_of_practice ON exchange_comments (practice_id, written_at, id);
CREATE INDEX exchange_comments_by_author ON exchange_comments (author_id);

-- “I tried this.”
CREATE TABLE exchange_adaptations (
  id BLOB NOT NULL PRIMARY KEY, --: none
  practice_id BLOB NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  author_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote it; contract; until the account is erased
  changed_markdown TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  changed_html TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  went_markdown TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  went_html TEXT NOT NULL, --: what a member wrote; contract; until it is removed, or the account is erased
  written_at BIGINT NOT NULL --: none
);
CREATE INDEX exchange_adaptations_of_practice ON exchange_adaptations (practice_id, written_at, id);
CREATE INDEX exchange_adaptations_by_author ON exchange_adaptations (author_id);

CREATE TABLE exchange_votes (
  practice_id BLOB NOT NULL REFERENCES exchange_practices (id) ON DELETE CASCADE, --: none
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who found it useful; contract; until it is taken back, or the account is erased
  vote TEXT NOT NULL CHECK (vote IN ('thought', 'will_use', 'used')), --: how it was useful; contract; until it is taken back, or the account is erased
  PRIMARY KEY (practice_id, account_id)
) WITHOUT ROWID;
CREATE INDEX exchange_votes_by_account ON exchange_votes (account_id);
