import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defaultLocale } from '../../config/locales.ts';

/** What may stand in a page in the default language: the company's own names, and longer ones around them. */
export interface Names {
	/** Roles and departments, each with the component that says it: `<Role id="gm_office" />`. */
	company: ReadonlyMap<string, string>;
	/** Terms of the glossary with their other names, and mechanisms. */
	known: string[];
}

type Words = Record<string, string>;
type Row = { code: string; label: Words };
type Term = { term: Words; aliases?: Record<string, string[]> };

/** The names in the content files of the project at `root`; a file that cannot be read is another check's business. */
export async function readNames(root: string): Promise<Names> {
	const read = async (file: string): Promise<unknown> =>
		parse(await readFile(join(root, 'src/content', file), 'utf8'));
	const { departments, roles } = (await read('organization.yml')) as Record<string, unknown>;
	const glossary = rowsOf<Term>(await read('glossary.yml'));
	const mechanisms = rowsOf<{ name: Words }>(await read('rules/mechanisms.yml'));
	const say = (words: Words | undefined) => words?.[defaultLocale] ?? '';
	const named = (list: unknown, component: string) =>
		rowsOf<Row>(list).map(
			({ code, label }) => [say(label), `<${component} id="${code}" />`] as const,
		);
	return {
		company: new Map([...named(departments, 'Department'), ...named(roles, 'Role')]),
		known: [
			...glossary.flatMap(({ term, aliases }) => [say(term), ...(aliases?.[defaultLocale] ?? [])]),
			...mechanisms.map(({ name }) => say(name)),
		].filter((name) => name !== ''),
	};
}

const rowsOf = <One>(list: unknown): One[] => (Array.isArray(list) ? (list as One[]) : []);
