CREATE TABLE `apology_ties` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`proposal_id` text,
	`pledge_id` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `rule_proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_amounts` (
	`from_day` text NOT NULL,
	`unit_id` text NOT NULL,
	`currency` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`from_day`, `unit_id`),
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_amounts_unit` ON `decision_amounts` (`unit_id`);--> statement-breakpoint
CREATE TABLE `policy_care` (
	`id` integer PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`review_by` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `principles` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `proposal_steps` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `proposal_steps` ADD `version` integer;--> statement-breakpoint
ALTER TABLE `proposal_steps` ADD `verdict` text;--> statement-breakpoint
ALTER TABLE `rule_proposals` ADD `tied` text;