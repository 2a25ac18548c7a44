import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { dayOf } from '../../clocks/local-iso.ts';
import { readRecordClocks } from '../../clocks/of-record/read-record-clocks.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { upgradeEntry } from '../../entries/upgrade.ts';
import { correctedLines } from '../../links/corrected-lines.ts';
import { parentKeyOf } from '../../links/parent-key.ts';
import type { CaseChild, CaseRow } from './case-row.ts';

/** What is collected, one revision of each record, as cases of figures. */
export interface CaseReader {
	/** The rows of a tracker, read when first asked for; deleted records are not among them. */
	rowsOf(tracker: string): readonly CaseRow[];
}

/** `now`: in minutes since 1970. */
export function createCaseReader(
	entriesOf: (tracker: string) => readonly Entry[],
	definitions: readonly Definition[],
	company: CompanyClocks,
	now: number,
): CaseReader {
	const byId = new Map(definitions.map((definition) => [definition.id, definition]));
	const upgraded = once((id: string): Entry[] => {
		const definition = byId.get(id);
		const there = definition ? entriesOf(id).filter(({ deleted }) => !deleted) : [];
		return definition ? there.map((entry) => upgradeEntry(entry, definition)) : [];
	});
	/** The records of a tracker by the full key of the one they belong to. */
	const below = once((id: string): ReadonlyMap<string, CaseChild[]> => {
		const found = new Map<string, CaseChild[]>();
		const definition = byId.get(id);
		if (!definition) return found;
		const corrected = correctedLines(upgraded(id), definition);
		for (const entry of upgraded(id)) {
			const key = parentKeyOf(entry.values, definition);
			if (key === null) continue;
			const child = { ...entry, corrected: corrected.has(`${id}/${entry.id}`) };
			const list = found.get(key);
			if (list) list.push(child);
			else found.set(key, [child]);
		}
		return found;
	});
	const childrenOf = (definition: Definition, key: string) =>
		definition.children.flatMap((id) => below(id).get(key) ?? []);
	const known = once((id: string) => new Map(upgraded(id).map((entry) => [entry.id, entry])));

	const read = (definition: Definition, entry: Entry): CaseRow => {
		const { values, createdAt } = entry;
		const children = childrenOf(definition, `${definition.id}/${entry.id}`);
		const parentKey = parentKeyOf(values, definition);
		const [tracker = '', id = ''] = parentKey?.split('/') ?? [];
		const above = byId.get(tracker);
		const parent = above && known(tracker).get(id);
		const moments = [entry, ...children].map((one) => Date.parse(notedAt(one)));
		const noted = Math.max(...moments.filter((moment) => !Number.isNaN(moment)));
		return {
			...{ values, children, begun: dayOf(createdAt) },
			parent:
				above && parent && parentKey !== null
					? { definition: above, values: parent.values, children: childrenOf(above, parentKey) }
					: null,
			clocks: readRecordClocks(definition, values, children, company, new Date(now * 60_000)),
			noted: Number.isFinite(noted) ? noted : null,
		};
	};
	const rows = once((id: string): readonly CaseRow[] => {
		const definition = byId.get(id);
		return definition ? upgraded(id).map((entry) => read(definition, entry)) : [];
	});
	return { rowsOf: rows };
}

function notedAt(one: { createdAt: string; updatedAt?: string }): string {
	return one.updatedAt ?? one.createdAt;
}

/** Works out for each id what is asked for, once. */
function once<Made>(make: (id: string) => Made): (id: string) => Made {
	const made = new Map<string, { value: Made }>();
	return (id) => {
		const before = made.get(id);
		if (before) return before.value;
		const value = make(id);
		made.set(id, { value });
		return value;
	};
}
