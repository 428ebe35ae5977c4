-- What can be searched: a row for each post and for each attachment of one. All of it is made from the posts and can be made
-- again; a search shows only what the post itself says when it is asked.
CREATE TABLE search_documents (
  -- Milliseconds since 1970 times 16, made unique by counting on: the newest of many are found without sorting.
  number BIGINT PRIMARY KEY NOT NULL,
  -- The post itself, or the attachment.
  source_id BYTEA NOT NULL UNIQUE,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  -- The words of an attachment; empty for a post, which has them itself.
  text TEXT NOT NULL,
  -- Its words without diacritics, their stems, and what it is filtered by.
  tokens TSVECTOR NOT NULL,
  -- How the tokens were made: older ones are made anew.
  version INTEGER NOT NULL,
  -- The version of the post that they were made of.
  post_version INTEGER NOT NULL
);
CREATE INDEX search_documents_by_post ON search_documents (post_id);
-- Each search reads what waits to be sorted into the index: little may wait.
CREATE INDEX search_documents_by_token ON search_documents USING GIN (tokens) WITH (gin_pending_list_limit = 256);
