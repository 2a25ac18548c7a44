import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowBuilder } from '~/components/tracker/register/build-rows.ts';
import { createChildGatherer } from '~/components/tracker/register/gather-children.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { loadCompany } from '../../clocks/company/company.ts';
import { anyEntry } from '../../csv/arbitraries.ts';
import { loadDefinitions } from '../../definitions.ts';
import { propertyRuns } from '../../property-runs.ts';
import { aRegister } from './a-register.ts';

const all = loadDefinitions('zh-CN');
const company = { name: '', contact: '', collector: '', campaigns: [], ...loadCompany() };
const begun = Date.parse('2026-11-20T09:00:00+08:00');
const of = (id: string | undefined) => all.find((one) => one.id === id);

/** Registers of each kind there is: with events, with values by date, with lines that put others right. */
const kinds = [
	['with events', aRegister().register, aRegister().child],
	...all.flatMap((one) => {
		const child = of(one.versions?.child);
		return child ? [['with values by date', one, child] as const].slice(0, 1) : [];
	}),
	...all.flatMap((child) => {
		const parent = child.append?.corrects ? of(child.parent?.trackers[0]) : undefined;
		return parent?.clocks.length ? [['with lines put right', parent, child] as const] : [];
	}),
].slice(0, 3) as [string, Definition, Definition][];

/** The device, read anew after each step: nothing in it is the very thing that was there before. */
const read = (entries: readonly StoredEntry[], tracker: Definition) =>
	structuredClone(entries.filter((entry) => entry.tracker === tracker.id));

async function rowsOf(
	device: readonly StoredEntry[],
	[register, child]: [Definition, Definition],
	now: Date,
	{ builder, gatherer } = { builder: createRowBuilder(register), gatherer: createChildGatherer() },
) {
	const added = [{ definition: child, entries: read(device, child) }];
	const children = await gatherer.gather(added, () => false);
	const kept = read(device, register).filter(({ deleted }) => !deleted);
	if (!children) throw new Error('Nobody gave it up.');
	return builder.build(kept, children, { company, now }, () => false);
}

describe.each(kinds)('A register %s', (_, register, child) => {
	const values = anyEntry(register).map((entry) => entry.values);
	const lines = anyEntry(child).map((entry) => entry.values);
	const step = fc.record({
		act: fc.constantFrom('record', 'line', 'change', 'delete', 'hand over', 'minute'),
		at: fc.nat(9),
		values,
		lines,
	});

	/** What a person, or time, does to what is on the device. */
	function act(
		device: StoredEntry[],
		done: typeof step extends fc.Arbitrary<infer S> ? S : never,
		now: Date,
	) {
		const at = done.at % Math.max(1, device.length);
		const [there] = device.slice(at);
		const stored = { exportedHash: null, restorable: null };
		const written = { now, device: 'd-a', submission: null };
		if (done.act === 'minute') return;
		if (done.act === 'record' || !there) {
			device.push({ ...createEntry(register, { ...written, values: done.values }), ...stored });
		} else if (done.act === 'line') {
			const key = `${there.tracker}/${there.id}`;
			const link = child.fields.find(
				({ id }) =>
					id === (there.tracker === child.id ? child.append?.corrects : child.parent?.field),
			);
			const said = link ? { ...done.lines, [link.id]: makeLink(key, null) } : done.lines;
			device.push({ ...createEntry(child, { ...written, values: said }), ...stored });
		} else if (done.act === 'hand over') {
			device[at] = { ...there, exportedHash: there.hash };
		} else {
			const definition = there.tracker === child.id ? child : register;
			const said = there.tracker === child.id ? done.lines : done.values;
			const entry =
				done.act === 'delete'
					? deleteEntry(there, definition, now)
					: reviseEntry([there], definition, { ...there.values, ...said }, now);
			device[at] = { ...there, ...entry, restorable: entry.deleted ? there.values : null };
		}
	}

	it('has the rows it would have if all of them were made anew, whatever was done before', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
				const kept = { builder: createRowBuilder(register), gatherer: createChildGatherer() };
				const device: StoredEntry[] = [];
				let now = new Date(begun);
				for (const done of steps) {
					if (done.act === 'minute') now = new Date(now.getTime() + 60_000 * (1 + done.at * 200));
					act(device, done, now);
					const rows = await rowsOf(device, [register, child], now, kept);
					expect(rows).toEqual(await rowsOf(device, [register, child], now));
					// What nobody changed is not made again, and nothing is drawn again.
					expect(await rowsOf(device, [register, child], now, kept)).toBe(rows);
				}
			}),
			{ numRuns: Math.ceil(propertyRuns / 200) },
		);
	});

	it('is in the same order before what belongs to it has been read', async () => {
		const device: StoredEntry[] = [];
		for (let at = 0; at < 9; at += 1) {
			const now = new Date(begun + (at % 4) * 60_000);
			act(device, { act: 'record', at, values: {}, lines: {} }, now);
		}
		const rows = await rowsOf(device, [register, child], new Date(begun + 600_000));
		const first = await createRowBuilder(register).begin(read(device, register), () => false);
		expect(first?.map(({ key }) => key)).toEqual(rows?.map(({ key }) => key));
		expect(first?.map(({ entry }) => entry)).toEqual(rows?.map(({ entry }) => entry));
	});
});
