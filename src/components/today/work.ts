import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';

/** A clock of a record that runs, and where the record is. */
export interface Work {
	/** `tracker/id/clock`. */
	key: string;
	/** The record in a few words. */
	title: string;
	/** The same as it may leave the device, in a calendar. */
	leavingTitle: string;
	/** What the register is called. */
	register: string;
	/** The page that shows the record. */
	href: string;
	/** The codes of the role that answers for it, see `rolesOf`; `null` = nobody says. */
	roles: readonly string[] | null;
	clock: ClockOfRecord;
}

/** What should have taken place by a record, and is not noted. */
export interface Unrecorded {
	/** `tracker/id`. */
	key: string;
	/** The record in a few words. */
	title: string;
	register: string;
	href: string;
	/** The codes of the role that answers for it, see `rolesOf`; `null` = nobody says. */
	roles: readonly string[] | null;
	/** In order. */
	days: string[];
	/** The year whose days off are not known, so that some of the days may be off; `null`: all are certain. */
	missingYear: number | null;
}

/** A register's page, and the trackers whose records belong to its records. */
export interface RegisterPage {
	id: string;
	href: string;
	children: string[];
}

/** What is known of the registers with clocks before any is opened: a file, made when the site is built. */
export interface Registers {
	/** Those with clocks. */
	pages: RegisterPage[];
	/** Those by whose records something should take place. */
	expecting: RegisterPage[];
	company: CompanyClocks;
	/** The page with all that is to be done. */
	today: string;
	/** The role of whoever has chosen none. */
	everybody: string;
	/** Sentences the home page says of it; the page of today has its own. */
	words: Record<string, string>;
}
