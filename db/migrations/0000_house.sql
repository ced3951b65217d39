-- receipts and comments are WITHOUT ROWID by hand: a hidden row number would keep an order.
CREATE TABLE `ceremonies` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text,
	`challenge` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_member` ON `passkeys` (`member_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_member` ON `recovery_codes` (`member_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`device` text DEFAULT '' NOT NULL,
	`is_strong` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`account` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`blocked_until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `totps` (
	`member_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`subject_id` text,
	`actor_name` text,
	`subject_name` text,
	`action` text NOT NULL,
	`detail` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text NOT NULL,
	`at` integer NOT NULL,
	`is_read` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_member` ON `notices` (`member_id`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `skipped_weeks` (
	`iso_week` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `charter_signatures` (
	`version` integer PRIMARY KEY NOT NULL,
	`signed_by` text NOT NULL,
	`signed_at` integer NOT NULL,
	FOREIGN KEY (`signed_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`unit_id` text,
	`situation` text NOT NULL,
	`action` text NOT NULL,
	`relation` text NOT NULL,
	`resolution` text NOT NULL,
	`visibility` text NOT NULL,
	`decided` text NOT NULL,
	`why` text NOT NULL,
	`learned` text NOT NULL,
	`amount_minor` integer,
	`currency` text,
	`language` text NOT NULL,
	`policy_version` integer,
	`decided_on` text NOT NULL,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_author` ON `decisions` (`author_id`);--> statement-breakpoint
CREATE INDEX `decisions_unit` ON `decisions` (`unit_id`);--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`reader_id` text NOT NULL,
	`reader_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `readings_decision` ON `readings` (`decision_id`);--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_member` ON `absences` (`member_id`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_practice` integer NOT NULL,
	`clock_offset` integer DEFAULT 0 NOT NULL,
	`minimum_block` integer NOT NULL,
	`currency` text NOT NULL,
	`contacts` text DEFAULT '' NOT NULL,
	`schedule` text NOT NULL,
	`runs_from` integer,
	`set_up_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `managed_units` (
	`member_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`is_deputy` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`member_id`, `unit_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member_roles` (
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`member_id`, `role`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`external_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`unit_id` text,
	`is_active` integer DEFAULT true NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`password_hash` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_external_id` ON `members` (`external_id`);--> statement-breakpoint
CREATE INDEX `members_unit` ON `members` (`unit_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`from_place` text,
	`to_place` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placements_at` ON `placements` (`at`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `policy_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`rules` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`number` integer PRIMARY KEY NOT NULL,
	`in_force_from` text NOT NULL,
	`change_note` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`rules` text NOT NULL,
	FOREIGN KEY (`published_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`pulse_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`text` text NOT NULL,
	`thread` text NOT NULL,
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `comments_pulse` ON `comments` (`pulse_id`,`unit_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `comments_thread` ON `comments` (`thread`);--> statement-breakpoint
CREATE TABLE `figures` (
	`pulse_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`measure` text NOT NULL,
	`value` integer NOT NULL,
	`low` integer NOT NULL,
	`high` integer NOT NULL,
	`band_low` integer NOT NULL,
	`band_high` integer,
	`covered` integer NOT NULL,
	`cells` integer NOT NULL,
	`half` integer,
	`rule_version` integer NOT NULL,
	PRIMARY KEY(`pulse_id`, `unit_id`, `measure`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulse_absences` (
	`pulse_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `member_id`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulse_units` (
	`pulse_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`counted_at` text,
	`team_cell` text,
	`leads_cell` text,
	PRIMARY KEY(`pulse_id`, `unit_id`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulses` (
	`id` text PRIMARY KEY NOT NULL,
	`iso_week` text NOT NULL,
	`state` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`publishes_at` integer NOT NULL,
	`minimum_block` integer NOT NULL,
	`rotating_item` text,
	`epoch` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulses_iso_week_unique` ON `pulses` (`iso_week`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`pulse_id` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `sha256`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `thread_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`released_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_posts_comment` ON `thread_posts` (`comment_id`);--> statement-breakpoint
CREATE TABLE `exports` (
	`id` text PRIMARY KEY NOT NULL,
	`created_by` text NOT NULL,
	`created_by_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`purpose` text NOT NULL,
	`unit_id` text,
	`unit_name` text,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`rule_version` integer NOT NULL,
	`file` blob NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exchange_rates` (
	`currency` text NOT NULL,
	`from_day` text NOT NULL,
	`rate` text NOT NULL,
	PRIMARY KEY(`currency`, `from_day`)
);
--> statement-breakpoint
CREATE TABLE `situations` (
	`key` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`is_hidden` integer NOT NULL
);
