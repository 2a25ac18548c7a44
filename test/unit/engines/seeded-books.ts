import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, type Register, registerKey, show } from '~/core/entries/merge.ts';
import { deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { everyType } from '../csv/every-type.ts';
import { fixtureEntries } from '../csv/fixture-entries.ts';
import { loadDefinitions } from '../definitions.ts';
import { madeQuarter } from '../../fixtures/quarter/made-quarter.ts';

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
export function seededBooks(every = 6): SeededBooks {
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
	const entries = [...made, ...lived, ...fixtureEntries(everyType())];
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

/** Steps and what they belong to are few, and are kept whole. */
const isCase = (tracker: string) => /^complaint/.test(tracker);
