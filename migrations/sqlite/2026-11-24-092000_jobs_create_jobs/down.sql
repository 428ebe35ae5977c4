DROP TABLE jobs_jobs;
