DROP TABLE accounts_identities;
