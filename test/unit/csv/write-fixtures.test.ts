import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { loadDefinitions } from '../definitions.ts';
import { fixtureEntries, takenForNumbers } from './fixture-entries.ts';

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
			const entries = fixtureEntries(definition);
			const numbers = fixtureEntries(definition, takenForNumbers);
			// Rows in order, so that the files do not change from run to run.
			const inOrder = { batch: 'b-7kq2m4x9w3', random: () => 0.999999 };
			write(`${definition.id}.original.csv`, encodeCsv(entries, definition, inOrder).text);
			write(`${definition.id}.entries.json`, toJson(entries));
			write(`${definition.id}-numbers.original.csv`, encodeCsv(numbers, definition, inOrder).text);
			write(`${definition.id}-numbers.entries.json`, toJson(numbers));
		}
		expect(definitions.length).toBeGreaterThan(0);
	},
);

function write(name: string, text: string): void {
	const file = new URL(name, folder);
	if (!existsSync(file)) writeFileSync(file, text);
}

function toJson(entries: object[]): string {
	return `${JSON.stringify(entries, null, '\t')}\n`;
}
