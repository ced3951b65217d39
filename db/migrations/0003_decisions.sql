CREATE TABLE `coachings` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`author_id` text NOT NULL,
	`lead_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`begun_by` text NOT NULL,
	`state` text NOT NULL,
	`begun_at` integer NOT NULL,
	`question` text NOT NULL,
	`due_on` text,
	`answered_on` text,
	`worked` text DEFAULT '' NOT NULL,
	`asked` text DEFAULT '' NOT NULL,
	`next_time` text DEFAULT '' NOT NULL,
	`step` text DEFAULT '' NOT NULL,
	`step_on` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coachings_lead` ON `coachings` (`lead_id`);--> statement-breakpoint
CREATE INDEX `coachings_decision` ON `coachings` (`decision_id`);--> statement-breakpoint
CREATE TABLE `decision_consistency` (
	`from_day` text NOT NULL,
	`situation` text NOT NULL,
	`across` integer NOT NULL,
	`within` integer NOT NULL,
	`halves` integer,
	PRIMARY KEY(`from_day`, `situation`),
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_figures` (
	`from_day` text NOT NULL,
	`unit_id` text NOT NULL,
	`measure` text NOT NULL,
	`value` integer NOT NULL,
	`low` integer NOT NULL,
	`high` integer NOT NULL,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`from_day`, `unit_id`, `measure`),
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_figures_unit` ON `decision_figures` (`unit_id`);--> statement-breakpoint
CREATE TABLE `decision_patterns` (
	`from_day` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`value` integer NOT NULL,
	`low` integer NOT NULL,
	`high` integer NOT NULL,
	`unknown` integer,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`from_day`, `kind`, `about`),
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_periods` (
	`from_day` text PRIMARY KEY NOT NULL,
	`counted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `charter_readers` (
	`version` integer NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`version`, `member_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_drafts` (
	`member_id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_releases` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`situation` text NOT NULL,
	`action` text NOT NULL,
	`relation` text NOT NULL,
	`resolution` text NOT NULL,
	`amount_minor` integer,
	`currency` text,
	`decided_on` text NOT NULL,
	`decided` text NOT NULL,
	`why` text NOT NULL,
	`learned` text NOT NULL,
	`unit_name` text,
	`is_approved` integer,
	`curator_id` text,
	`note` text DEFAULT '' NOT NULL,
	`released_at` integer,
	`place` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`curator_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_revisions` (
	`decision_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`before` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`decision_id`, `number`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unsealings` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`exception` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`agreed_by` text,
	`agreed_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pledge_figures` (
	`pledge_id` text NOT NULL,
	`from_day` text NOT NULL,
	`value` integer NOT NULL,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`pledge_id`, `from_day`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pledge_marks` (
	`pledge_id` text NOT NULL,
	`member_id` text NOT NULL,
	`has_helped` integer NOT NULL,
	PRIMARY KEY(`pledge_id`, `member_id`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pledge_steps` (
	`pledge_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`by_name` text NOT NULL,
	`on_day` text NOT NULL,
	PRIMARY KEY(`pledge_id`, `number`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pledges` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`said` text NOT NULL,
	`state` text NOT NULL,
	`heard_on` text NOT NULL,
	`owner_id` text,
	`due_on` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledges_unit` ON `pledges` (`unit_id`);--> statement-breakpoint
CREATE TABLE `policy_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`unit_name` text NOT NULL,
	`rule_key` text NOT NULL,
	`rule_title` text NOT NULL,
	`from_day` text NOT NULL,
	`replacement` text,
	`note` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`ended_by` integer,
	FOREIGN KEY (`published_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_overrides_rule` ON `policy_overrides` (`rule_key`);--> statement-breakpoint
CREATE TABLE `policy_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `policy_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_posts_question` ON `policy_posts` (`question_id`);--> statement-breakpoint
CREATE TABLE `policy_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`asked_by` text NOT NULL,
	`rule_key` text NOT NULL,
	`rule_title` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`asked_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_questions_asked` ON `policy_questions` (`asked_by`);--> statement-breakpoint
CREATE TABLE `policy_readings` (
	`member_id` text NOT NULL,
	`rule_key` text NOT NULL,
	`mark` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `rule_key`, `mark`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `policy_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text,
	`unit_id` text,
	`situation` text NOT NULL,
	`action` text NOT NULL,
	`relation` text NOT NULL,
	`resolution` text NOT NULL,
	`escalated_for` text,
	`visibility` text NOT NULL,
	`decided` text NOT NULL,
	`why` text NOT NULL,
	`learned` text NOT NULL,
	`amount_minor` integer,
	`currency` text,
	`rate` text,
	`confidence` integer,
	`expected` text,
	`fault` text,
	`area` text,
	`history_checked` text,
	`pressure` text DEFAULT '[]' NOT NULL,
	`promise` text DEFAULT '' NOT NULL,
	`promise_due` text,
	`promise_origin` text,
	`promise_state` text,
	`apology_why` text DEFAULT '' NOT NULL,
	`apology_fix` text DEFAULT '' NOT NULL,
	`apology_never` text DEFAULT '' NOT NULL,
	`case_ref` text,
	`language` text NOT NULL,
	`policy_version` integer,
	`rule_key` text,
	`decided_on` text NOT NULL,
	`logged_at` integer NOT NULL,
	`follow_up_on` text,
	`outcome` text,
	`again` text,
	`outcome_on` text,
	`withdrawn_at` integer,
	`receipt` text,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("id", "author_id", "unit_id", "situation", "action", "relation", "resolution", "visibility", "decided", "why", "learned", "amount_minor", "currency", "language", "policy_version", "decided_on", "logged_at") SELECT "id", "author_id", "unit_id", "situation", "action", "relation", "resolution", "visibility", "decided", "why", "learned", "amount_minor", "currency", "language", "policy_version", "decided_on", "logged_at" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `decisions_author` ON `decisions` (`author_id`);--> statement-breakpoint
CREATE INDEX `decisions_unit` ON `decisions` (`unit_id`);--> statement-breakpoint
CREATE INDEX `decisions_receipt` ON `decisions` (`receipt`);--> statement-breakpoint
ALTER TABLE `policy_draft` ADD `sent_at` integer;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `is_editorial` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `trial_units` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `trial_until` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `closed_from` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `closed_as` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `adopts` integer;--> statement-breakpoint
ALTER TABLE `situations` ADD `follow_up_days` integer;