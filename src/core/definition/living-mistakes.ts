import { sayDoubles } from '../authoring/say-doubles.ts';
import type { RawField } from './field-schema.ts';
import type { RawChange, RawEvent, RawView } from './living-schema.ts';
import type { Mistakes } from './mistakes-found.ts';
import { isParentField } from './parent-field.ts';

/** The part of a `tracker.yml` that says what its records belong to, and what happens to them. */
export interface LivingOutline {
	fields: RawField[];
	label: string[];
	parent: string[];
	events: RawEvent[];
	changes: RawChange[];
	views?: RawView[] | undefined;
	matrix: { field: string; shared: string[] } | null;
	anonymous: boolean;
}

/** Says what is wrong with numbers, links, the parent, events and views, as far as one tracker knows. */
export function inspectLiving(tracker: LivingOutline, found: Mistakes): void {
	inspectMade(tracker, found);
	inspectLinks(tracker, found);
	inspectParent(tracker, found);
	for (const list of ['events', 'changes', 'views'] as const)
		sayDoubles(
			(tracker[list] ?? []).map(({ id }) => [id]),
			(id, at) => found.say([list, at, 'id'], `Two of them are called "${id}". Rename one.`),
		);
	for (const [at, { show, record }] of tracker.events.entries()) {
		found.unlessWhere(show, ['events', at, 'show']);
		found.unlessWhere(asWhere(record), ['events', at, 'record']);
	}
	for (const [at, change] of tracker.changes.entries()) {
		const { show, set, now } = change;
		found.unlessWhere(show, ['changes', at, 'show']);
		found.unlessWhere(asWhere(set), ['changes', at, 'set']);
		for (const name of ['ask', 'lacks', 'has', 'clear'] as const)
			for (const [place, id] of change[name].entries())
				found.unlessField(id, ['changes', at, name, place]);
		if (now === null) continue;
		found.unlessField(now, ['changes', at, 'now']);
		found.unlessTime(now, ['changes', at, 'now']);
	}
	for (const [at, view] of (tracker.views ?? []).entries()) {
		found.unlessWhere(view.where, ['views', at, 'where']);
		if (view.role === null) continue;
		found.unlessField(view.role, ['views', at, 'role']);
		const field = tracker.fields.find(({ id }) => id === view.role);
		if (field && field.type !== 'role')
			found.say(
				['views', at, 'role'],
				`"${view.role}" holds no role. Write a field with type: role.`,
			);
	}
}

/** Answers a button gives, to look for their fields and codes. */
function asWhere(set: Record<string, string>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(set).map(([id, code]) => [id, [code]]));
}

function inspectMade({ fields, matrix, anonymous }: LivingOutline, found: Mistakes): void {
	const made = fields.filter(({ type }) => type === 'made');
	for (const [at, { id, type, showIf, initial, folded, required }] of fields.entries()) {
		if (type !== 'made') continue;
		if (id !== made[0]?.id)
			found.say(
				['fields', at, 'type'],
				`"${made[0]?.id}" is the number of the record already. A record has one number; take "${id}" away.`,
			);
		if (anonymous)
			found.say(
				['fields', at, 'type'],
				`"${id}" would number the records of an anonymous tracker in their order. Take the field out, or write anonymous: false.`,
			);
		if (matrix)
			found.say(
				['fields', at, 'type'],
				`"${id}" would give every row of a form a number. Take the field or the matrix out.`,
			);
		if (showIf || initial !== undefined || folded || required)
			found.say(
				['fields', at],
				`"${id}" is given by the program, and nobody is asked. Take showIf, initial, folded and required out.`,
			);
	}
}

function inspectLinks({ fields, anonymous }: LivingOutline, found: Mistakes): void {
	if (!anonymous) return;
	for (const [at, field] of fields.entries())
		if (field.type === 'link' && field.to.length > 0)
			found.say(
				['fields', at, 'to'],
				`"${field.id}" would tie an anonymous answer to a record. Take "to" out, or write anonymous: false.`,
			);
}

function inspectParent({ fields, parent, anonymous }: LivingOutline, found: Mistakes): void {
	if (parent.length === 0) return;
	const links = fields.filter((field) => isParentField(field, parent));
	const names = parent.map((id) => `"${id}"`).join(', ');
	const to = parent.length === 1 ? String(parent[0]) : `[${parent.join(', ')}]`;
	if (links.length !== 1)
		found.say(
			['parent'],
			links.length === 0
				? `no field says which record of ${names} one belongs to. Write a field with type: link and to: ${to}.`
				: `several fields point to ${names}: ${links.map(({ id }) => id).join(', ')}. Leave one with to: ${to}; it says what a record belongs to.`,
		);
	sayDoubles(
		parent.map((id) => [id]),
		(id, at) => found.say(['parent', at], `"${id}" stands here twice. Take one away.`),
	);
	for (const { id, leaves } of links)
		if (leaves !== 'yes')
			found.say(
				['fields', fields.findIndex((field) => field.id === id), 'leaves'],
				`"${id}" says what a record belongs to; without it nobody could put the file together. Take "leaves" out.`,
			);
	if (anonymous)
		found.say(
			['parent'],
			`an anonymous answer belongs to nothing. Take "parent" out, or write anonymous: false.`,
		);
}
