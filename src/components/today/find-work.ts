import { timeOf } from '~/core/clocks/company/time-of.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { compareMoments } from '~/core/entries/moment.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import { labelOfRecord, leavingLabel } from '~/core/links/record-label.ts';
import { type DatedChild, valuesOn } from '~/core/links/values-on.ts';
import { inSlices, turn } from '~/device/in-slices.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { readInParts } from '~/storage/read-in-parts.ts';
import type { Registers, Work } from './work.ts';

/** What is looked through. */
export interface Asked {
	registers: Registers;
	locale: string;
	/** Name of the database. */
	database: string;
	now: Date;
}

const running: ReadonlySet<string> = new Set(['open', 'due_soon', 'overdue', 'waiting']);

/**
 * Every clock that runs in the registers on this device, mine and collected, in no order; in slices, so that the
 * page stays awake. Nothing is stored. `hasEnded`: whether nobody waits for it any more.
 */
export async function findWork(
	{ registers, locale, database, now }: Asked,
	hasEnded: () => boolean = () => false,
): Promise<Work[]> {
	const trackers = registers.pages.flatMap(({ id, children }) => [id, ...children]);
	const entries = await readNewest(database, trackers);
	const of = (tracker: string) => entries.get(tracker) ?? nothing;
	const found: Work[] = [];
	for (const { id, href, children } of registers.pages) {
		if (of(id).size === 0) continue;
		const definition = await loadDefinition(id, locale);
		const below: Children = new Map();
		for (const child of children)
			await gather(of(child).values(), await loadDefinition(child, locale), below);
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

/** The records that belong to others, by the full key of these. */
type Children = Map<string, DatedChild[]>;

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
	const role = values[roleField(definition) ?? ''];
	const about = {
		title: labelOfRecord(values, definition),
		leavingTitle: leavingLabel(values, definition),
		register: definition.title,
		href: `${href}#record=${record}`,
		role: typeof role === 'string' ? role : null,
	};
	return clocks.map((clock) => ({ ...about, key: `${record}/${clock.id}`, clock }));
}

/** The field with the role that answers for a record: that of the saved view "mine", else the first with a role. */
function roleField({ views, fields }: Definition): string | null {
	const view = views.find(({ role }) => role !== null);
	return view?.role ?? fields.find(({ type, retired }) => type === 'role' && !retired)?.id ?? null;
}

async function gather(
	entries: Iterable<Entry>,
	definition: Definition,
	children: Children,
): Promise<void> {
	const all = [...entries];
	const corrected = correctedLines(all, definition);
	await inSlices(all, (entry) => {
		if (entry.deleted || corrected.has(`${entry.tracker}/${entry.id}`)) return;
		const { values } = upgradeEntry(entry, definition);
		const key = parentKeyOf(values, definition);
		if (key === null) return;
		const { tracker, id, createdAt } = entry;
		const child = { tracker, id, createdAt, values, deleted: false };
		const there = children.get(key);
		if (there) there.push(child);
		else children.set(key, [child]);
	});
}

/** Of a record in both books the revision written last, by tracker and id. */
async function readNewest(
	database: string,
	trackers: readonly string[],
): Promise<Map<string, Map<string, Entry>>> {
	const found = new Map<string, Map<string, Entry>>();
	for await (const entries of readInParts(database, trackers)) {
		for (const entry of entries) {
			const own = found.get(entry.tracker) ?? new Map<string, Entry>();
			found.set(entry.tracker, own);
			const before = own.get(entry.id);
			if (!before || isLater(entry, before)) own.set(entry.id, entry);
		}
		await turn();
	}
	return found;
}

function isLater(one: Entry, other: Entry): boolean {
	if (one.hash === other.hash) return false;
	if (one.history.includes(other.hash)) return true;
	if (other.history.includes(one.hash)) return false;
	return compareMoments(one.updatedAt, other.updatedAt) > 0;
}
