import type { LimitUnit } from '../organization/limit.ts';
import type { CourseWords, ModuleWords } from './course-words-schema.ts';
import type { RawCourse, RawModule } from './course-schema.ts';
import type { Course, CourseModule, Item, NumberKey, Place, ToDo } from './course.ts';
import type { RawItem } from './item-schema.ts';
import { practisedOn } from './practised.ts';

/** What a course asks of the company whose it is. */
export interface Company {
	/** Words with the company's names and limits in their place. */
	say: (words: string) => string;
	/** A limit as a number; throws a sentence for one that is none. */
	limit: (id: string) => NumberKey;
	/** A number with its unit, in words. */
	amount: (value: number, unit: LimitUnit) => string;
	/** Whether it has what a module or question is about, pages switched off among it. */
	has: (needs: RawItem['needs'], pages: readonly string[]) => boolean;
	/** The version in which a page was last changed so that it has to be learnt again; `null` = never. */
	material: (page: string) => string | null;
	/** Percent that pass where the course says none. */
	pass: number;
}

/** A course in a language: words by id, those it lacks in the words of `course.yml`; what the company has not is left out. */
export function localiseCourse(
	id: string,
	raw: RawCourse,
	words: CourseWords | undefined,
	company: Company,
): Course {
	return {
		id,
		version: raw.version,
		title: company.say(words?.title ?? raw.title),
		purpose: company.say(words?.purpose ?? raw.purpose),
		audience: raw.audience,
		roles: raw.roles,
		pass: raw.pass ?? company.pass,
		valid: raw.valid,
		modules: raw.modules
			.filter(({ needs }) => company.has(needs, []))
			.map((module) => localiseModule(module, words?.modules[module.id], company))
			.filter(({ objectives, read }) => objectives.length > 0 && read.length > 0),
	};
}

function localiseModule(
	raw: RawModule,
	words: ModuleWords | undefined,
	company: Company,
): CourseModule {
	const { say } = company;
	const notes = words?.notes ?? raw.notes;
	const isThere = (place: string) => company.has({}, [pageOf(place)]);
	return {
		id: raw.id,
		edition: [raw.version, ...materialVersions(raw, company)].join('+'),
		title: say(words?.title ?? raw.title),
		minutes: raw.minutes,
		read: (words?.read ?? raw.read).filter(isThere).map(toPlace),
		changes: [],
		notes: notes === undefined ? null : say(notes),
		case: say(words?.case ?? raw.case),
		do: raw.do && isThere(raw.do.link) ? toDo(raw.do, say(words?.do ?? raw.do.text)) : null,
		objectives: raw.objectives
			.map((objective) => ({
				id: objective.id,
				text: say(words?.objectives[objective.id] ?? objective.text),
				items: objective.items
					.filter(({ needs, cite }) => company.has(needs, [pageOf(cite)]))
					.map((item) => localiseItem(item, words?.items[item.id], company)),
			}))
			.filter(({ items }) => items.length > 0),
	};
}

function toDo({ link, practice }: NonNullable<RawModule['do']>, text: string): ToDo {
	const what = practisedOn(link);
	return { text, link, practice: practice && what !== null ? { what, how: practice } : null };
}

/** Of the pages a module reads, each once, in their order in zh-CN: the same in every language. */
function materialVersions({ read }: RawModule, { material }: Company): string[] {
	const pages = [...new Set(read.map(pageOf))];
	return pages.flatMap((page) => material(page) ?? []);
}

function localiseItem(
	raw: RawItem,
	words: ModuleWords['items'][string] | undefined,
	{ say, limit, amount }: Company,
): Item {
	const common = {
		id: raw.id,
		ask: say(words?.ask ?? raw.ask),
		why: say(words?.why ?? raw.why),
		cite: toPlace(words?.cite ?? raw.cite),
	};
	const said = (written: Record<string, string>) =>
		mapped(written, (word, code) => say(words?.options?.[code] ?? word));
	switch (raw.kind) {
		case 'one':
		case 'several':
			return { ...common, kind: raw.kind, options: said(raw.options), right: raw.right };
		case 'order':
			return { ...common, kind: 'order', options: said(raw.options) };
		case 'match':
			return {
				...common,
				kind: 'match',
				pairs: mapped(raw.pairs, (pair, code): [string, string] => {
					const [left, right] = words?.pairs?.[code] ?? pair;
					return [say(left), say(right)];
				}),
			};
		case 'number':
			return {
				...common,
				kind: 'number',
				right:
					'limit' in raw.right
						? limit(raw.right.limit)
						: { ...raw.right, isWorking: false, text: amount(raw.right.value, raw.right.unit) },
			};
		case 'find':
			return { ...common, kind: 'find', right: raw.right.map(pageOf) };
	}
}

function mapped<From, To>(record: Record<string, From>, make: (value: From, key: string) => To) {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => [key, make(value, key)] as const),
	);
}

function pageOf(place: string): string {
	return place.split('#')[0] ?? '';
}

function toPlace(place: string): Place {
	const [page = '', anchor = ''] = place.split('#');
	return { page, anchor, href: '', title: anchor.replaceAll('-', ' ') };
}
