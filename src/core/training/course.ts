import type { LimitUnit } from '../organization/limit.ts';
import type { PageChange } from './changed-page.ts';
import type { Practised } from './practised.ts';

/** A section of the handbook, in the course's language. */
export interface Place {
	/** The page without language, and the anchor on it. */
	page: string;
	anchor: string;
	/** Where it is, as a link; '' until the site has filled it in. */
	href: string;
	/** What the section is called, and the page. */
	title: string;
}

interface Common {
	/** Permanent, one in the whole course. */
	id: string;
	ask: string;
	why: string;
	cite: Place;
}

/** A question in one language, plain data. `options` and `pairs` are code → words, in the order written. */
export type Item = Common &
	(
		| { kind: 'one' | 'several'; options: Record<string, string>; right: string[] }
		| { kind: 'order'; options: Record<string, string> }
		| { kind: 'match'; pairs: Record<string, [string, string]> }
		| { kind: 'number'; right: NumberKey }
		| { kind: 'find'; right: string[] }
	);

/** The number that is right. */
export interface NumberKey {
	value: number;
	unit: LimitUnit;
	/** The hours of working days count as such: 24 hours are one working day. */
	isWorking: boolean;
	/** As people read it: `5 个工作日`. */
	text: string;
}

/** What one can do afterwards, and the questions that tell, equivalent to each other. */
export interface Objective {
	id: string;
	text: string;
	items: Item[];
}

/** One thing to do with a tool. */
export interface ToDo {
	text: string;
	/** As a link, once the site has filled it in. */
	link: string;
	/** It is done on a page to practise on: what is practised, and what counts as done. `null`: with the tool itself. */
	practice: { what: string; how: Practised } | null;
}

/** A change of a page that a module reads. */
export interface ModuleChange extends PageChange {
	/** Without language. */
	page: string;
	/** What the page is called. */
	title: string;
}

/** A part of a course, passed by itself. */
export interface CourseModule {
	id: string;
	/**
	 * What is passed: its version, and that of the last material change of each page it reads, such as `1` and
	 * `1+1.2`. Another edition is asked again; smaller changes leave it as it is.
	 */
	edition: string;
	title: string;
	minutes: number;
	read: Place[];
	/** The material changes of the pages it reads, each page's newest first; none until the site has filled them in. */
	changes: ModuleChange[];
	notes: string | null;
	case: string;
	do: ToDo | null;
	objectives: Objective[];
}

/** A course in one language. */
export interface Course {
	id: string;
	version: number;
	title: string;
	purpose: string;
	audience: string[];
	/** Whose it is; none = everybody's. */
	roles: string[];
	/** Percent of a module's objectives that pass it. */
	pass: number;
	/** Months until it is taken anew; `null` = never. */
	valid: number | null;
	modules: CourseModule[];
}

/** All its minutes. */
export function minutesOf(course: Pick<Course, 'modules'>): number {
	return course.modules.reduce((sum, { minutes }) => sum + minutes, 0);
}
