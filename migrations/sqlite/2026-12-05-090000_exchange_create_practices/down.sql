DROP TABLE exchange_votes;
DROP TABLE exchange_adaptations;
DROP TABLE exchange_comments;
DROP TABLE exchange_codes;
DROP TABLE exchange_published;
DROP TABLE exchange_decisions;
DROP TABLE exchange_versions;
DROP TABLE exchange_practices;
