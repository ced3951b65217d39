CREATE TABLE `pulse_keys` (
	`pulse_id` text NOT NULL,
	`cell` integer NOT NULL,
	`epoch` integer NOT NULL,
	`roster` integer NOT NULL,
	`spki` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `cell`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rule_versions` (
	`number` integer PRIMARY KEY NOT NULL,
	`minimum_block` integer NOT NULL,
	`comment_minimum` integer NOT NULL,
	`exporters` text NOT NULL,
	`set_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `self_audits` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`version` text NOT NULL,
	`attempts` integer NOT NULL,
	`findings` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `pulses` ADD `comment_minimum` integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE `pulses` ADD `rules` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
INSERT INTO `rule_versions` SELECT 1, `minimum_block`, 8, '["hr"]', `set_up_at` FROM `installation`;
