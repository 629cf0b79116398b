CREATE TABLE "workspace_skills" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"aliases" text[] NOT NULL,
	"implies" text[] NOT NULL,
	"related" text[] NOT NULL,
	"field" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "workspace_vocabularies" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"version" text,
	"rows" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "workspace_skills" ADD CONSTRAINT "workspace_skills_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_vocabularies" ADD CONSTRAINT "workspace_vocabularies_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "workspace_skills_name" ON "workspace_skills" USING btree ("workspace_id","folded") WHERE "workspace_skills"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "workspace_skills_deleted" ON "workspace_skills" USING btree ("deleted_at");