-- Lists and rankings read hundreds of evaluations and never their results: results above a few hundred bytes lie apart.
ALTER TABLE evaluations SET (toast_tuple_target = 256);
--> statement-breakpoint
-- Rows of both tables change their stage several times: with room on the page an update touches no index.
ALTER TABLE evaluations SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE cvs SET (fillfactor = 70);
