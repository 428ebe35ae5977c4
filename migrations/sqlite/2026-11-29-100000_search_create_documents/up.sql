-- What can be searched: a row for each post and for each attachment of one. All of it is made from the posts and can be made
-- again; a search shows only what the post itself says when it is asked.
CREATE TABLE search_documents (
  -- Milliseconds since 1970 times 16, made unique by counting on: the newest of many are found without sorting.
  number BIGINT PRIMARY KEY NOT NULL, --: the order of what is found; interest; as long as the post, without a name once the account is erased
  -- The post itself, or the attachment.
  source_id BLOB NOT NULL UNIQUE, --: none
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: none
  -- The words of an attachment; empty for a post, which has them itself.
  text TEXT NOT NULL, --: showing the place in an attachment that was searched for; interest; as long as the attachment
  -- Its words without diacritics, their stems, and what it is filtered by.
  tokens TEXT NOT NULL, --: finding a conversation by its words and by who wrote them; interest; as long as the post, without its author once the account is erased
  -- How the tokens were made: older ones are made anew.
  version INTEGER NOT NULL, --: none
  -- The version of the post that they were made of.
  post_version INTEGER NOT NULL --: none
);
CREATE INDEX search_documents_by_post ON search_documents (post_id);

-- The index proper. It holds no text of its own, and what is deleted from it leaves its pages too.
CREATE VIRTUAL TABLE search_tokens USING fts5 (
  tokens,
  content = 'search_documents',
  content_rowid = 'number',
  columnsize = 0,
  tokenize = "ascii tokenchars '_+=^~'"
);
INSERT INTO search_tokens (search_tokens, rank) VALUES ('secure-delete', 1);

-- PostgreSQL keeps its index by itself; here three triggers do.
CREATE TRIGGER search_documents_inserted AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_tokens (rowid, tokens) VALUES (new.number, new.tokens);
END;
CREATE TRIGGER search_documents_deleted AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_tokens (search_tokens, rowid, tokens) VALUES ('delete', old.number, old.tokens);
END;
CREATE TRIGGER search_documents_updated AFTER UPDATE ON search_documents BEGIN
  INSERT INTO search_tokens (search_tokens, rowid, tokens) VALUES ('delete', old.number, old.tokens);
  INSERT INTO search_tokens (rowid, tokens) VALUES (new.number, new.tokens);
END;
