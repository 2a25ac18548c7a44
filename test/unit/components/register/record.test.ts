import { expect, it } from 'vitest';
import { withParents } from '~/components/today/show-open-work.ts';
import { askedOfChild } from '~/components/tracker/register/asked-of-child.ts';
import { eventsNow } from '~/components/tracker/register/events-now.ts';
import { findBegun, startChild } from '~/components/tracker/register/start-child.ts';
import { keyOfLink } from '~/core/fields/link-value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { twoTrackers } from '../../definition/two-trackers.ts';
import { aRegister, childOf } from './a-register.ts';

const { register, child } = aRegister();
const parent = { key: `${register.id}/r-2222222222222222222b`, label: '一件' };
const event = register.events.find(({ lateReason, ask }) => lateReason && ask.length > 0) ?? null;
const now = new Date('2026-11-27T16:00:00+08:00');
const told = child.fields.find(({ type, required }) => type === 'role' && required);
const role = (told && 'options' in told ? told.options[0]?.code : null) ?? null;

it('What a button begins says to which record it belongs, what happened, when, and by which role', () => {
	const values = startChild(child, parent, event, now, role).rows[onlyRow] ?? {};
	expect(keyOfLink(values[child.parent?.field ?? ''])).toBe(parent.key);
	for (const [id, code] of Object.entries(event?.set ?? {})) expect(values[id]).toBe(code);
	expect(Date.parse(String(values[event?.now ?? '']))).toBe(now.getTime());
	expect(values[told?.id ?? '']).toBe(role);
	// Nobody has chosen one, or one that is not on offer: the form asks.
	for (const none of [null, 'nobody_at_all']) {
		const asked = startChild(child, parent, event, now, none).rows[onlyRow] ?? {};
		expect(asked[told?.id ?? ''] ?? null).toBeNull();
	}
});

it('A draft in which only the button has spoken is begun anew, at its own moment', () => {
	const begun = startChild(child, parent, event, now, role);
	expect(findBegun([begun], child, parent, event)).toBeNull();
	const asked = event?.ask.find((id) => id !== told?.id) ?? '';
	const written = { ...begun, rows: { [onlyRow]: { ...begun.rows[onlyRow], [asked]: '回电' } } };
	expect(findBegun([written], child, parent, event)).toBe(written);
	expect(
		findBegun([written], child, { ...parent, key: `${register.id}/r-other` }, event),
	).toBeNull();
});

it('Why it is told late is asked of what is late, and of nothing else; later than now is refused', () => {
	const reason = event?.lateReason ?? '';
	const ids = (isLate: boolean) => askedOfChild(child, event, isLate).fields.map(({ id }) => id);
	expect(ids(true)).toContain(reason);
	expect(ids(false)).not.toContain(reason);
	const late = askedOfChild(child, event, true).fields.find(({ id }) => id === reason);
	expect(late?.required).toBe(true);
	const checks = askedOfChild({ ...child, checks: [] }, event, false).checks;
	expect(checks).toContainEqual({ use: 'not_in_future', field: event?.now, onlyIf: null });
	// Changed later, all of it is there to be changed, but to which record it belongs.
	const own = child.fields.filter(({ id, type }) => id !== child.parent?.field && type !== 'made');
	expect(askedOfChild(child, null, false).fields).toEqual(own);
});

it('A rule that asks for the record one belongs to has its answer inside it', () => {
	const parent = child.parent?.field ?? '';
	const [other] = child.fields.filter(({ id }) => id !== parent);
	const rule = (fields: string[]) =>
		({ use: 'one_of_answered', field: other?.id ?? '', fields, onlyIf: null }) as const;
	const [settled, open] = [rule([parent, other?.id ?? '']), rule(['said', 'reason'])];
	const { checks } = askedOfChild({ ...child, checks: [settled, open] }, event, false);
	expect(checks).toContainEqual(open);
	expect(checks).not.toContainEqual(settled);
});

it('A button that makes no sense any more is gone, and comes back when what it told is deleted', () => {
	const once = register.events.find(
		({ unless: [gone], after }) => gone?.child === child.id && after === null,
	);
	const [gone] = once?.unless ?? [];
	if (!once || !gone) throw new Error('Every button of the register is always there.');
	const values = Object.fromEntries(
		Object.entries(once.show).map(([id, codes]) => [id, codes[0] ?? null]),
	);
	const done = Object.fromEntries(
		Object.entries(gone.where).map(([id, codes]) => [id, codes[0] ?? null]),
	);
	const ids = (deleted: boolean[]) =>
		eventsNow(
			register,
			values,
			deleted.map((isGone) => childOf(child, done, { deleted: isGone })),
		).map(({ id }) => id);
	expect(ids([])).toContain(once.id);
	expect(ids([false])).not.toContain(once.id);
	expect(ids([true])).toContain(once.id);
});

it('A button that ends something comes once that has begun, and goes with its end', () => {
	const begun = { child: 'steps', where: { kind: ['began'] }, since: { kind: ['solved'] } };
	const [cases] = twoTrackers();
	const [solved] = cases.events;
	if (!solved) throw new Error('The made-up register has no event.');
	const definition = {
		...cases,
		events: [
			{ ...solved, id: 'begin', unless: [begun] },
			{ ...solved, id: 'end', after: begun },
		],
	};
	const step = (kind: string, at: string, deleted = false) => ({
		...childOf(child, { kind, at }, { deleted }),
		tracker: 'steps',
	});
	const ids = (...steps: ReturnType<typeof step>[]) =>
		eventsNow(definition, {}, steps).map(({ id }) => id);
	const [began, ended] = [
		step('began', '2026-11-27T09:00+08:00'),
		step('solved', '2026-11-27T10:00+08:00'),
	];
	expect(ids()).toEqual(['begin']);
	expect(ids(began)).toEqual(['end']);
	// Whatever order they were noted in.
	expect(ids(ended, began)).toEqual(['begin']);
	expect(ids(began, ended, step('began', '2026-11-27T11:00+08:00'))).toEqual(['end']);
	expect(ids(step('began', '2026-11-27T09:00+08:00', true))).toEqual(['begin']);
});

it('What belongs to a record counts on the home page where it is handed over', () => {
	const places = { cases: ['事项', '/c/'], steps: ['过程', '/s/', 'cases'], alone: ['表', '/a/'] };
	const open = (tracker: string, drafts: number, waiting: number) => ({
		...{ tracker, drafts, waiting, periods: [] },
	});
	const found = withParents(
		[open('alone', 0, 1), open('cases', 0, 2), open('steps', 1, 5)],
		// Written as the page has them.
		places as unknown as Record<string, [string, string, string?]>,
	);
	expect(found).toEqual([open('alone', 0, 1), open('cases', 0, 7), open('steps', 1, 0)]);
});
