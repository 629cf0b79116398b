-- Evaluations that are there already have candidates, numbered in an order that says nothing about who they are.
INSERT INTO screenings (posting_id, workspace_id, candidate_count)
SELECT posting_id, workspace_id, count(DISTINCT cv_id) FROM evaluations GROUP BY posting_id, workspace_id;
--> statement-breakpoint
INSERT INTO candidates (workspace_id, posting_id, cv_id, number)
SELECT workspace_id, posting_id, cv_id,
  row_number() OVER (PARTITION BY posting_id ORDER BY md5(posting_id::text || cv_id::text))
FROM (SELECT DISTINCT workspace_id, posting_id, cv_id FROM evaluations) screened;
--> statement-breakpoint
-- What people do to candidates is told as a change of the posting (see 0001): whoever has its screening open reads it
-- again.
CREATE FUNCTION announce_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('vitae_changes', json_build_object(
    'workspaceId', workspace_id, 'kind', 'posting', 'id', posting_id, 'postingId', posting_id)::text)
  FROM new_rows GROUP BY workspace_id, posting_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_new_decisions AFTER INSERT ON decisions
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_changed_decisions AFTER UPDATE ON decisions
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_new_overrides AFTER INSERT ON verdict_overrides
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_changed_overrides AFTER UPDATE ON verdict_overrides
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_new_notes AFTER INSERT ON candidate_notes
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_changed_notes AFTER UPDATE ON candidate_notes
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
CREATE TRIGGER announce_changed_candidates AFTER UPDATE ON candidates
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_reviews();
--> statement-breakpoint
-- A screening's row counts candidates too, and each evaluation is told already: only its settings are news.
CREATE FUNCTION announce_screening_settings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('vitae_changes', json_build_object(
    'workspaceId', n.workspace_id, 'kind', 'posting', 'id', n.posting_id, 'postingId', n.posting_id)::text)
  FROM new_rows n JOIN old_rows o USING (posting_id)
  WHERE n.blind <> o.blind OR n.takes_new_cvs <> o.takes_new_cvs;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_changed_screenings AFTER UPDATE ON screenings
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_screening_settings();
