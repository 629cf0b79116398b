CREATE TABLE "candidate_groups" (
	"workspace_id" uuid NOT NULL,
	"posting_id" uuid NOT NULL,
	"cv_id" uuid NOT NULL,
	"group_name" text NOT NULL,
	"supplied_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidate_groups_posting_id_cv_id_pk" PRIMARY KEY("posting_id","cv_id")
);
--> statement-breakpoint
CREATE TABLE "fairness_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"posting_id" uuid NOT NULL,
	"rubric_id" uuid NOT NULL,
	"stage" text DEFAULT 'pending' NOT NULL,
	"cv_ids" jsonb NOT NULL,
	"with_invented" boolean NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"rows" jsonb,
	"evaluator_version" text,
	"failure_code" text,
	"failure_message" text,
	"started_by_email" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "candidate_groups" ADD CONSTRAINT "candidate_groups_candidate" FOREIGN KEY ("posting_id","cv_id") REFERENCES "public"."candidates"("posting_id","cv_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fairness_checks" ADD CONSTRAINT "fairness_checks_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fairness_checks" ADD CONSTRAINT "fairness_checks_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidate_groups_of_cv" ON "candidate_groups" USING btree ("cv_id");--> statement-breakpoint
CREATE INDEX "fairness_checks_of_rubric" ON "fairness_checks" USING btree ("rubric_id","started_at" DESC NULLS LAST);