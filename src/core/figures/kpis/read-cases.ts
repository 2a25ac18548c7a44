import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { dayOf } from '../../clocks/local-iso.ts';
import { readRecordClocks } from '../../clocks/of-record/read-record-clocks.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { upgradeEntry } from '../../entries/upgrade.ts';
import { atOnce } from '../at-once.ts';
import { isCleared } from './is-cleared.ts';
import { correctedLines } from '../../links/corrected-lines.ts';
import { parentKeyOf } from '../../links/parent-key.ts';
import type { CaseChild, CaseRow } from './case-row.ts';

/** What is collected, one revision of each record, as cases of figures. */
export interface CaseReader {
	/** The rows of a tracker, read when first asked for; deleted records are not among them. */
	rowsOf(tracker: string): readonly CaseRow[];
	/** The same ahead of time; yields wherever it may be interrupted. */
	read(tracker: string): Generator<void, readonly CaseRow[]>;
}

/** Records read between two places where reading may be interrupted: a few milliseconds. */
const stretch = 200;

/** `now`: in minutes since 1970. */
export function createCaseReader(
	entriesOf: (tracker: string) => readonly Entry[],
	definitions: readonly Definition[],
	company: CompanyClocks,
	now: number,
): CaseReader {
	const byId = new Map(definitions.map((definition) => [definition.id, definition]));
	const upgraded = once(function* (id: string): Generator<void, Entry[]> {
		const definition = byId.get(id);
		const found: Entry[] = [];
		if (!definition) return found;
		for (const entry of entriesOf(id)) {
			if (entry.deleted) continue;
			found.push(upgradeEntry(entry, definition));
			if (found.length % stretch === 0) yield;
		}
		return found;
	});
	/** The records of a tracker by the full key of the one they belong to. */
	const below = once(function* (id: string): Generator<void, ReadonlyMap<string, CaseChild[]>> {
		const found = new Map<string, CaseChild[]>();
		const definition = byId.get(id);
		if (!definition) return found;
		const own = yield* upgraded(id);
		const corrected = correctedLines(own, definition);
		for (const [at, entry] of own.entries()) {
			if (at % stretch === 0) yield;
			const key = parentKeyOf(entry.values, definition);
			if (key === null) continue;
			const child = { ...entry, corrected: corrected.has(`${id}/${entry.id}`) };
			const list = found.get(key);
			if (list) list.push(child);
			else found.set(key, [child]);
		}
		return found;
	});
	const childrenOf = function* (definition: Definition, key: string) {
		const children: CaseChild[] = [];
		for (const id of definition.children) children.push(...((yield* below(id)).get(key) ?? []));
		return children;
	};
	const known = once(function* (id: string) {
		return new Map((yield* upgraded(id)).map((entry) => [entry.id, entry]));
	});

	const readOne = function* (definition: Definition, entry: Entry): Generator<void, CaseRow> {
		const { values, createdAt } = entry;
		const children = yield* childrenOf(definition, `${definition.id}/${entry.id}`);
		const parentKey = parentKeyOf(values, definition);
		const [tracker = '', id = ''] = parentKey?.split('/') ?? [];
		const above = byId.get(tracker);
		const parent = above && (yield* known(tracker)).get(id);
		const moments = [entry, ...children].map((one) => Date.parse(notedAt(one, byId)));
		const noted = Math.max(...moments.filter((moment) => !Number.isNaN(moment)));
		return {
			...{ id: entry.id, values, children, begun: dayOf(createdAt) },
			parent:
				above && parent && parentKey !== null
					? {
							definition: above,
							values: parent.values,
							children: yield* childrenOf(above, parentKey),
						}
					: null,
			clocks: readRecordClocks(definition, values, children, company, new Date(now * 60_000)),
			noted: Number.isFinite(noted) ? noted : null,
		};
	};
	const read = once(function* (id: string): Generator<void, readonly CaseRow[]> {
		const definition = byId.get(id);
		const rows: CaseRow[] = [];
		if (!definition) return rows;
		for (const entry of yield* upgraded(id)) {
			rows.push(yield* readOne(definition, entry));
			if (rows.length % stretch === 0) yield;
		}
		return rows;
	});
	return { read, rowsOf: (id) => atOnce(read(id)) };
}

/** When something was noted last of a record; that it was cleared is no note. */
function notedAt(
	{ tracker, values, createdAt, updatedAt = createdAt }: CaseChild & Partial<Entry>,
	byId: ReadonlyMap<string, Definition>,
): string {
	const definition = byId.get(tracker);
	return definition && isCleared(definition, values) ? createdAt : updatedAt;
}

/** Works out for each id what is asked for, once. */
function once<Made>(
	make: (id: string) => Generator<void, Made>,
): (id: string) => Generator<void, Made> {
	const made = new Map<string, { value: Made }>();
	return function* (id) {
		const before = made.get(id);
		if (before) return before.value;
		const value = yield* make(id);
		made.set(id, { value });
		return value;
	};
}
