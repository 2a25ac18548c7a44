import { timeOf } from '~/core/clocks/company/time-of.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { labelOfRecord, leavingLabel } from '~/core/links/record-label.ts';
import { valuesOn } from '~/core/links/values-on.ts';
import { inSlices } from '~/device/in-slices.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { type Children, gatherChildren } from './gather-children.ts';
import { rolesOf } from './roles-of.ts';
import type { Registers, Work } from './work.ts';

/** What is looked through. */
export interface Asked {
	registers: Registers;
	/** The newest of each record, by tracker and id. */
	entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
	locale: string;
	now: Date;
}

const running: ReadonlySet<string> = new Set(['open', 'due_soon', 'overdue', 'waiting']);

/**
 * Every clock that runs in the registers on this device, mine and collected, in no order; in slices, so that the
 * page stays awake. Nothing is stored. `hasEnded`: whether nobody waits for it any more.
 */
export async function findWork(
	{ registers, entries, locale, now }: Asked,
	hasEnded: () => boolean = () => false,
): Promise<Work[]> {
	const of = (tracker: string) => entries.get(tracker) ?? nothing;
	const found: Work[] = [];
	for (const { id, href, children } of registers.pages) {
		if (of(id).size === 0) continue;
		const definition = await loadDefinition(id, locale);
		const below: Children = new Map();
		for (const child of children)
			await gatherChildren(of(child).values(), await loadDefinition(child, locale), below);
		await inSlices(
			[...of(id).values()],
			(entry) => {
				if (!entry.deleted)
					found.push(...workOf(entry, definition, below, { registers, now, href }));
			},
			hasEnded,
		);
		if (hasEnded()) return found;
	}
	return found;
}

const nothing: ReadonlyMap<string, Entry> = new Map();

function workOf(
	entry: Entry,
	definition: Definition,
	children: Children,
	{ registers, now, href }: { registers: Registers; now: Date; href: string },
): Work[] {
	const record = `${definition.id}/${entry.id}`;
	const own = children.get(record) ?? [];
	const values = valuesOn(
		definition,
		upgradeEntry(entry, definition).values,
		own,
		timeOf(registers.company.calendar).zone.wallAt(Math.floor(now.getTime() / 60_000)).day,
	);
	const clocks = readRecordClocks(definition, values, own, registers.company, now).filter(
		({ state }) => running.has(state),
	);
	if (clocks.length === 0) return [];
	const about = {
		title: labelOfRecord(values, definition),
		leavingTitle: leavingLabel(values, definition),
		register: definition.title,
		href: `${href}#record=${record}`,
		roles: rolesOf(values, definition),
	};
	return clocks.map((clock) => ({ ...about, key: `${record}/${clock.id}`, clock }));
}
