DROP TABLE accounts_links;
