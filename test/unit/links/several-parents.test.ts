import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import { duckdb } from '~/core/engines/duckdb.ts';
import { parentViews } from '~/core/engines/parent-views.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { gatherBelonging } from '~/core/links/belonging.ts';
import { joinRecords } from '~/core/links/join-records.ts';
import { livedTrackers } from '../definition/lived-trackers.ts';

const definitions = livedTrackers();
const definitionOf = (id: string) => definitions.find((one) => one.id === id) as Definition;

const idOf = (number: number) => `r-${String(number).repeat(20)}`;
const keyOf = (tracker: string, number: number) => `${tracker}/${idOf(number)}`;

function record(tracker: string, number: number, of: string | null, deleted = false) {
	const at = '2026-11-20T16:00+08:00';
	const values: Values = of === null ? {} : { of: makeLink(of, '它') };
	return {
		...{ tracker, id: idOf(number), hash: `h${number}`, createdAt: at, updatedAt: at, deleted },
		values: deleted ? {} : values,
		restorable: deleted ? values : null,
	};
}

const all = [
	record('rounds', 2, null),
	record('talks', 3, keyOf('rounds', 2)),
	record('notes', 4, keyOf('rounds', 2)),
	record('notes', 5, keyOf('talks', 3)),
	record('notes', 6, null),
	record('notes', 7, keyOf('rounds', 9)),
	{ ...record('notes', 8, null), values: { of: '上个月那件事' } },
];

describe('A record that may belong to those of several trackers', () => {
	it('is joined to whichever it names, waits for one that has not come, or stands alone', () => {
		const { children, waiting, astray, records } = joinRecords(all.toReversed(), definitions);
		const idsOf = (map: ReadonlyMap<string, { id: string }[]>, key: string) =>
			map.get(key)?.map(({ id }) => id);
		expect(idsOf(children, keyOf('rounds', 2))?.toSorted()).toEqual([idOf(3), idOf(4)]);
		expect(idsOf(children, keyOf('talks', 3))).toEqual([idOf(5)]);
		expect(idsOf(waiting, keyOf('rounds', 9))).toEqual([idOf(7)]);
		expect(astray.map(({ id }) => id)).toEqual([idOf(8)]);
		expect(records.has(keyOf('notes', 6))).toBe(true);
	});

	it('leaves with the register it belongs to, and with what is below that; not with another', async () => {
		const gone = record('notes', 9, keyOf('talks', 3), true);
		const unknown = { ...record('notes', 10, null, true), restorable: null };
		const read = (id: string) =>
			Promise.resolve({
				definition: definitionOf(id),
				entries: [...all, gone, unknown].filter(({ tracker }) => tracker === id),
			});
		const leaving = async (tracker: string) => {
			const tables = await gatherBelonging(tracker, definitionOf(tracker).children, read);
			return tables.map(({ definition: { id }, entries }) => [id, entries.map((one) => one.id)]);
		};
		// One that waits belongs to a record of this register that others have.
		const ofRounds = [4, 5, 7, 9, 10].map(idOf);
		expect(await leaving('rounds')).toEqual([
			['talks', [idOf(3)]],
			['notes', ofRounds],
		]);
		expect(await leaving('talks')).toEqual([['notes', [5, 9, 10].map(idOf)]]);
	});

	it('stands in a program’s tables beside each of its parents', () => {
		const tables = definitions.map((definition) => ({ definition, entries: [] }));
		const sql = tables.flatMap((one) => parentViews(one as never, tables as never, duckdb)).join();
		expect(sql).toContain('view "notes_with_rounds" as');
		expect(sql).toContain('left join "talks_now" parent on parent."_id" = child."_of_id"');
	});
});
