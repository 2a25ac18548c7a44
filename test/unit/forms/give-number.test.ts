import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { madeFieldOf } from '~/core/fields/made-field-of.ts';
import { nextNumber } from '~/core/forms/give-number.ts';
import { removeStored } from '~/core/forms/remove.ts';
import { startCopy } from '~/core/forms/start-copy.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { startEdit } from '~/core/forms/start-edit.ts';
import { submit } from '~/core/forms/submit.ts';
import { findSameNumbers } from '~/core/links/same-numbers.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases] = twoTrackers();
const november = new Date('2026-11-20T16:00+08:00');

/** A device that keeps records as the database does. */
function device() {
	const kept = new Map<string, StoredEntry>();
	const save = (draft = startDraft(cases), now = november) => {
		draft.rows['']?.['matter'] ?? Object.assign(draft.rows[''] ?? {}, { matter: '交货晚了' });
		const find = (id: string) => kept.get(id);
		const all = { draft, definition: cases, find, device: 'd-1', now, counted: kept.values() };
		const result = submit(all);
		if (result.kind !== 'saved') throw new Error(result.kind);
		for (const entry of result.written) kept.set(entry.id, entry);
		const [entry] = result.entries;
		if (!entry) throw new Error('unreachable');
		return entry;
	};
	return { kept, save };
}

const numberOf = ({ values }: StoredEntry) => values['number'];

describe('The number of a record', () => {
	it('is given when it is first saved, one after the other, and begins anew each month', () => {
		const { save } = device();
		const later = new Date('2026-12-01T00:30+08:00');
		expect([save(), save(), save(startDraft(cases), later)].map(numberOf)).toEqual([
			'事-202611-001',
			'事-202611-002',
			'事-202612-001',
		]);
	});

	it('bears the month of the company, wherever the device is', () => {
		const made = madeFieldOf(cases);
		if (!made) throw new Error('unreachable');
		const newYear = new Date('2026-12-31T16:30Z');
		expect(nextNumber(made, [], newYear)).toBe('事-202701-001');
		expect(nextNumber({ ...made, zone: 'America/New_York' }, [], newYear)).toBe('事-202612-001');
	});

	it('stays when the record is changed, whatever a draft says, and no copy has it', () => {
		const { save } = device();
		const first = save();
		const draft = startEdit(cases, [first]);
		Object.assign(draft.rows[''] ?? {}, { matter: '改过', number: '事-202611-999' });
		expect(save(draft).values).toMatchObject({ number: '事-202611-001', matter: '改过' });
		expect(numberOf(save(startCopy(cases, [first])))).toBe('事-202611-002');
	});

	it('counts those that came with files, and is not given again when its record is removed', () => {
		const { kept, save } = device();
		const first = save();
		kept.set('r-other', { ...first, id: 'r-other', values: { number: '事-202611-041' } });
		kept.set('r-odd', { ...first, id: 'r-odd', values: { number: '事-202611-补' } });
		const next = save();
		expect(numberOf(next)).toBe('事-202611-042');
		kept.set(next.id, removeStored(next, cases, november));
		expect(numberOf(save())).toBe('事-202611-043');
	});

	it('grows beyond three digits', () => {
		const made = madeFieldOf(cases);
		const record = { values: { number: '事-202611-999' }, restorable: null };
		expect(made && nextNumber(made, [record], november)).toBe('事-202611-1000');
	});

	it('is given to one record only on one device, whatever is done in between', () => {
		const steps = fc.array(fc.constantFrom('new', 'edit', 'copy', 'remove', 'import'), {
			...{ minLength: 1, maxLength: 15 },
		});
		fc.assert(
			fc.property(steps, (all) => {
				const { kept, save } = device();
				for (const step of all) {
					const last = [...kept.values()].at(-1);
					if (!last || step === 'new') save();
					else if (step === 'import')
						kept.set('r-in', { ...last, id: 'r-in', values: { number: '事-202611-007' } });
					else if (last.deleted) save();
					else if (step === 'remove') kept.set(last.id, removeStored(last, cases, november));
					else save(step === 'edit' ? startEdit(cases, [last]) : startCopy(cases, [last]));
				}
				const given = [...kept.values()]
					.filter(({ id }) => id !== 'r-in')
					.map(({ values, restorable }) => (restorable ?? values)['number']);
				expect(new Set(given).size).toBe(given.length);
			}),
			{ numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) },
		);
	});
});

it('Two records with one number are told', () => {
	const record = (id: string, number: string | null, deleted = false) => ({
		...{ id, deleted },
		values: { number },
	});
	const alike = findSameNumbers(
		[
			record('a', '1'),
			record('b', '2'),
			record('c', '1'),
			record('d', '2', true),
			record('e', null),
		],
		cases,
	);
	expect([...alike].map(([number, records]) => [number, records.map(({ id }) => id)])).toEqual([
		['1', ['a', 'c']],
	]);
});
