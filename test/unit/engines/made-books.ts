import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { createDraw, type Draw } from '../../fixtures/quarter/draw.ts';
import { madeAnswer, pick } from './made-answer.ts';

/** Records of some trackers that belong together, as chance has them, and the minute they are looked at. */
export interface MadeBooks {
	definitions: Definition[];
	books: Record<string, Entry[]>;
	now: number;
}

/** Of one draw always the same: a tracker with what lies below it and what it belongs to, lived on, forked and deleted. */
export function madeBooks(seed: number, all: readonly Definition[]): MadeBooks {
	const draw = createDraw(seed);
	const first = pick(draw, all);
	const ids = new Set([
		...[first.id, ...first.children, ...(first.parent?.trackers ?? [])],
		...all.filter(({ children }) => children.includes(first.id)).flatMap((one) => one.children),
		...(draw.happens(0.3) ? [pick(draw, all).id] : []),
	]);
	const definitions = all.filter(({ id }) => ids.has(id));
	const known = new Map<string, string[]>(definitions.map(({ id }) => [id, []]));
	// Once more, so that links lead to records that came before and after.
	const entries = [0, 1].flatMap(() =>
		definitions.flatMap((definition) => {
			const many = draw.oneOf(0, 1, 4, 12, 30);
			return Array.from({ length: many }, () => lifeOf(definition, known, draw)).flat();
		}),
	);
	const books = Object.fromEntries(
		definitions.map(({ id }) => {
			const own = entries.filter(({ tracker }) => tracker === id);
			// What was said twice of the same revision is one.
			return [id, [...new Map(own.map((entry) => [entry.hash, entry])).values()]];
		}),
	);
	return { definitions, books, now: draw.between(at('2026-03-02'), at('2027-02-20')) };
}

const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / 60_000;

/** All revisions of a record: most are as they were, some were changed, in two places at once, or deleted. */
function lifeOf(definition: Definition, known: Map<string, string[]>, draw: Draw): Entry[] {
	const moment = () =>
		new Date(
			draw.between(at('2025-12-28'), at('2027-01-20')) * 60_000 + draw.between(0, 59) * 1000,
		);
	const answers = () => answersTo(definition, known, draw);
	const device = draw.happens(0.2) ? null : 'd-7kq2';
	const id = `r-${Array.from({ length: 20 }, () => pick(draw, [...'23456789abcdfghj'])).join('')}`;
	const input = { id, values: answers(), now: moment(), device, submission: null };
	const entries = [createEntry(definition, input)];
	for (let turn = draw.oneOf(0, 0, 0, 0, 1, 2, 4); turn > 0; turn--) {
		const base = pick(draw, entries);
		const others = draw.happens(0.2) ? entries.filter((one) => one !== base).slice(0, 1) : [];
		const [old] = entries;
		const values = draw.happens(0.2) && old ? old.values : answers();
		entries.push(
			draw.happens(0.2)
				? deleteEntry(base, definition, moment())
				: reviseEntry([base, ...others], definition, values, moment()),
		);
	}
	known.get(definition.id)?.push(id);
	// What was replaced need not have come.
	return entries.filter((_, place) => place === entries.length - 1 || !draw.happens(0.15));
}

function answersTo(definition: Definition, known: Map<string, string[]>, draw: Draw): Values {
	const day = () => new Date(draw.between(at('2025-12-20'), at('2027-03-05')) * 60_000);
	// Most moments of a record lie near each other.
	const own = day();
	const near = () =>
		draw.happens(0.2) ? day() : new Date(own.getTime() + draw.between(-3000, 40_000) * 60_000);
	const link = (to: readonly string[]) => {
		const tracker = to.length > 0 ? pick(draw, to) : 'nothing';
		const ids = known.get(tracker) ?? [];
		const id = draw.happens(0.06) || ids.length === 0 ? `r-${'2'.repeat(20)}` : pick(draw, ids);
		return makeLink(`${tracker}/${id}`, draw.oneOf('', '甲"乙', '=1'));
	};
	return Object.fromEntries(
		definition.fields.map((field) => {
			const isParent = definition.parent?.field === field.id;
			if (draw.happens(isParent ? 0.03 : 0.14)) return [field.id, null];
			if (field.type === 'link' && field.to.length > 0) return [field.id, link(field.to)];
			return [field.id, madeAnswer(field, draw, () => toLocalIso(near()))];
		}),
	);
}
