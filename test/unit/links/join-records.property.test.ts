import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Values } from '~/core/fields/value.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { type Joinable, type Joined, joinRecords } from '~/core/links/join-records.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases, steps] = twoTrackers();
/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

const idOf = (number: number) => `r-${String(number + 2).repeat(20)}`;
const moment = fc.integer({ min: 0, max: 5 }).map((minute) => `2026-11-20T16:0${minute}+08:00`);
const revision = { createdAt: moment, updatedAt: moment };
/** One hash, one content. */
const hashed = (record: Omit<Joinable, 'hash'>): Joinable => ({
	...record,
	hash: JSON.stringify(record),
});

const parent: fc.Arbitrary<Joinable> = fc
	.record({ ...revision, number: fc.integer({ min: 0, max: 3 }), deleted: fc.boolean() })
	.map(({ number, ...rest }) =>
		hashed({ ...rest, tracker: 'cases', id: idOf(number), values: {} }),
	);

const child: fc.Arbitrary<Joinable> = fc
	.record({
		...{ ...revision, number: fc.integer({ min: 0, max: 7 }), deleted: fc.boolean() },
		of: fc.oneof(
			fc.integer({ min: 0, max: 5 }).map((number) => makeLink(`cases/${idOf(number)}`, '那一项')),
			// Another child, itself perhaps: a circle, which no parent's link may close.
			fc.integer({ min: 0, max: 7 }).map((number) => makeLink(`steps/${idOf(number)}`, null)),
			fc.constant('上个月那件事'),
		),
	})
	.map(({ number, of, ...rest }) => {
		const values: Values = rest.deleted ? {} : { of, kind: 'began' };
		return hashed({ ...rest, tracker: 'steps', id: idOf(number), values });
	});

/** What was joined as plain data, in no order but that of the lists. */
function stateOf({ records, children, waiting, astray }: Joined<Joinable>) {
	const sorted = (map: ReadonlyMap<string, unknown>) =>
		[...map].sort(([a], [b]) => (a < b ? -1 : 1));
	return [sorted(records), sorted(children), sorted(waiting), astray];
}

describe('Parents and children', () => {
	it('are joined alike whatever the order and split of the files, and told twice', () => {
		const records = fc.array(fc.oneof(parent, child), { maxLength: 20 });
		fc.assert(
			fc.property(records, fc.infiniteStream(fc.nat()), (all, dice) => {
				const whole = stateOf(joinRecords(all, [cases, steps]));
				const shuffled = all
					.map((record) => ({ record, at: dice.next().value }))
					.sort((a, b) => a.at - b.at)
					.map(({ record }) => record);
				expect(stateOf(joinRecords(shuffled, [steps, cases]))).toEqual(whole);
				expect(stateOf(joinRecords([...shuffled, ...all], [cases, steps]))).toEqual(whole);
				const cut = all.length === 0 ? 0 : dice.next().value % all.length;
				const files = [shuffled.slice(cut), shuffled.slice(0, cut)];
				const kept = files.flatMap((file) => [
					...joinRecords(file, [cases, steps]).records.values(),
				]);
				expect(stateOf(joinRecords(kept, [cases, steps]))).toEqual(whole);
			}),
			{ numRuns },
		);
	});

	it('are all there: every child that is not deleted is joined, waits, or names nobody', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(parent, child), { maxLength: 20 }), (all) => {
				const { records, children, waiting, astray } = joinRecords(all, [cases, steps]);
				const listed = [...children.values(), ...waiting.values(), astray].flat();
				const alive = [...records.values()].filter(
					({ tracker, deleted }) => tracker === 'steps' && !deleted,
				);
				expect(listed.map(({ id }) => id).sort()).toEqual(alive.map(({ id }) => id).sort());
				for (const key of children.keys()) expect(records.has(key)).toBe(true);
				for (const key of waiting.keys()) expect(records.has(key)).toBe(false);
			}),
			{ numRuns },
		);
	});

	const record = (tracker: string, number: number, more: Partial<Joinable> = {}): Joinable => ({
		...{ tracker, id: idOf(number), hash: 'h1', deleted: false, values: {} },
		...{ createdAt: `2026-11-20T16:0${number}+08:00`, updatedAt: '2026-11-20T16:00+08:00' },
		...more,
	});
	const of = (number: number) => ({ values: { of: `cases/${idOf(number)} 那一项` } });

	it('are listed newest first, and a child waits until its parent comes', () => {
		const early = [record('steps', 1, of(0)), record('steps', 3, of(0)), record('steps', 2, of(0))];
		const before = joinRecords(early, [cases, steps]);
		expect([...before.waiting.values()][0]?.map(({ id }) => id)).toEqual([3, 2, 1].map(idOf));
		const after = joinRecords([...early, record('cases', 0)], [cases, steps]);
		expect(after.waiting.size).toBe(0);
		expect(after.children.get(`cases/${idOf(0)}`)).toHaveLength(3);
	});

	it('stay together where the parent is deleted, and when that is undone', () => {
		const later = { hash: 'h2', updatedAt: '2026-11-21T08:00+08:00' };
		const gone = record('cases', 0, { ...later, deleted: true });
		const back = record('cases', 0, { hash: 'h3', updatedAt: '2026-11-22T08:00+08:00' });
		const all = [record('cases', 0), record('steps', 1, of(0)), gone];
		const deleted = joinRecords(all, [cases, steps]);
		expect(deleted.children.get(`cases/${idOf(0)}`)).toHaveLength(1);
		expect(deleted.records.get(`cases/${idOf(0)}`)?.deleted).toBe(true);
		const undone = joinRecords([...all, back], [cases, steps]);
		expect(undone.children).toEqual(deleted.children);
		expect(undone.records.get(`cases/${idOf(0)}`)?.deleted).toBe(false);
	});

	it('are joined by the thousands', () => {
		const key = (number: number) =>
			`r-${number
				.toString(5)
				.padStart(20, '0')
				.replace(/[0-4]/g, (digit) => 'bcdfg'[+digit] ?? '')}`;
		let looks = 0;
		/** A record of which is counted how often it is looked at. */
		const counted = (one: Joinable): Joinable => ({
			...one,
			get values() {
				looks += 1;
				return one.values;
			},
			get tracker() {
				looks += 1;
				return one.tracker;
			},
		});
		const many: Joinable[] = [];
		for (let number = 0; number < 5000; number++) {
			many.push(counted({ ...record('cases', 0), id: key(number) }));
			for (let step = 0; step < 4; step++) {
				const id = key(5000 + number * 4 + step);
				many.push(
					counted({ ...record('steps', step), id, values: { of: `cases/${key(number)}` } }),
				);
			}
		}
		const { children } = joinRecords(many, [cases, steps]);
		expect(children.size).toBe(5000);
		// A few times each: who looks at each record for every other one does it thousands of times.
		expect(looks).toBeLessThan(10 * many.length);
	});
});
