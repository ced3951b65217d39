ALTER TABLE `pulse_units` ADD `leads_counted_at` text;--> statement-breakpoint
ALTER TABLE `installation` DROP COLUMN `minimum_block`;