import { locales } from '../../config/locales.ts';
import { lowerFirst } from '../../src/core/text/lower-first.ts';
import { contentOf, readRecord, rowsOf } from './read-content.ts';

/** Names of roles and departments by language, each with what says it in content: `<Role gm_office>`. */
export type NameTags = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The names the handbook's words were first written with. Where the company calls something else by one of them, it
 * is that one's.
 */
export function readDeliveredNames(root: string): NameTags {
	const content = contentOf(root);
	const delivered = readRecord(content, 'delivered.yml');
	const own = readRecord(content, 'organization.yml');
	return new Map(
		locales.map(({ code }) => {
			const names = new Map(tagsOf(delivered, code));
			for (const [name, tag] of tagsOf(own, code)) if (names.has(name)) names.set(name, tag);
			return [code, names] as const;
		}),
	);
}

/** Departments before roles: of a name that both have, the role's is kept. */
function tagsOf(file: Record<string, unknown>, locale: string): [string, string][] {
	return [
		...named(file['departments'], locale, (code) => [`<Department ${code}>`, null]),
		...named(file['roles'], locale, (code) => [`<Role ${code}>`, `<role ${code}>`]),
	];
}

/** Every name with its tag and, where it has one, as it begins inside a sentence. */
function named(
	list: unknown,
	locale: string,
	tags: (code: string) => [string, string | null],
): [string, string][] {
	return rowsOf(list).flatMap(({ code, label }) => {
		const name = (label as Record<string, string> | undefined)?.[locale];
		if (name === undefined) return [];
		const [tag, inside] = tags(String(code));
		const small = lowerFirst(name);
		return [
			...(inside === null ? [] : [[small, inside] as [string, string]]),
			[name, tag] as [string, string],
		];
	});
}
