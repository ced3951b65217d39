CREATE TABLE `lesson_decisions` (
	`lesson_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`lesson_id`, `decision_id`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lesson_decisions_decision` ON `lesson_decisions` (`decision_id`);--> statement-breakpoint
CREATE TABLE `lesson_figures` (
	`lesson_id` text NOT NULL,
	`from_day` text NOT NULL,
	`band_low` integer NOT NULL,
	`band_high` integer,
	PRIMARY KEY(`lesson_id`, `from_day`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_day`) REFERENCES `decision_periods`(`from_day`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lesson_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`lesson_id` text NOT NULL,
	`member_id` text NOT NULL,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	`closed_on` text,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lesson_flags_lesson` ON `lesson_flags` (`lesson_id`);--> statement-breakpoint
CREATE TABLE `lesson_marks` (
	`lesson_id` text NOT NULL,
	`member_id` text NOT NULL,
	`on_day` text NOT NULL,
	PRIMARY KEY(`lesson_id`, `member_id`, `on_day`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lesson_marks_member` ON `lesson_marks` (`member_id`);--> statement-breakpoint
CREATE TABLE `lesson_readers` (
	`lesson_id` text NOT NULL,
	`member_id` text NOT NULL,
	`on_day` text NOT NULL,
	PRIMARY KEY(`lesson_id`, `member_id`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lesson_recalls` (
	`lesson_id` text NOT NULL,
	`member_id` text NOT NULL,
	`number` integer NOT NULL,
	`due_on` text NOT NULL,
	`seen_on` text,
	PRIMARY KEY(`member_id`, `lesson_id`, `number`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lesson_recalls_due` ON `lesson_recalls` (`member_id`,`seen_on`,`due_on`);--> statement-breakpoint
CREATE TABLE `lesson_revisions` (
	`lesson_id` text NOT NULL,
	`number` integer NOT NULL,
	`on_day` text NOT NULL,
	`editor_id` text NOT NULL,
	`before` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`lesson_id`, `number`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text,
	`is_named` integer NOT NULL,
	`unit_id` text,
	`starter_key` text,
	`situation` text NOT NULL,
	`title` text NOT NULL,
	`tried` text NOT NULL,
	`happened` text NOT NULL,
	`next_time` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`created_on` text NOT NULL,
	`changed_on` text NOT NULL,
	`last_used_on` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lessons_author` ON `lessons` (`author_id`);--> statement-breakpoint
CREATE INDEX `lessons_used` ON `lessons` (`last_used_on`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_starter` ON `lessons` (`starter_key`,`language`);--> statement-breakpoint
CREATE TABLE `lessons_of_week` (
	`unit_id` text NOT NULL,
	`iso_week` text NOT NULL,
	`lesson_id` text NOT NULL,
	`reason` text NOT NULL,
	`chosen_by` text NOT NULL,
	`is_agreed` integer,
	PRIMARY KEY(`unit_id`, `iso_week`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lessons_of_week_lesson` ON `lessons_of_week` (`lesson_id`);--> statement-breakpoint
CREATE TABLE `principle_lessons` (
	`principle_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	PRIMARY KEY(`principle_id`, `lesson_id`),
	FOREIGN KEY (`principle_id`) REFERENCES `principles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `principle_lessons_lesson` ON `principle_lessons` (`lesson_id`);--> statement-breakpoint
CREATE TABLE `principles` (
	`id` text PRIMARY KEY NOT NULL,
	`statement` text NOT NULL,
	`language` text NOT NULL,
	`exception` text NOT NULL,
	`created_on` text NOT NULL,
	`created_by` text NOT NULL,
	`review_by` text NOT NULL,
	`retired_on` text,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposal_steps` (
	`proposal_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`by_name` text NOT NULL,
	`on_day` text NOT NULL,
	PRIMARY KEY(`proposal_id`, `number`),
	FOREIGN KEY (`proposal_id`) REFERENCES `rule_proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rule_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`principle_id` text NOT NULL,
	`change` text NOT NULL,
	`state` text NOT NULL,
	`policy_version` integer,
	`review_on` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`principle_id`) REFERENCES `principles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rule_proposals_principle` ON `rule_proposals` (`principle_id`);--> statement-breakpoint
CREATE TABLE `decision_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`unit_id` text,
	`situation` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_texts_decision_id_unique` ON `decision_texts` (`decision_id`);--> statement-breakpoint
CREATE INDEX `decision_texts_unit` ON `decision_texts` (`unit_id`);--> statement-breakpoint
CREATE TABLE `lesson_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`lesson_id` text NOT NULL,
	`situation` text NOT NULL,
	`is_validated` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lesson_texts_lesson_id_unique` ON `lesson_texts` (`lesson_id`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`lessons` integer NOT NULL,
	`decisions` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_words_word_unique` ON `search_words` (`word`);--> statement-breakpoint
CREATE VIRTUAL TABLE `lesson_search` USING fts5(title, body, content='lesson_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='2 3 4');--> statement-breakpoint
INSERT INTO `lesson_search`(`lesson_search`, rank) VALUES('secure-delete', 1);--> statement-breakpoint
INSERT INTO `lesson_search`(`lesson_search`, rank) VALUES('rank', 'bm25(4.0, 1.0)');--> statement-breakpoint
CREATE TRIGGER `lesson_texts_insert` AFTER INSERT ON `lesson_texts` BEGIN
	INSERT INTO `lesson_search`(rowid, title, body) VALUES (new.id, new.title, new.body);
END;--> statement-breakpoint
CREATE TRIGGER `lesson_texts_delete` AFTER DELETE ON `lesson_texts` BEGIN
	INSERT INTO `lesson_search`(`lesson_search`, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `decision_search` USING fts5(body, content='decision_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 0');--> statement-breakpoint
INSERT INTO `decision_search`(`decision_search`, rank) VALUES('secure-delete', 1);--> statement-breakpoint
CREATE TRIGGER `decision_texts_insert` AFTER INSERT ON `decision_texts` BEGIN
	INSERT INTO `decision_search`(rowid, body) VALUES (new.id, new.body);
END;--> statement-breakpoint
CREATE TRIGGER `decision_texts_delete` AFTER DELETE ON `decision_texts` BEGIN
	INSERT INTO `decision_search`(`decision_search`, rowid, body) VALUES ('delete', old.id, old.body);
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `word_search` USING fts5(padded, tokenize='trigram');--> statement-breakpoint
INSERT INTO `word_search`(`word_search`, rank) VALUES('secure-delete', 1);--> statement-breakpoint
CREATE TRIGGER `search_words_insert` AFTER INSERT ON `search_words` BEGIN
	INSERT INTO `word_search`(rowid, padded) VALUES (new.id, '__' || new.word || '_');
END;--> statement-breakpoint
CREATE TRIGGER `search_words_delete` AFTER DELETE ON `search_words` BEGIN
	DELETE FROM `word_search` WHERE rowid = old.id;
END;
