import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeExcelFile from 'write-excel-file/node';
import { locales } from '../config/locales.ts';
import { readOrganization } from '../integrations/content/read-organization.ts';
import { contentOf } from '../integrations/sources/read-content.ts';
import { parseYaml } from '../integrations/sources/parse-yaml.ts';
import type { Definition } from '../src/core/definition/definition.ts';
import { allDefinitions, definitionFile } from '../src/core/definition/definition-file.ts';
import { sayNames } from '../src/core/organization/say-names.ts';
import { createTranslate } from '../src/core/words/translate.ts';
import { type FormLanguage, makeXlsForm } from '../src/core/xlsform/make-xls-form.ts';
import { toSheets } from '../src/core/xlsform/xls-sheets.ts';
import { writeXForm } from '../src/core/xlsform/write-xform.ts';

/*
	npm run xlsform: every form of the built site for other collectors, in dist-xlsform/ (`-- <folder>`: in
	another). <tracker>.xlsx is an XLSForm, for KoboToolbox, ODK Central and every converter;
	<tracker>.xml is the same as an XForm.
*/
const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, process.env['SITE_FOLDER'] ?? 'dist');
const [folder = join(root, 'dist-xlsform')] = process.argv.slice(2);
if (!existsSync(join(site, definitionFile(allDefinitions, locales[0].code)))) {
	throw new Error('There is no built site in dist/. Run "npm run build" first.');
}

const organization = readOrganization(contentOf(root));
const languages = await Promise.all(locales.map(readLanguage));
const target = resolve(folder);
await mkdir(target, { recursive: true });
for (const { id } of languages[0]?.definitions ?? []) {
	const form = makeXlsForm(id, languages, new Date());
	if (!form) continue;
	const sheets = toSheets(form).map(({ name, rows }) => ({ sheet: name, data: rows.map(toCells) }));
	await writeExcelFile(sheets).toFile(join(target, `${id}.xlsx`));
	await writeFile(join(target, `${id}.xml`), writeXForm(form));
	console.log(`${id}.xlsx  ${id}.xml  ${form.title.join(' / ')}`);
}

async function readLanguage({ code, label }: (typeof locales)[number]): Promise<FormLanguage> {
	const all = await readFile(join(site, definitionFile(allDefinitions, code)), 'utf8');
	// The site was built from definitions of this very shape.
	const definitions = JSON.parse(all) as Definition[];
	const words = await Promise.all(
		['problems', 'xlsform'].map(async (area) => {
			const file = join(root, `src/content/i18n/${code}/${area}.yml`);
			const sentences = Object.entries(parseYaml(await readFile(file, 'utf8')) as object);
			return sentences.map(
				([key, sentence]) =>
					[`${area}.${key}`, sayNames(String(sentence), organization, code)] as const,
			);
		}),
	);
	// `中文 (zh)`: XLSForm wants the language's short code behind its name.
	const name = `${label} (${code.split('-')[0] ?? code})`;
	return { name, definitions, say: createTranslate(Object.fromEntries(words.flat()), code) };
}

/** An empty cell is none: converters take an empty text for a condition. */
function toCells(row: readonly string[]): (string | null)[] {
	return row.map((cell) => (cell === '' ? null : cell));
}
