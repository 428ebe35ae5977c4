DROP INDEX accounts_role_grants_by_role;
DROP TABLE accounts_application_messages;
DROP TABLE accounts_applications;
