import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { recordCompletions } from '~/storage/record-completions.ts';
import { archiveFiles } from '~/core/engines/archive.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import { forgetAll, keep } from '~/device/kept.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { takeOut } from '~/storage/take-out.ts';
import { loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';

const name = 'every-export';
const registers = loadDefinitions().filter(({ completions }) => completions);

afterEach(() => {
	forgetAll();
	return Dexie.delete(name);
});

/** All a learner’s and HR’s browsers keep of training besides records. */
function keepSecrets(): void {
	const open = { item: 'secret-item', given: { codes: ['secret-code'] }, isRight: false };
	const standings = { aim: { tries: 987_654, isRight: false, round: 17 } };
	const own = { edition: '1', seed: 'secret-seed', round: 17, standings, open, isAsking: true };
	keep('course', JSON.stringify({ at: 'm', modules: { m: own }, passed: {} }), 'secret-course');
	keep('confirmed', JSON.stringify({ seen: { 'secret/page': '1.1' }, pages: {} }));
	const roster = { on: '2026-11-27', people: { sales: 1 }, numbers: { sales: ['SECRET-1'] } };
	keep('roster', JSON.stringify(roster), 'everyone');
}

/** Every way out of a device: the file, the text for a chat or a code, the zip for programs, the copy of everything. */
async function everyExport(definition: Definition): Promise<string[]> {
	const db = await openTab(name);
	const entries = await readEntries(db, definition.id);
	const batch = newId('b');
	const files = archiveFiles({ [definition.id]: entries }, [definition]);
	const copy = await takeOut(db);
	db.close();
	return [
		encodeCsv(entries, definition, { batch }).text,
		encodeLean(entries, definition, { batch }),
		...files.map(({ parts }) => [...parts].join('')),
		copy,
	];
}

it.each(registers.map((definition) => [definition.id, definition] as const))(
	'Nothing but what was passed or read, its version, day and department is in any file of %s',
	async (_, definition) => {
		keepSecrets();
		const learner = { department: 'sales', person: 'SECRET-2' };
		const one = { course: 'meetings', module: 'm', edition: '1', text: 'abcd', day: '2026-11-27' };
		expect(await recordCompletions(definition, [one], learner, name)).toBe(true);
		const files = await everyExport(definition);
		expect(files.length).toBeGreaterThan(3);
		expect(files[0]).toContain('2026-11-27');
		for (const file of files) {
			expect(file.toLowerCase()).not.toContain('secret');
			expect(file).not.toContain('987654');
		}
	},
);
