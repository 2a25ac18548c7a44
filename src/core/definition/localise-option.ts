import type { Option } from '../fields/field.ts';
import type { RawOption } from './field-schema.ts';
import type { Organization, RawTracker, TrackerWords } from './schema.ts';

/** What the words and options of a field are made from. */
export interface LocaliseContext {
	tracker: string;
	raw: RawTracker;
	wordsByLocale: Record<string, TrackerWords | undefined>;
	organization: Organization;
	locale: string;
}

/** Whether the company does without a tool the option needs. */
function isWithoutTool({ needs }: RawOption, { tools }: Organization): boolean {
	return needs.some((tool) => tools[tool] === null);
}

/** An option in one language, with every word it is read back from. */
export function localiseOption(raw: RawOption, field: string, context: LocaliseContext): Option {
	const wordsIn = (language: string) => {
		const words = context.wordsByLocale[language]?.fields[field]?.options[raw.code];
		return typeof words === 'string' ? { label: words, aliases: [] } : words;
	};
	const words = wordsIn(context.locale);
	const label = words?.label ?? raw.label;
	const help = words && 'help' in words ? (words.help ?? raw.help) : raw.help;
	const others = Object.keys(context.wordsByLocale).flatMap((language) => {
		const other = wordsIn(language);
		return [...(other?.label === undefined ? [] : [other.label]), ...(other?.aliases ?? [])];
	});
	return {
		code: raw.code,
		label,
		labels: [...new Set([label, raw.label, ...raw.aliases, ...others])],
		formerly: raw.formerly,
		...(help === undefined ? {} : { help }),
		retired: raw.retired || isWithoutTool(raw, context.organization),
	};
}
