import type { Definition } from '../definition/definition.ts';
import type { KpiPlan } from '../figures/kpis/kpi-plan.ts';
import { createTranslate, type Translate } from '../words/translate.ts';
import type { Words } from './report.ts';

/** All that a report says in one language besides what people wrote. Plain JSON. */
export interface ReportLanguage {
	locale: string;
	definitions: readonly Definition[];
	plan: KpiPlan;
	/** The sentences of the area `report`. */
	words: Record<string, string>;
}

/** What a label is put together from. */
export interface Said extends Omit<ReportLanguage, 'words'> {
	t: Translate;
}

/** Says something in every language of the report. */
export type InAll = (say: (language: Said) => string) => Words;

/** Made once for each report. */
export function createInAll(languages: readonly ReportLanguage[]): InAll {
	const said = languages.map(({ words, ...one }): Said => ({
		...one,
		t: createTranslate(words, one.locale),
	}));
	return (say) => Object.fromEntries(said.map((one) => [one.locale, say(one)]));
}

/** How a field's option is called; its code where a language does not know it. */
export function optionLabel(
	{ definitions }: Pick<Said, 'definitions'>,
	{ tracker, field, code }: { tracker: string; field: string; code: string },
): string {
	const own = fieldIn(definitions, tracker, field);
	const options = own && 'options' in own ? own.options : [];
	return options.find((option) => option.code === code)?.label ?? code;
}

/** A field of a tracker in a language. */
export function fieldIn(definitions: readonly Definition[], tracker: string, field: string) {
	const own = definitions.find(({ id }) => id === tracker);
	return own?.fields.find(({ id }) => id === field);
}
