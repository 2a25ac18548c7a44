import type { ReportLanguage } from '~/core/reports/report-language.ts';
import { wordsFileOfReport } from '~/core/words/words-file.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import { loadDefinitions } from '~/device/load-definition.ts';
import { loadKpiPlan } from '../results/load-kpi-plan.ts';

/** All a report says in each language, the page's first; fails where a file cannot be read. */
export function loadReportLanguages(
	locale: string,
	all: readonly string[],
): Promise<ReportLanguage[]> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const load = async (one: string): Promise<ReportLanguage> => {
		const [text, definitions, plan] = await Promise.all([
			readSiteFile(base + wordsFileOfReport(one)),
			loadDefinitions(one),
			loadKpiPlan(one),
		]);
		// The file is what the build made of the words.
		return { locale: one, definitions, plan, words: JSON.parse(text) as Record<string, string> };
	};
	return Promise.all([locale, ...all.filter((one) => one !== locale)].map(load));
}
