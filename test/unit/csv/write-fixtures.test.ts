import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { asItLeaves } from '~/core/handover/leaving-rows.ts';
import { loadDefinitions } from '../definitions.ts';
import { fixtureEntries, takenForNumbers } from './fixture-entries.ts';
import { resavedRegisters, resavedTables } from './resaved-trackers.ts';

const folder = new URL('../../fixtures/csv/libreoffice/', import.meta.url);
const definitions = loadDefinitions('zh-CN');

/**
 * Run by scripts/fixtures/resave-with-libreoffice.sh only. The files are frozen once committed:
 * what was exported once is read forever, whatever becomes of the trackers.
 */
it.runIf(process.env['WRITE_FIXTURES'] === 'yes')(
	'writes the originals LibreOffice re-saves',
	() => {
		mkdirSync(folder, { recursive: true });
		for (const definition of definitions) {
			if (resavedTables.includes(definition.id)) {
				write(definition.id, fixtureEntries(definition), definition);
				write(`${definition.id}-numbers`, fixtureEntries(definition, takenForNumbers), definition);
			}
			// Half the texts: they are tried in the tables above, here what registers have besides.
			if (resavedRegisters.includes(definition.id))
				write(definition.id, fixtureEntries(definition).slice(0, 10), definition);
		}
		expect(definitions.length).toBeGreaterThan(0);
	},
);

/** The file, and what must come back of it: the entries as they leave the device. */
function write(name: string, entries: Entry[], definition: Definition): void {
	// Rows in order, so that the files do not change from run to run.
	const inOrder = { batch: 'b-7kq2m4x9w3', random: () => 0.999999 };
	const left = entries.map((entry) => asItLeaves(entry, definition));
	writeOnce(`${name}.original.csv`, encodeCsv(entries, definition, inOrder).text);
	writeOnce(`${name}.entries.json`, `${JSON.stringify(left, null, '\t')}\n`);
}

function writeOnce(name: string, text: string): void {
	const file = new URL(name, folder);
	if (!existsSync(file)) writeFileSync(file, text);
}
