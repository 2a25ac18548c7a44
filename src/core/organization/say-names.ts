import { closest } from '../authoring/closest.ts';
import { justThis } from '../text/just-this.ts';
import { lowerFirst } from '../text/lower-first.ts';
import { inLanguage } from '../words/in-language.ts';
import type { Organization } from './organization-schema.ts';

/** What stands between two names in a list. */
const joints = '、|和|与|或|, and |, or |, | and | or ';

const mention = /<(Department|Role|role|Tool|Threshold) (\w+)>/g;

/** Words that are no name, though they look like one: `<AsIs>Senior management</AsIs>`. */
const asIs = /<AsIs>(.*?)<\/AsIs>/gs;

/**
 * Content with the company's names in place of `<Department production>` and `<Role sales_director>`
 * in its words, each in the language its words are in; `<role …>` begins with a small letter, as
 * inside an English sentence; with its number for `<Threshold comments>`, and the words of `<AsIs>`. Throws a sentence for a code that `organization.yml` lacks.
 */
export function sayNames<Content>(
	content: Content,
	organization: Organization,
	locale?: string,
): Content {
	// Most words say no name: nothing is looked up for them.
	if (typeof content === 'string' && !content.includes('<')) return content;
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
		if (!words.includes('<')) return words;
		const names = new Set<string>();
		const spoken = words.replace(mention, (said, kind: string, code: string) => {
			const least = kind === 'Threshold' ? thresholds(organization).get(code) : undefined;
			if (least !== undefined) return `${least}`;
			const list = lists[kind] ?? 'roles';
			const known = namesIn(organization, list);
			const label = known.get(code);
			if (label === undefined) throw new Error(unknown(said, code, list));
			const word = inLanguage(label, language);
			const name = kind === 'role' ? lowerFirst(word) : word;
			names.add(name);
			return name;
		});
		return [...names].reduce(sayOnce, spoken).replace(asIs, '$1');
	}

	function unknown(said: string, code: string, list: List): string {
		const alike = closest(code, new Set(namesIn(organization, list).keys()));
		const remedy = alike === null ? '' : ` Did you mean "${alike}"?`;
		return `${said} stands in src/content/, and organization.yml has no "${code}" among its ${list}.${remedy}`;
	}
}

type List = 'departments' | 'roles' | 'tools';

const lists: Record<string, List> = { Department: 'departments', Tool: 'tools' };

/** What a list calls its own, by code; a tool the company does without has no name to be said. */
function namesIn(organization: Organization, list: List): Map<string, Record<string, string>> {
	if (list !== 'tools') return new Map(organization[list].map(({ code, label }) => [code, label]));
	return new Map(Object.entries(organization.tools).map(([id, label]) => [id, label ?? {}]));
}

/** From how many answers on something is published. */
function thresholds({ privacy }: Organization): Map<string, number> {
	return new Map(Object.entries(privacy));
}

/** Where one has absorbed another, a list of both would say its name twice in a row. */
function sayOnce(words: string, name: string): string {
	const pattern = justThis(name);
	return words.replace(new RegExp(`${pattern}(?:(?:${joints})${pattern})+`, 'g'), () => name);
}
