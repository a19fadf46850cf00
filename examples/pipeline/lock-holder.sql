-- Who holds the lock of the state, by the PGAPPNAME of the job. Terraform's message about a lock of the backend "pg" has only
-- details of the run that asked for it.
SELECT 'The lock of the state is held by: ' || coalesce(string_agg(DISTINCT application_name || ' (' || usename || ')', ', '), 'nobody')
FROM pg_locks
JOIN pg_stat_activity USING (pid)
WHERE locktype = 'advisory' AND granted AND datname = current_database();
