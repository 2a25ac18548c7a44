import { closest } from '../authoring/closest.ts';
import { inLanguage } from '../words/in-language.ts';
import type { Organization } from './organization-schema.ts';

const mention = /<(Department|Role|role) (\w+)>/g;

/**
 * Content with the company's names in place of `<Department production>` and `<Role sales_director>`
 * in its words, each in the language its words are in; `<role …>` begins with a small letter, as
 * inside an English sentence. Throws a sentence for a code that `organization.yml` lacks.
 */
export function sayNames<Content>(
	content: Content,
	organization: Organization,
	locale?: string,
): Content {
	const labels = [...organization.departments, ...organization.roles].map(({ label }) => label);
	const languages = new Set([organization.name, ...labels].flatMap(Object.keys));
	// What comes out differs from what went in only in its strings.
	return walk(content, locale) as Content;

	function walk(value: unknown, language: string | undefined): unknown {
		if (typeof value === 'string') return inWords(value, language);
		if (Array.isArray(value)) return value.map((one: unknown) => walk(one, language));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [
				key,
				walk(inner, languages.has(key) ? key : language),
			]),
		);
	}

	function inWords(words: string, language = ''): string {
		return words.replace(mention, (said, kind: string, code: string) => {
			const list = kind === 'Department' ? 'departments' : 'roles';
			const found = organization[list].find((one) => one.code === code);
			if (found === undefined) throw new Error(unknown(said, code, list));
			const label = inLanguage(found.label, language);
			return kind === 'role' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
		});
	}

	function unknown(said: string, code: string, list: 'departments' | 'roles'): string {
		const alike = closest(code, new Set(organization[list].map((one) => one.code)));
		const remedy = alike === null ? '' : ` Did you mean "${alike}"?`;
		return `${said} stands in src/content/, and organization.yml has no "${code}" among its ${list}.${remedy}`;
	}
}
