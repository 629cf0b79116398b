CREATE TABLE "model_answers" (
	"workspace_id" uuid NOT NULL,
	"key" text NOT NULL,
	"cv_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"cost_micros" bigint NOT NULL,
	"latency_ms" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "model_answers_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "model_breakers" (
	"workspace_id" uuid NOT NULL,
	"provider_key" text NOT NULL,
	"state" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"successes" integer DEFAULT 0 NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"trial_until" timestamp (3) with time zone,
	CONSTRAINT "model_breakers_workspace_id_provider_key_pk" PRIMARY KEY("workspace_id","provider_key")
);
--> statement-breakpoint
CREATE TABLE "model_budgets" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"ceiling_micros" bigint,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"provider_key" text NOT NULL,
	"model" text NOT NULL,
	"month" text NOT NULL,
	"answer_key" text NOT NULL,
	"reserved_micros" bigint NOT NULL,
	"reserved_tokens" bigint NOT NULL,
	"cost_micros" bigint,
	"input_tokens" integer,
	"output_tokens" integer,
	"latency_ms" integer,
	"outcome" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "model_evaluations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"evaluation_id" uuid NOT NULL,
	"stage" text DEFAULT 'pending' NOT NULL,
	"failure_code" text,
	"failure_message" text,
	"score" double precision,
	"result" text,
	"provider_key" text,
	"provider_name" text,
	"model" text,
	"prompt_version" text,
	"input_tokens" integer,
	"output_tokens" integer,
	"cost_micros" bigint,
	"latency_ms" integer,
	"from_cache" boolean DEFAULT false NOT NULL,
	"sent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "model_evaluations_evaluation" UNIQUE("evaluation_id")
);
--> statement-breakpoint
CREATE TABLE "model_providers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"base_url" text NOT NULL,
	"model" text NOT NULL,
	"key_sealed" text,
	"key_ending" text,
	"input_price" double precision,
	"output_price" double precision,
	"token_ceiling" bigint,
	"enabled" boolean DEFAULT true NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "model_answers" ADD CONSTRAINT "model_answers_cv_id_cvs_id_fk" FOREIGN KEY ("cv_id") REFERENCES "public"."cvs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_breakers" ADD CONSTRAINT "model_breakers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_budgets" ADD CONSTRAINT "model_budgets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_evaluations" ADD CONSTRAINT "model_evaluations_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_providers" ADD CONSTRAINT "model_providers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_calls_of_month" ON "model_calls" USING btree ("workspace_id","month");--> statement-breakpoint
CREATE INDEX "model_calls_under_way" ON "model_calls" USING btree ("workspace_id","answer_key") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "model_evaluations_workspace" ON "model_evaluations" USING btree ("workspace_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "model_providers_in_order" ON "model_providers" USING btree ("workspace_id","position");--> statement-breakpoint
-- A model's evaluation that moves on is a change of the evaluation it stands beside (as in 0001, one event for many).
CREATE FUNCTION announce_model_evaluations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM new_rows) > 100 THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', e.workspace_id, 'kind', 'posting', 'id', e.posting_id, 'postingId', e.posting_id)::text)
    FROM new_rows n JOIN evaluations e ON e.id = n.evaluation_id GROUP BY e.workspace_id, e.posting_id;
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', e.workspace_id, 'kind', 'evaluation', 'id', e.id, 'stage', e.stage,
      'cvId', e.cv_id, 'postingId', e.posting_id)::text)
    FROM new_rows n JOIN evaluations e ON e.id = n.evaluation_id;
  ELSE
    PERFORM pg_notify('vitae_changes', json_build_object(
      'workspaceId', e.workspace_id, 'kind', 'evaluation', 'id', e.id, 'stage', e.stage,
      'cvId', e.cv_id, 'postingId', e.posting_id)::text)
    FROM new_rows n JOIN old_rows o USING (id) JOIN evaluations e ON e.id = n.evaluation_id
    WHERE n.stage <> o.stage OR n.failure_code IS DISTINCT FROM o.failure_code;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER announce_new_model_evaluations AFTER INSERT ON model_evaluations
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_model_evaluations();
--> statement-breakpoint
CREATE TRIGGER announce_changed_model_evaluations AFTER UPDATE ON model_evaluations
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION announce_model_evaluations();
--> statement-breakpoint
-- An evaluation that begins anew (its CV is read again or corrected) is of another text: a model's view of the old one
-- must not stand beside the new result.
CREATE FUNCTION forget_model_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM model_evaluations WHERE evaluation_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER forget_model_evaluation AFTER UPDATE OF result ON evaluations
  FOR EACH ROW WHEN (OLD.result IS NOT NULL AND NEW.result IS DISTINCT FROM OLD.result)
  EXECUTE FUNCTION forget_model_evaluation();
