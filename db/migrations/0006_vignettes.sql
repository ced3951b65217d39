CREATE TABLE `vignette_answers` (
	`quarter` text NOT NULL,
	`member_id` text NOT NULL,
	`number` integer NOT NULL,
	`unit_id` text NOT NULL,
	`choice` text NOT NULL,
	`amount_minor` integer,
	PRIMARY KEY(`quarter`, `member_id`, `number`),
	FOREIGN KEY (`quarter`) REFERENCES `vignette_checks`(`quarter`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vignette_cases` (
	`quarter` text NOT NULL,
	`number` integer NOT NULL,
	`situation` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`source_kind` text,
	`source_id` text,
	PRIMARY KEY(`quarter`, `number`),
	FOREIGN KEY (`quarter`) REFERENCES `vignette_checks`(`quarter`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vignette_checks` (
	`quarter` text PRIMARY KEY NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by` text NOT NULL,
	`closes_at` integer NOT NULL,
	`currency` text NOT NULL,
	`counted_at` integer,
	FOREIGN KEY (`sent_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vignette_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`situation` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`source_kind` text,
	`source_id` text,
	`added_at` integer NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vignette_drafts_source` ON `vignette_drafts` (`source_id`);--> statement-breakpoint
CREATE TABLE `vignette_figures` (
	`quarter` text NOT NULL,
	`number` integer NOT NULL,
	`unit_id` text NOT NULL,
	`measure` text NOT NULL,
	`value` integer NOT NULL,
	`low` integer,
	`high` integer,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`quarter`, `number`, `unit_id`, `measure`),
	FOREIGN KEY (`quarter`) REFERENCES `vignette_checks`(`quarter`) ON UPDATE no action ON DELETE no action
);
