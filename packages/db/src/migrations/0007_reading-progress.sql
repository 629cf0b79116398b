ALTER TABLE "cvs" ADD COLUMN "reading_page" integer;--> statement-breakpoint
ALTER TABLE "cvs" ADD COLUMN "reading_pages" integer;--> statement-breakpoint
CREATE OR REPLACE FUNCTION announce_cvs() RETURNS trigger LANGUAGE plpgsql AS $$
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
    WHERE n.stage <> o.stage OR n.deleted_at IS DISTINCT FROM o.deleted_at
      OR n.correction_revision <> o.correction_revision OR n.reading_page IS DISTINCT FROM o.reading_page;
  END IF;
  RETURN NULL;
END $$;
