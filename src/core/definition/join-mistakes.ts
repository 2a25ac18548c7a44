import { closest } from '../authoring/closest.ts';
import type { Definition } from './definition.ts';
import type { RecordEvent } from './record-event.ts';
import { inspectJoinedLived } from './joined-lived-mistakes.ts';
import { type Say, sayOtherType, sayUnknownField, sayWhereMistakes } from './join-said.ts';

/** What is wrong between trackers that are each well written: sentences with file, place and remedy. */
export function findJoinMistakes(definitions: readonly Definition[]): string[] {
	const ids = definitions.map(({ id }) => id);
	const byId = new Map(definitions.map((definition) => [definition.id, definition]));
	return definitions.flatMap((definition) => {
		const found: string[] = [];
		const say = (place: string, message: string) =>
			found.push(`src/content/trackers/${definition.id}/tracker.yml, ${place}: ${message}`);

		/** The tracker of this id; told where there is none. */
		const known = (id: string, place: string): Definition | null => {
			const tracker = byId.get(id) ?? null;
			const alike = closest(id, ids);
			const remedy =
				alike === null ? `Write one of: ${ids.join(', ')}.` : `Did you mean "${alike}"?`;
			if (!tracker) say(place, `no tracker is called "${id}". ${remedy}`);
			return tracker;
		};
		const childOf = (id: string, place: string): Definition | null => {
			const child = known(id, place);
			if (!child || child.parent?.trackers.includes(definition.id)) return child;
			say(
				place,
				`"${id}" is no child of "${definition.id}". Write parent: ${definition.id} in its tracker.yml.`,
			);
			return null;
		};

		for (const field of definition.fields) {
			if (field.type !== 'link') continue;
			for (const id of field.to)
				if (known(id, `fields, ${field.id}, to`)?.anonymous)
					say(
						`fields, ${field.id}, to`,
						`"${id}" is anonymous: a link to one of its answers would tie it to a record. Ask for the source in words.`,
					);
		}
		if (definition.parent) {
			for (const id of definition.parent.trackers) known(id, 'parent');
			const circle = circleFrom(definition, byId);
			if (circle !== null)
				say(
					'parent',
					`${circle.join(' → ')} goes round in a circle. Take "parent" out of one of them.`,
				);
		}
		for (const event of definition.events) {
			const child = childOf(event.child, `events, ${event.id}, child`);
			if (child) sayEventMistakes(event, child, definition, say);
			for (const [name, told] of [
				...event.unless.map((one) => ['unless', one] as const),
				['after', event.after] as const,
			]) {
				const place = `events, ${event.id}, ${name}`;
				const other = told && childOf(told.child, place);
				if (!other) continue;
				for (const where of [told.where, told.since]) sayWhereMistakes(where, other, place, say);
			}
		}
		for (const { id, after } of definition.changes ?? []) {
			const place = `changes, ${id}, after`;
			const other = after && childOf(after.child, place);
			if (!other) continue;
			for (const where of [after.where, after.since]) sayWhereMistakes(where, other, place, say);
		}
		for (const [at, check] of definition.checks.entries()) {
			if (check.use !== 'needs_child') continue;
			const child = childOf(check.child, `checks, number ${at + 1}, child`);
			if (!child) continue;
			for (const name of ['where', 'instead', 'since'] as const)
				sayWhereMistakes(check[name] ?? {}, child, `checks, number ${at + 1}, ${name}`, say);
			if (check.since && Object.keys(check.since).length > 0)
				sayUnknownField(check.at ?? '', child, `checks, number ${at + 1}, at`, say);
		}
		inspectJoinedLived(definition, { known, childOf, say });
		return found;
	});
}

function sayEventMistakes(
	event: RecordEvent,
	child: Definition,
	record: Definition,
	say: Say,
): void {
	const where = `events, ${event.id}`;
	const set = Object.fromEntries(Object.entries(event.set).map(([id, code]) => [id, [code]]));
	sayWhereMistakes(set, child, `${where}, set`, say);
	for (const [id, from] of Object.entries(event.take ?? {})) {
		const taken = sayUnknownField(from, record, `${where}, take`, say);
		if (taken) sayOtherType(id, [taken.type], child, [`${where}, take`, say]);
	}
	if (event.each !== undefined)
		sayOtherType(event.each, ['choice', 'department', 'role'], child, [`${where}, each`, say]);
	for (const id of event.ask) sayUnknownField(id, child, `${where}, ask`, say);
	if (event.lateReason !== null)
		sayUnknownField(event.lateReason, child, `${where}, lateReason`, say);
	if (event.now === null) return;
	const field = sayUnknownField(event.now, child, `${where}, now`, say);
	if (field && field.type !== 'datetime' && field.type !== 'date')
		say(`${where}, now`, `"${event.now}" is no day and no moment. Write a date or datetime field.`);
}

/** The ids of a circle of parents that begins with this tracker; told once, of the one whose id comes first. */
function circleFrom(start: Definition, byId: Map<string, Definition>): string[] | null {
	const seen = new Set<string>();
	const follow = ({ id, parent }: Definition, way: string[]): string[] | null => {
		if (seen.has(id)) return null;
		seen.add(id);
		for (const one of parent?.trackers ?? []) {
			const next = byId.get(one);
			if (one === start.id) return [...way, one];
			const circle = next && follow(next, [...way, one]);
			if (circle) return circle;
		}
		return null;
	};
	const circle = follow(start, [start.id]);
	return circle?.toSorted()[0] === start.id ? circle : null;
}
