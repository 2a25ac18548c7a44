import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOfFile } from '../../config/addresses.ts';
import { docsFolder, splitHead } from './source.ts';

/** The pages of a folder below `src/content/docs/` that stand in the sidebar with it. */
export function folderPages(root: string, folder: string): string[] {
	const docs = join(root, docsFolder);
	return globSync(`${folder}/**/*.{md,mdx}`, { cwd: docs })
		.filter((file) => !isHidden(readFileSync(join(docs, file), 'utf8')))
		.map((file) => pageOfFile(file).page);
}

/** What its author took out of the sidebar, as registers do that stand with their readers' pages. */
function isHidden(text: string): boolean {
	const { sidebar } = splitHead(text).head;
	return (
		typeof sidebar === 'object' &&
		sidebar !== null &&
		'hidden' in sidebar &&
		sidebar.hidden === true
	);
}
