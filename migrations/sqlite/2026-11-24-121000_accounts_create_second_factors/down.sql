DROP TABLE accounts_challenges;
DROP TABLE accounts_devices;
DROP TABLE accounts_passkeys;
DROP TABLE accounts_recovery_codes;
DROP TABLE accounts_authenticators;
