import { coursePage, splitLocale } from '../../config/addresses.ts';
import { isOff } from '../../src/core/organization/is-off.ts';
import { type Doing, hasIn } from '../../src/core/training/has-in.ts';
import { isTaught } from '../../src/core/training/is-taught.ts';
import { readCourses } from '../content/find-course-mistakes.ts';
import {
	contentOf,
	type Data,
	listed,
	readRecord,
	readRows,
	rowsOf,
} from '../sources/read-content.ts';
import type { Conditions } from './is-emptied.ts';

/** What a company does without. */
export interface Company {
	/** Whether an address leads to what it does without. */
	isOffHere: (href: string) => boolean;
	/** Whether it lacks what a `<Has …>` asks for. */
	isLacking: (asked: Conditions) => boolean;
}

/** What the company of the project at `root` does without. */
export function readLacking(root: string): Company {
	const organization = readRecord(contentOf(root), 'organization.yml');
	const tools = (organization['tools'] ?? {}) as Data;
	const off = listed(organization['pages_off']);
	const isAbsorbed = (list: unknown, code: string) =>
		rowsOf(list).some((one) => one['code'] === code && typeof one['absorbedBy'] === 'string');
	const lacks: Record<string, (asked: string) => boolean> = {
		tool: (id) => tools[id] === null,
		page: (page) => isOff(page, off),
		role: (code) => isAbsorbed(organization['roles'], code),
		department: (code) => isAbsorbed(organization['departments'], code),
		channel: (id) => !(organization['channels'] as Data | undefined)?.[id],
		dropBox: () => !organization['drop_box'],
		storage: () => !organization['drop_box'] || typeof organization['drop_box'] === 'string',
	};
	return {
		isOffHere: goneIn(root, tools),
		isLacking: (asked) => [...asked].some(([kind, id]) => lacks[kind]?.(id) ?? false),
	};
}

/** Makes the question whether an address leads to what the company of this project does without. */
function goneIn(root: string, tools: Data): (href: string) => boolean {
	const content = contentOf(root);
	const organization = readRecord(content, 'organization.yml');
	const off = [...listed(organization['pages_off']), ...coursesOff(root, organization as Doing)];
	const mechanisms = readRows(content, 'rules/mechanisms.yml')
		.filter(({ needs }) => listed(needs).some((tool) => tools[tool] === null))
		.map(({ id }) => String(id).toLowerCase());
	return (href) => {
		if (!href.startsWith('/')) return false;
		const [path = '', anchor] = href.slice(1).split('#');
		const { page } = splitLocale(path);
		return isOff(page, off) || (anchor !== undefined && mechanisms.includes(anchor));
	};
}

/** The pages of the courses that are not taught here, for what they teach is not there. */
function coursesOff(root: string, organization: Doing): string[] {
	const has = hasIn(organization);
	return readCourses(root)
		.filter(({ raw }) => !isTaught(raw, has))
		.map(({ id }) => coursePage(id));
}
