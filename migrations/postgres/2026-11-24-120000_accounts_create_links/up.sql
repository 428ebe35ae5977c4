CREATE TABLE accounts_links (
  id BYTEA PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_application', 'answer_application', 'activate_account', 'accept_invitation', 'reset_password', 'confirm_old_email', 'confirm_new_email')),
  -- The application, invitation or account that the link is about.
  subject_id BYTEA NOT NULL,
  -- SHA-256 of the secret in the link.
  secret_hash BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX accounts_links_by_subject ON accounts_links (subject_id, purpose);
CREATE INDEX accounts_links_by_end ON accounts_links (expires_at);
