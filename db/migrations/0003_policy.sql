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
ALTER TABLE `policy_draft` ADD `sent_at` integer;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `is_editorial` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `trial_units` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `trial_until` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `closed_from` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `closed_as` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `adopts` integer;