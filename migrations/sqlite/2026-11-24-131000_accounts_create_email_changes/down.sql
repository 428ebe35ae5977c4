DROP TABLE accounts_email_changes;
