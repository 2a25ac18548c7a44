import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentOf, readRecord, rowsOf } from '../integrations/sources/read-content.ts';
import { type NewFile, Refusal } from './new/new-file.ts';
import { newPage } from './new/new-page.ts';
import { newRegister } from './new/new-register.ts';
import { newTracker } from './new/new-tracker.ts';

/**
 * Writes what a new page or tracker needs into the project at `root`, in every language, and gives what to tell
 * whoever asked for it. Throws a refusal, and writes nothing, where a file is there already.
 */
export function writeNew(root: string, [kind, name = '']: readonly string[]): string {
	const files = filesOf(root, kind, name);
	const there = files.filter(({ path }) => existsSync(join(root, path)));
	if (there.length > 0) {
		const paths = there.map(({ path }) => path).join(', ');
		throw new Refusal(
			`${paths} 已经有了，什么也没有写。请换一个名称，或者直接改这个文件。`,
			`${paths} is there already; nothing was written. Take another name, or edit that file.`,
		);
	}
	for (const { path, text } of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return [
		'已写好 Written:',
		...files.map(({ path }) => `  ${path}`),
		...ofNobody(name),
		'',
		'接下来 Next:',
		'  1. npm run dev，按文件里的注释改好文字。 Change the words as the comments in the files say.',
		'  2. npm run build',
	].join('\n');
}

function filesOf(root: string, kind: string | undefined, name: string): NewFile[] {
	if (kind === 'page' && name !== '') return newPage(name, ownerIn(root));
	if (kind === 'tracker' && name !== '') return newTracker(name);
	if (kind === 'register' && name !== '') return newRegister(name);
	throw new Refusal(
		'请写 npm run new page everyone/our-travel（新页面），npm run new tracker our_visitors（新登记表），或 npm run new register our_repairs（带编号和经过的登记簿）。',
		'Write npm run new page everyone/our-travel, npm run new tracker our_visitors, or npm run new register our_repairs (with numbers and steps).',
	);
}

/** What to know of a name that a later version may take as well. */
function ofNobody(name: string): string[] {
	if (name.split('/').some((part) => part.startsWith('our'))) return [];
	return [
		'',
		'名称不以 our 开头，以后的版本也可能用到。趁还没有人用，可以删掉上面的文件，换一个名称。',
		'The name does not begin with "our": a later version may use it too. Delete these files and take another while nobody uses it.',
	];
}

/** A role of the company to begin with: the one that collects files, else its first. */
function ownerIn(root: string): string {
	const { collectedBy, roles } = readRecord(contentOf(root), 'organization.yml');
	return String(collectedBy ?? rowsOf(roles)[0]?.['code']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(writeNew(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2)));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
