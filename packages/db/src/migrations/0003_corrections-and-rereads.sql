CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"cv_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"path" jsonb NOT NULL,
	"before" jsonb,
	"before_at" jsonb,
	"after" jsonb,
	"made_by" uuid,
	"made_by_email" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"undone_by_email" text,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rereads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"reader_version" text NOT NULL,
	"total" integer NOT NULL,
	"started_by_email" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "cvs" ADD COLUMN "correction_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cvs" ADD COLUMN "corrected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cvs" ADD COLUMN "reread_id" uuid;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "corrected" text;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_cv_id_cvs_id_fk" FOREIGN KEY ("cv_id") REFERENCES "public"."cvs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rereads" ADD CONSTRAINT "rereads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_of_cv" ON "corrections" USING btree ("cv_id","created_at");--> statement-breakpoint
CREATE INDEX "rereads_of_workspace" ON "rereads" USING btree ("workspace_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cvs_reread" ON "cvs" USING btree ("reread_id") WHERE reread_id is not null;--> statement-breakpoint
-- A correction is a change of the CV too: whoever has it open reads it again.
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
      OR n.correction_revision <> o.correction_revision;
  END IF;
  RETURN NULL;
END $$;
