import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { stringify } from 'yaml';
import { locales } from '../config/locales.ts';
import { siteAddress } from '../integrations/site-address.ts';
import { parseYaml } from '../integrations/sources/parse-yaml.ts';
import type { PageWording } from '../src/core/training/wording.ts';
import { wordingsSchema } from '../src/core/training/wordings-schema.ts';
import { addWording } from './wordings/add-wording.ts';

/*
	npm run wordings: keeps how the pages read that are to be confirmed or are learnt in a course, version by version,
	in src/content/wordings/. Run at the launch and after every change of such a page: then readers of a material change
	see which sections it changed and how they read before, and the code in a confirmation leads to the words that were
	confirmed. Where numbers changed and no version was raised it keeps nothing of that page and says so;
	`-- --same-meaning` keeps it nevertheless.
*/
const root = fileURLToPath(new URL('..', import.meta.url));
const isSameMeaning = process.argv.includes('--same-meaning');
const head =
	'# How this page read, version by version; written by npm run wordings. Delete nothing: readers confirmed it.\n';

let [kept, refused] = [0, 0];
for (const page of await readPages()) await keep(page);
console.log(`${kept} wordings kept, ${refused} not.`);
process.exit(refused > 0 ? 1 : 0);

/** How all pages read; the server has stopped before anything is written below what it watches. */
async function readPages(): Promise<PageWording[]> {
	const server = await dev({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
	const read = [];
	for (const { code } of locales) {
		const address = `http://127.0.0.1:${server.address.port}${siteAddress()}wordings/${code}.json`;
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`The pages in ${code} could not be read (${answer.status}).`);
		// The route of this very project answers.
		read.push(...((await answer.json()) as PageWording[]));
	}
	await server.stop();
	return read;
}

async function keep({ locale, page, version, code, sections }: PageWording): Promise<void> {
	const file = join(root, 'src/content/wordings', locale, `${page}.yml`);
	const before = existsSync(file)
		? wordingsSchema.parse(parseYaml(await readFile(file, 'utf8'))).wordings
		: [];
	const added = addWording(before, { version, code, sections });
	if (added === null) return;
	const where = added.changed.map((title) => title || '…').join(', ');
	if (added.hasOtherNumbers && !isSameMeaning) {
		refused += 1;
		console.log(
			`✗ ${locale}/${page}: numbers are others than in version ${version} (${where}). If the meaning changed, write a material change with a new version at the page's top; if not: npm run wordings -- --same-meaning`,
		);
		return;
	}
	kept += 1;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, head + stringify({ wordings: added.kept }, { lineWidth: 0 }));
	console.log(`✓ ${locale}/${page} ${version}${where && `: ${where}`}`);
}
