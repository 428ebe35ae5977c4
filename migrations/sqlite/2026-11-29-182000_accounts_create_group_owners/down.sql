DROP TABLE accounts_group_owners;
