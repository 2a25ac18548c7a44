import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { addDays, createDraw } from '../../fixtures/quarter/draw.ts';
import type { MadeBooks } from './made-books.ts';

const rhythms = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'semiannual', 'annual'];
const others = ['once', 'on_demand', null];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Mechanisms of every rhythm, with changes of it and notes of what took place: on the day, near it, halfway between two,
 * several of one day; of one draw always the same.
 */
export function expectingBooks(seed: number, all: readonly Definition[]): MadeBooks {
	const draw = createDraw(seed);
	const definitions = all.filter(({ id }) =>
		['mechanisms', 'mechanism_changes', 'meetings'].includes(id),
	);
	const entries: Entry[] = [];
	const write = (id: string, values: Values, day: string) => {
		const form = definitions.find((one) => one.id === id);
		if (!form) throw new Error(`No tracker is called "${id}".`);
		const now = new Date(`${day}T${draw.oneOf('09', '10', '17')}:00:00+08:00`);
		const entry = createEntry(form, { values, now, device: 'd-7kq2', submission: null });
		entries.push(entry);
		return entry;
	};
	const day = () => addDays('2025-08-01', draw.between(0, 560));
	const codeOf = <Code>(...these: [Code, ...Code[]]) => draw.oneOf<Code | null>(...these, null);
	const says = (isSure: boolean): Values => ({
		frequency:
			isSure || draw.happens(0.4)
				? ((draw.happens(0.9)
						? rhythms[draw.between(0, 6) % draw.oneOf(3, 7)]
						: others[draw.between(0, 2)]) ?? null)
				: null,
		weekday: isSure || draw.happens(0.3) ? (weekdays[draw.between(0, 9)] ?? null) : null,
		month_day: draw.happens(0.2) ? draw.oneOf(1, 5, 15, 29, 30, 31) : null,
		state:
			isSure || draw.happens(0.3)
				? draw.oneOf('pilot', 'rolled_out', 'rolled_out', 'rolled_out', 'paused', 'design')
				: null,
	});
	for (let count = draw.between(3, 7); count > 0; count--) {
		const begun = day();
		const effective_on = draw.happens(0.2) ? null : draw.happens(0.1) ? '2026-02' : day();
		const own = write('mechanisms', { ...says(true), effective_on }, begun);
		// Sometimes it has not come, and only what was noted below it has.
		const id = draw.happens(0.1) ? `r-${'2'.repeat(20)}` : own.id;
		const mechanism = `mechanisms/${id}`;
		const changes = Array.from({ length: draw.oneOf(0, 0, 1, 3) }, () => {
			const from_on = draw.happens(0.1) ? null : day();
			return write(
				'mechanism_changes',
				{ mechanism, kind: 'changed', from_on, ...says(false) },
				day(),
			);
		});
		for (const wrong of changes)
			if (draw.happens(0.15)) {
				const corrects = `mechanism_changes/${wrong.id}`;
				write('mechanism_changes', { mechanism, from_on: day(), ...says(false), corrects }, day());
			}
		const [first, step] = [
			addDays('2026-01-05', draw.between(-90, 6)),
			draw.oneOf(1, 3, 7, 7, 14, 30),
		];
		for (let at = 0, many = draw.oneOf(0, 8, 20, 45); at < many; at++) {
			const aside = draw.happens(0.5) ? 0 : draw.between(-8, 8);
			const own_day = addDays(first, Math.floor((at * step) / draw.oneOf(1, 1, 2)) + aside);
			const held = addDays(own_day, draw.oneOf(0, 0, 1, -2, 3, 9));
			const planned_on = draw.happens(0.06) ? null : own_day;
			const outcome = codeOf('as_planned', 'as_planned', 'moved', 'cancelled', 'merged');
			const held_on = draw.happens(0.4) ? held : null;
			write(
				'meetings',
				{ mechanism, planned_on, held_on, outcome },
				addDays(own_day, draw.between(0, 2)),
			);
		}
	}
	const books = Object.fromEntries(
		definitions.map(({ id }) => [id, entries.filter(({ tracker }) => tracker === id)]),
	);
	const now = Date.parse(`${day()}T0${draw.between(0, 9)}:30:00+08:00`) / 60_000;
	return { definitions, books, now };
}
