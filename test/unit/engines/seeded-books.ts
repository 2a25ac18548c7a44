import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, type Register, registerKey, show } from '~/core/entries/merge.ts';
import type { Values } from '~/core/fields/value.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { everyType } from '../csv/every-type.ts';
import { fixtureEntries } from '../csv/fixture-entries.ts';
import { loadDefinitions } from '../definitions.ts';
import { madeQuarter } from '../../fixtures/quarter/made-quarter.ts';
import { askedFurther, summedUp } from './further-books.ts';
import { rounds } from './rounds-books.ts';

/** What a company hands over in two quarters, by tracker, with every type of field and records that lived on. */
export interface SeededBooks {
	definitions: Definition[];
	books: Record<string, Entry[]>;
	/** Records with a second and third revision, changed in two places, and deleted. */
	edited: string;
	split: string;
	deleted: string;
}

/** The same for every run; `every`: one record in so many. */
export function seededBooks(every = 9): SeededBooks {
	const all = [...loadDefinitions('zh-CN'), everyType()];
	const made = madeQuarter(all).filter(({ tracker }, at) => at % every === 0 || isCase(tracker));
	const cases = all.find(({ id }) => id === 'complaints');
	const [one, two, three] = made.filter(({ tracker }) => tracker === 'complaints');
	if (!cases || !one || !two || !three) throw new Error('The quarter has no complaints.');
	const write = (base: Entry[], matter: string, day: string) => {
		const values = { ...base[0]?.values, matter };
		return reviseEntry(base, cases, values, new Date(`2026-09-${day}T09:00:00+08:00`));
	};
	const first = write([one], '改过一次', '10');
	const lived = [
		...[first, write([first], '改过两次', '11')],
		...[write([two], '甲写的', '12'), write([two], '乙写的', '13')],
		deleteEntry(three, cases, new Date('2026-09-14T09:00:00+08:00')),
	];
	const entries = [
		...made,
		...lived,
		...waited(made, all),
		...askedFurther(made, all),
		...few(all),
		...summedUp(all),
		...rounds(all),
		...fixtureEntries(everyType()),
	];
	const known = new Set(entries.map(({ tracker }) => tracker));
	const definitions = all.filter(({ id }) => known.has(id));
	const own = (id: string) => entries.filter(({ tracker }) => tracker === id);
	return {
		definitions,
		books: Object.fromEntries(definitions.map(({ id }) => [id, own(id)])),
		...{ edited: one.id, split: two.id, deleted: three.id },
	};
}

/** What the pages show of these revisions, by record. */
export function mergedInto(entries: readonly Entry[]): Map<string, Entry> {
	const registers = new Map<string, Register>();
	for (const entry of entries) {
		const key = registerKey(entry);
		registers.set(key, addRevision(registers.get(key) ?? null, entry).register);
	}
	return new Map([...registers].map(([key, register]) => [key, show(register)]));
}

/** Answers without a name in the next quarter: of four people, and of twelve who all say the same. */
function few(all: readonly Definition[]): Entry[] {
	const answers = (id: string, count: number, own: (at: number) => Values) => {
		const form = all.find((one) => one.id === id);
		const now = new Date('2026-10-08T09:00:00+08:00');
		if (!form) return [];
		return Array.from({ length: count }, (_, at) => {
			const values = { period: '2026Q4', ...own(at) };
			return createEntry(form, { values, now, device: null, submission: null });
		});
	};
	return [
		...answers('meeting_pulse', 4, (at) => ({ worth: 2 + at })),
		...answers('assessment', 12, () => ({
			...{ instrument: 'survey', dimension: 'meeting_efficiency', score: 5 },
		})),
	];
}

/** Customers who were waited for, some still, some twice and at once, and complaints opened again. */
function waited(made: readonly Entry[], all: readonly Definition[]): Entry[] {
	const steps = all.find(({ id }) => id === 'complaint_events');
	const cases = made.filter(({ tracker }) => tracker === 'complaints');
	return cases.slice(3, 40).flatMap((one, at) => {
		const received = Date.parse(String(one.values['received_at']));
		const step = (kind: string, hours: number) => {
			const moment = new Date(received + hours * 3_600_000);
			const values = { complaint: `complaints/${one.id}`, kind, at: toLocalIso(moment) };
			return steps
				? [createEntry(steps, { values, now: moment, device: 'd-7kq2', submission: null })]
				: [];
		};
		return [
			...step('waiting_from', 10 + (at % 50)),
			...(at % 4 === 0 ? [] : step('waiting_until', 20 + at)),
			...(at % 3 === 0 ? step('waiting_from', 12 + (at % 50)) : []),
			...(at % 5 === 0 ? [...step('resolved', 30), ...step('reopened', 40)] : []),
			...(at % 7 === 0 ? step('resolved', 60) : []),
		];
	});
}

/** Steps and what they belong to are few, and are kept whole. */
const isCase = (tracker: string) => /^complaint/.test(tracker);
