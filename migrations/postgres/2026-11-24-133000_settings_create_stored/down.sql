DROP TABLE settings_stored;
