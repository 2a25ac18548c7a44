import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../config/locales.ts';

/** A page as its author wrote it. */
export interface Source {
	/** `src/content/docs/en/everyone/channels.mdx`. */
	file: string;
	text: string;
	locale: string;
	/** Address without language: `everyone/channels`; the home page is ''. */
	page: string;
}

const folder = 'src/content/docs';

/** Every page below `src/content/docs/` of the project at `root`, in the order of the files' names. */
export async function readSources(root: string): Promise<Source[]> {
	const sources: Source[] = [];
	for await (const name of glob('**/*.{md,mdx}', { cwd: join(root, folder) })) {
		const path = name.replaceAll('\\', '/');
		sources.push(toSource(path, readFileSync(join(root, folder, name), 'utf8')));
	}
	return sources.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The source with this path below `src/content/docs/`. */
export function toSource(path: string, text: string): Source {
	const parts = path.replace(/\.mdx?$/, '').split('/');
	const other = locales.find((locale) => locale.path !== '' && locale.path === parts[0]);
	const page = (other ? parts.slice(1) : parts).join('/').replace(/(^|\/)index$/, '');
	return { file: `${folder}/${path}`, text, locale: other?.code ?? locales[0].code, page };
}

/** The address of a source's page, as it is built: `/en/everyone/channels/`. */
export function addressOf({ locale, page }: Pick<Source, 'locale' | 'page'>, base = '/'): string {
	const prefix = locales.find(({ code }) => code === locale)?.path ?? '';
	const parts = [base, prefix, page].flatMap((part) => part.split('/')).filter(Boolean);
	return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}

/** `file:line` of the first of these words in a source, or `null` where none of them stands. */
export function placeOf({ file, text }: Source, words: readonly string[]): string | null {
	const found = words
		.filter(Boolean)
		.map((word) => text.indexOf(word))
		.filter((at) => at >= 0);
	return found.length === 0 ? null : `${file}:${lineAt(text, Math.min(...found))}`;
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
	return text.slice(0, position).split('\n').length;
}
