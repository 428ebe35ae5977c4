DROP TABLE accounts_sessions;
DROP TABLE accounts_group_members;
DROP TABLE accounts_groups;
DROP TABLE accounts_role_grants;
DROP TABLE accounts_accounts;
DROP TABLE accounts_organisations;
