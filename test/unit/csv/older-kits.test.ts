import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Field } from '~/core/fields/field.ts';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { learnRows } from '~/core/imports/learn-rows.ts';
import { createPlan, openFile, planRow, settlePlan } from '~/core/imports/plan-rows.ts';
import { loadDefinitions } from '../definitions.ts';

const folder = new URL('../../fixtures/kits/', import.meta.url);
const today = loadDefinitions('zh-CN');

/** What kits of a day handed over: files, the same as text, and what they kept (`scripts/fixtures/keep-kits.ts`). */
const kept = readdirSync(folder).flatMap((day) =>
	readdirSync(new URL(`${day}/`, folder))
		.filter((file) => file.endsWith('.csv'))
		.map((file) => file.replace('.csv', ''))
		.map((tracker) => ({ day, tracker })),
);

const read = (day: string, file: string) => readFileSync(new URL(`${day}/${file}`, folder), 'utf8');

const anyLongText = today.flatMap(({ fields }) => fields).find(({ type }) => type === 'longtext');

/** A later version of a form, as the rules of definitions allow: something more is asked, and something no longer. */
function later(definition: Definition): Definition {
	const more = { ...anyLongText, id: 'asked_later' };
	const fields = definition.fields.map((field) =>
		field.type === 'choice' ? { ...field, options: retired(field.options) } : field,
	);
	return {
		...definition,
		version: definition.version + 1,
		// A field of the form with another id is one.
		fields: [
			...fields,
			{ ...more, label: '后来才问', labels: ['后来才问'], required: true } as Field,
		],
		columns: [...definition.columns, 'asked_later'],
	};
}

const retired = <Option extends object>(options: Option[]) =>
	options.map((option) => ({ ...option, retired: true }));

/** What the dry run on an empty device says of each row. */
function fates(text: string, definitions: Definition[]) {
	const { rows, refused } = decodeCsv(text, definitions);
	const plan = createPlan([]);
	learnRows(plan, { register: () => null }, rows);
	openFile(plan, {
		...{ name: 'kit.csv', origin: 'file', encoding: 'utf-8', delimiter: ',' },
		...{ tracker: null, refused, notes: [] },
	});
	for (const row of rows) planRow(plan, row);
	settlePlan(plan);
	return { rows, buckets: plan.rows.map(({ bucket }) => bucket) };
}

it('there are three forms to try', () => {
	expect(kept.length).toBeGreaterThanOrEqual(3);
});

describe.each(kept)('what a kit of $tracker handed over on $day', ({ day, tracker }) => {
	const stored = JSON.parse(read(day, `${tracker}.json`)) as StoredEntry[];
	const identity = (one: { id: string; hash: string; version: number }) =>
		`${one.id} ${one.hash} ${one.version}`;
	const hashes = stored.map(identity).sort();
	const [{ text } = { text: '' }] = readParts(read(day, `${tracker}.txt`)).whole;

	it.each([
		['with the form of today', today],
		['with a later version of the form', today.map(later)],
	])('merges %s, as a file and as text', (_, definitions) => {
		for (const given of [read(day, `${tracker}.csv`), text]) {
			const { rows, buckets } = fates(given, definitions);
			expect(buckets).toEqual(stored.map(() => 'new'));
			const entries = rows.flatMap((row) => (row.kind === 'intact' ? [row.entry] : []));
			expect(entries.map(identity).sort()).toEqual(hashes);
			for (const entry of entries) {
				const before = stored.find(({ id }) => id === entry.id)?.values;
				expect(entry.values).toMatchObject(
					Object.fromEntries(Object.entries(before ?? {}).filter(([, value]) => value !== null)),
				);
			}
		}
	});
});
