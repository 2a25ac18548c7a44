import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { newId } from '~/core/entries/ids.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';

const morning = new Date('2026-11-23T09:00:00+08:00');
const noon = new Date('2026-11-23T12:00:00+08:00');

/** A need as someone writes it down. */
export const need: Values = {
	kind: 'employee',
	position: '市场部专员',
	person_code: '市场-01',
	asked_on: '2026-11-20',
	method: 'interview',
	pain: '需求提了，不知道办到哪一步',
	expected: ['instant_sync', 'weekly_report'],
	dimension: 'cross_department',
	quotation: 'no_quote',
};

/** A record written on somebody's device. */
export function write(definition: Definition, values: Values, at = morning): Entry {
	const device = 'd-aaaaaaaaaaaaaaaaaaaa';
	return createEntry(definition, { values, now: at, device, submission: null });
}

/** The same record changed later. */
export function rewrite(entry: Entry, definition: Definition, values: Values): Entry {
	return reviseEntry([entry], definition, { ...entry.values, ...values }, noon);
}

/** The same record deleted later. */
export function strike(entry: Entry, definition: Definition): Entry {
	return deleteEntry(entry, definition, noon);
}

/** The file a person hands over. */
export function handOver(entries: Entry[], definition: Definition, name = 'file.csv'): GivenSource {
	const { text } = encodeCsv(entries, definition, { batch: newId('b') });
	return { name, origin: 'file', data: new File([text], name) };
}

/** The same file after some text in it was changed in a spreadsheet. */
export async function editInSpreadsheet(
	source: GivenSource,
	from: string,
	to: string,
): Promise<GivenSource> {
	const text = typeof source.data === 'string' ? source.data : await source.data.text();
	if (!text.includes(from)) throw new Error(`The file does not hold "${from}".`);
	return { ...source, data: new File([text.replaceAll(from, to)], source.name) };
}
