CREATE TABLE accounts_links (
  id BLOB PRIMARY KEY NOT NULL, --: none
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_application', 'answer_application', 'activate_account', 'accept_invitation', 'reset_password', 'confirm_old_email', 'confirm_new_email')), --: none
  -- The application, invitation or account that the link is about.
  subject_id BLOB NOT NULL, --: whom a link in a mail is for; contract; a day after the link ran out
  -- SHA-256 of the secret in the link.
  secret_hash BLOB NOT NULL, --: none
  created_at BIGINT NOT NULL, --: none
  expires_at BIGINT NOT NULL, --: none
  used_at BIGINT --: none
);
CREATE INDEX accounts_links_by_subject ON accounts_links (subject_id, purpose);
CREATE INDEX accounts_links_by_end ON accounts_links (expires_at);
