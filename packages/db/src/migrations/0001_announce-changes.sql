-- Every committed change of a CV, an evaluation or a posting is told on one channel, as ids and stages in JSON, by the
-- statement that makes it: no code can forget it, and it costs no round trip. Statement triggers see all rows at once,
-- so that a screening of hundreds is one message (about its posting) instead of hundreds.

CREATE FUNCTION announce_cvs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', workspace_id, 'kind', 'cv', 'id', id, 'stage', stage)::text)
    FROM new_rows;
  ELSE
    PERFORM pg_notify('vitae_changes', json_strip_nulls(json_build_object(
      'workspaceId', n.workspace_id, 'kind', 'cv', 'id', n.id, 'stage', n.stage,
      'deleted', CASE WHEN n.deleted_at IS DISTINCT FROM o.deleted_at THEN n.deleted_at IS NOT NULL END))::text)
    FROM new_rows n JOIN old_rows o USING (id)
    WHERE n.stage <> o.stage OR n.deleted_at IS DISTINCT FROM o.deleted_at;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_new_cvs AFTER INSERT ON cvs
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_cvs();
--> statement-breakpoint
CREATE TRIGGER announce_changed_cvs AFTER UPDATE ON cvs
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_cvs();
--> statement-breakpoint
CREATE FUNCTION announce_evaluations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM new_rows) > 100 THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', workspace_id, 'kind', 'posting', 'id', posting_id, 'postingId', posting_id)::text)
    FROM new_rows GROUP BY workspace_id, posting_id;
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', workspace_id, 'kind', 'evaluation', 'id', id, 'stage', stage,
      'cvId', cv_id, 'postingId', posting_id)::text)
    FROM new_rows;
  ELSE
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', n.workspace_id, 'kind', 'evaluation', 'id', n.id, 'stage', n.stage,
      'cvId', n.cv_id, 'postingId', n.posting_id)::text)
    FROM new_rows n JOIN old_rows o USING (id)
    WHERE n.stage <> o.stage;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_new_evaluations AFTER INSERT ON evaluations
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_evaluations();
--> statement-breakpoint
CREATE TRIGGER announce_changed_evaluations AFTER UPDATE ON evaluations
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_evaluations();
--> statement-breakpoint
CREATE FUNCTION announce_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', workspace_id, 'kind', 'posting', 'id', id)::text)
    FROM new_rows;
  ELSE
    PERFORM pg_notify('vitae_changes', json_strip_nulls(json_build_object(
      'workspaceId', n.workspace_id, 'kind', 'posting', 'id', n.id,
      'deleted', CASE WHEN n.deleted_at IS DISTINCT FROM o.deleted_at THEN n.deleted_at IS NOT NULL END))::text)
    FROM new_rows n JOIN old_rows o USING (id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_new_postings AFTER INSERT ON postings
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_postings();
--> statement-breakpoint
CREATE TRIGGER announce_changed_postings AFTER UPDATE ON postings
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_postings();
