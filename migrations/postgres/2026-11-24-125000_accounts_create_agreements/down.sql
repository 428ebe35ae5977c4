DROP TABLE accounts_acceptances;
