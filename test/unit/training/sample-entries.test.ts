import { describe, expect, it } from 'vitest';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { keyOfLink } from '~/core/fields/link-value.ts';
import { placeOfLink, sampleEntries } from '~/core/training/sample-entries.ts';
import { daysSinceTold, movedBy } from '~/core/training/sample-day.ts';
import { loadDefinitions } from '../definitions.ts';

const now = new Date('2026-11-27T10:00:00+08:00');
const definitions = loadDefinitions('zh-CN');
const entries = sampleEntries(definitions, now, 'd-1');
const keys = new Set(entries.map(({ tracker, id }) => `${tracker}/${id}`));

describe('The samples of registers', () => {
	it('are all there to practise with, each under an id of its own, and the same each time', () => {
		const registers = definitions.filter(({ kind }) => kind === 'register');
		expect(entries).toHaveLength(registers.flatMap(({ samples }) => samples).length);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(sampleEntries(definitions, now, 'd-1')).toEqual(entries);
	});

	it('lead to samples that are there', () => {
		const links = entries.flatMap(({ values }) =>
			Object.values(values).flatMap((value) => keyOfLink(value) ?? []),
		);
		expect(links.length).toBeGreaterThan(30);
		expect(links.filter((key) => !keys.has(key))).toEqual([]);
	});

	it('wait for no record: a line comes with the record it belongs to', () => {
		const lines = definitions.filter(({ parent }) => parent !== null);
		for (const line of lines) {
			const alone = sampleEntries([line], now, 'd-1');
			const field = line.parent?.field ?? '';
			expect(alone.filter(({ values }) => keyOfLink(values[field]) !== null)).toEqual([]);
		}
	});

	it('read as if written lately, none of them tomorrow', () => {
		expect(entries.every(({ createdAt }) => Date.parse(createdAt) <= Number(now))).toBe(true);
		const months = entries.map(({ createdAt }) => createdAt.slice(0, 7)).sort();
		expect(months[Math.floor(months.length / 2)]).toMatch(/2026-1[01]/);
	});

	it('say nothing their form cannot hold', () => {
		for (const entry of entries) {
			const definition = definitions.find(({ id }) => id === entry.tracker);
			if (!definition) throw new Error(entry.tracker);
			expect(upgradeEntry(entry, definition).values).toEqual(entry.values);
		}
	});
});

it.each([
	['2026-03-27', 0],
	['2026-04-02', 0],
	['2026-04-03', 7],
	['2026-11-27', 245],
])('on %s samples are moved by %i days: whole weeks, never past today', (today, days) => {
	expect(daysSinceTold(today)).toBe(days);
});

it.each([
	['2026-03-06', '2026-03-13'],
	['2026-03-06T16:00+08:00', '2026-03-13T16:00+08:00'],
	['2026-12-31T23:59', '2027-01-07T23:59'],
	['2026-03', '2026-03'],
])('%s a week later is %s', (moment, later) => {
	expect(movedBy(7, moment)).toBe(later);
});

it.each([
	['meetings/r-2222222222222222222b a', 0],
	['meetings/r-2222222222222222222c', 1],
	['https://example.com/', null],
	[null, null],
])('%s leads to sample %s', (value, place) => {
	expect(placeOfLink(value)).toBe(place);
});
