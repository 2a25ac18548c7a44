import { readDay } from '../fields/read-day.ts';
import { withoutInvisible } from '../text/fold.ts';
import { idAlphabet } from '../text/id-form.ts';
import { certificateParts } from './certificate-parts.ts';
import { codeOver } from './code-over.ts';

/** What a certificate says, and nothing else. */
export interface CertificateFacts {
	/** As the learner typed it; kept nowhere. */
	name: string;
	/** The course's code. */
	course: string;
	/** Of all its modules: `1.k7m2`. */
	edition: string;
	/** The day the last module was passed. */
	day: string;
	/** The day from which it holds no longer; `-` = never. */
	until: string;
}

/** Characters of a code: 60 bits, so that two certificates never have the same one by chance. */
const length = 12;

/**
 * The code over exactly these facts, in groups of four. Whoever has the handbook can compute it: it proves that
 * nothing on the paper was changed afterwards, and not who the person is.
 */
export function certificateCode(facts: CertificateFacts): string {
	const said = ['goutong certificate 1', ...partsOf(facts).map(plain)];
	return (codeOver(said.join('\n'), length).match(/.{4}/g) ?? []).join('-');
}

/** The edition of a course as a whole: its version, and four characters over the editions of its modules. */
export function courseEdition(course: {
	version: number;
	modules: readonly { id: string; edition: string }[];
}): string {
	const modules = course.modules.map(({ id, edition }) => `${id} ${edition}`).toSorted();
	return `${course.version}.${codeOver(modules.join('\n'), 4)}`;
}

/** A certificate as one line, to be copied into a list. */
export function certificateLine(facts: CertificateFacts): string {
	return [...partsOf(facts), certificateCode(facts)].join(' | ');
}

/** What came of looking at a line: nothing in it is kept. */
export type CheckedLine =
	| { kind: 'unread'; line: string }
	| { kind: 'right' | 'wrong'; line: string; facts: CertificateFacts };

/** Looks at every line of a pasted list, one certificate each; bars may be full width, tabs or commas of a table. */
export function checkCertificates(pasted: string): CheckedLine[] {
	return pasted
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const { parts = [], hasMore } = certificateParts(line) ?? {};
			const [name, course, edition, day, until, code] = parts;
			if (!name || !course || !edition || !day || !until || !code) return { kind: 'unread', line };
			const facts = { name, course, edition, day, until };
			if (copiesOf(facts).some((one) => bare(certificateCode(one)) === bare(code)))
				return { kind: 'right', line, facts };
			// The heads of a table, or a line with a column more, are no certificate that was changed.
			const isNone = (readDay(day) === null && !codeForm.test(bare(code))) || hasMore;
			return isNone ? { kind: 'unread', line } : { kind: 'wrong', line, facts };
		});
}

/** The facts as they stand, and as they were before a spreadsheet or a chat wrote the same in its own way. */
function copiesOf(facts: CertificateFacts): CertificateFacts[] {
	const { name, day, until } = facts;
	const dayOf = (text: string) => readDay(withoutInvisible(text)) ?? text;
	const end = /^'?[-‐-―−]$/u.test(until) ? '-' : dayOf(until);
	const dated = { ...facts, day: dayOf(day), until: end };
	return [facts, dated, { ...dated, name: withoutInvisible(name) }];
}

const codeForm = new RegExp(`^[${idAlphabet}]{${length}}$`);

function partsOf({ name, course, edition, day, until }: CertificateFacts): string[] {
	return [name, course, edition, day, until];
}

/** Blanks and widths do not count: a name is the same however it was copied. */
function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function bare(code: string): string {
	return plain(code)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}
