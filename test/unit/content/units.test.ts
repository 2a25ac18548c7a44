import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Words {
	fields?: Record<string, { unit?: string; units?: string[] }>;
}

/** English units in the plural, by file and field. */
const plurals = globSync('src/content/{trackers/*/en,fields/*.en}.yml').flatMap((file) =>
	Object.entries((parse(readFileSync(file, 'utf8')) as Words).fields ?? {})
		.filter(([, { unit }]) => /(s|people)$/.test(unit ?? ''))
		.map(([field, { units }]) => ({ where: `${file} ${field}`, units })),
);

it('A unit in the plural is read in the singular too, as whoever fills in a file writes of one', () => {
	expect(plurals.length).toBeGreaterThan(20);
	expect(plurals.filter(({ units }) => !units?.length).map(({ where }) => where)).toEqual([]);
});
