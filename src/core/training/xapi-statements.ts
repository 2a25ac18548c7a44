import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PassedModule } from './passed-modules.ts';

/** A passed part, as the register of completions has it. */
export interface PassedPart extends PassedModule {
	/** The record's full key: the same record gives the same statement. */
	key: string;
}

/** What courses, parts and departments are called, in one language. */
export interface XapiNames {
	/** Where the handbook is, with a slash at the end: what ids begin with. */
	home: string;
	/** `zh-CN`. */
	language: string;
	departments: Readonly<Record<string, string>>;
	courses: readonly { id: string; title: string; modules: { id: string; title: string }[] }[];
}

/** One statement of the Experience API 1.0.3, as far as courses say anything. */
export interface XapiStatement {
	id: string;
	actor: { objectType: 'Agent' | 'Group'; name?: string; account: Record<string, string> };
	verb: { id: string; display: Record<string, string> };
	object: { objectType: 'Activity'; id: string; definition: Record<string, unknown> };
	result: { success: true; completion: true };
	context: Record<string, unknown>;
	/** Left out where only the month is known. */
	timestamp?: string;
}

const vocabulary = 'http://adlnet.gov/expapi/';

/**
 * What was passed, as statements for a learning record store: the part, its edition, the day, and who, which is a
 * department unless a staff number is known. What somebody answered is not among it, for no record has it.
 */
export function xapiStatements(parts: readonly PassedPart[], names: XapiNames): XapiStatement[] {
	return parts.map((part) => {
		const course = names.courses.find(({ id }) => id === part.course);
		const address = `${names.home}courses/${part.course}/`;
		const activity = (id: string, kind: string, name: string) => ({
			objectType: 'Activity' as const,
			id,
			definition: { type: `${vocabulary}activities/${kind}`, name: { [names.language]: name } },
		});
		const title = course?.modules.find(({ id }) => id === part.module)?.title ?? part.module;
		return {
			id: uuidOf(`${names.home} ${part.key}`),
			actor: actorOf(part, names),
			verb: { id: `${vocabulary}verbs/passed`, display: { 'en-US': 'passed', 'zh-CN': '通过了' } },
			object: activity(`${address}#${part.module}`, 'module', title),
			result: { success: true, completion: true },
			context: {
				platform: 'Goutong',
				revision: part.edition,
				contextActivities: {
					parent: [activity(address, 'course', course?.title ?? part.course)],
				},
			},
			// Only the day is known: its noon, which is that day in every zone people work in here.
			...(part.day.length === 10 && { timestamp: `${part.day}T12:00:00+08:00` }),
		};
	});
}

function actorOf({ department, person }: PassedPart, { home, departments }: XapiNames) {
	if (person !== null)
		return { objectType: 'Agent' as const, account: { homePage: home, name: person } };
	const name = departments[department] ?? department;
	const account = { homePage: home, name: `department:${department}` };
	return { objectType: 'Group' as const, name, account };
}

/** A UUID that follows from a text (its form that of version 5), so that a statement sent twice is one. */
function uuidOf(text: string): string {
	const hex = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
	const fixed = `${hex.slice(0, 12)}5${hex.slice(13, 16)}a${hex.slice(17)}`;
	return fixed.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
