import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { correctedBy } from '~/core/links/corrected-lines.ts';
import type { Child } from './register-row.ts';
import { momentField } from './start-child.ts';

/** Something that happened to a record. */
export type TimelineItem = { key: string; at: string } & (
	| {
			kind: 'child';
			child: Child;
			definition: Definition;
			/** The lines that put it right, the newest first. */
			corrections: (TimelineItem & { kind: 'child' })[];
	  }
	/** A moment or day the record itself tells. */
	| { kind: 'own'; label: string }
	| { kind: 'created' | 'changed' }
);

/** All that has happened to a record, the newest first. `known`: the trackers of its children. */
export function timelineItems(
	definition: Definition,
	entry: StoredEntry,
	values: Values,
	children: readonly Child[],
	known: readonly Definition[],
): TimelineItem[] {
	const items: TimelineItem[] = [];
	const told: Told[] = [];
	for (const child of children) {
		const of = known.find(({ id }) => id === child.tracker);
		if (!of) continue;
		const at = momentOf(of, child) ?? child.entry.createdAt;
		told.push({ key: child.entry.id, at, kind: 'child', child, definition: of, corrections: [] });
	}
	items.push(...placeCorrections(told));
	for (const { id, type, label } of definition.fields) {
		const value = values[id] ?? null;
		if ((type !== 'datetime' && type !== 'date') || typeof value !== 'string') continue;
		items.push({ key: id, at: value, kind: 'own', label });
	}
	const { createdAt, updatedAt } = entry;
	if (createdAt) items.push({ key: '_created', at: createdAt, kind: 'created' });
	if (updatedAt && updatedAt !== createdAt)
		items.push({ key: '_changed', at: updatedAt, kind: 'changed' });
	const timed = items.map((item, place) => ({ item, place, moment: momentIn(item.at) }));
	timed.sort((a, b) => b.moment - a.moment || a.place - b.place);
	return timed.map(({ item }) => item);
}

type Told = TimelineItem & { kind: 'child' };

/** Lines that put others right go below these; every line is found once, also of those that name each other. */
function placeCorrections(told: readonly Told[]): Told[] {
	const byKey = new Map(told.map((item) => [`${item.child.tracker}/${item.key}`, item]));
	const above = new Map<Told, Told>();
	for (const item of told) {
		const key = correctedBy({ ...item.child.entry, values: item.child.values }, item.definition);
		const corrected = key === null ? undefined : byKey.get(key);
		if (!corrected) continue;
		let top: Told | undefined = corrected;
		while (top && top !== item) top = above.get(top);
		if (!top) above.set(item, corrected);
	}
	const newestFirst = told.toSorted(
		(a, b) => momentIn(b.child.entry.createdAt) - momentIn(a.child.entry.createdAt),
	);
	for (const item of newestFirst) above.get(item)?.corrections.push(item);
	return told.filter((item) => !above.has(item));
}

/** When a child says it happened. */
function momentOf(definition: Definition, { values }: Child): string | null {
	const field =
		momentField(definition, null) ??
		definition.fields.find(({ type }) => type === 'datetime' || type === 'date');
	const value = field && values[field.id];
	return typeof value === 'string' ? value : null;
}

/** Whether it is noted for a later minute than now: what was noted a moment ago has happened. */
export function isToCome(at: string, now: Date): boolean {
	return Math.floor(momentIn(at) / 60_000) > Math.floor(now.getTime() / 60_000);
}

/** A day without a time is its beginning, on this device's clock. */
function momentIn(at: string): number {
	return Date.parse(at.length === 10 ? `${at}T00:00` : at) || 0;
}
