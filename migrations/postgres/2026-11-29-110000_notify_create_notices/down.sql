DROP TABLE notify_bounces;
DROP TABLE notify_quiet_hours;
DROP TABLE notify_choices;
DROP TABLE notify_notices;
