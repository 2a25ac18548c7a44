import type { Where } from './where.ts';

/** Which fields of a tracker take what a course writes when a module was passed, or a page was read and confirmed. */
export interface Completions {
	of: 'courses' | 'pages';
	/** Left out: of pages. */
	course?: string | undefined;
	module: string;
	edition: string;
	/** Left out: no code over the text is kept. */
	text?: string | undefined;
	day: string;
	department: string;
	/** Left out: no record names a person. */
	person?: string | undefined;
	/** What a record says where the module was passed. */
	where: Where;
}
