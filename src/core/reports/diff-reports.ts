import { canonicalJson } from '../text/canonical-json.ts';
import type { ReportChanges, ReportContent } from './report.ts';
import { sectionIds } from './sections.ts';

/**
 * Exactly what is otherwise in the second report than in the first: figures with another value, n, interval or
 * reason, those that came or went, and sections with other words. What only bears another label has not changed.
 */
export function diffReports(before: ReportContent, after: ReportContent): ReportChanges {
	const earlier = new Map(before.figures.map((figure) => [figure.id, figure]));
	const later = new Set(after.figures.map(({ id }) => id));
	return {
		added: after.figures.filter(({ id }) => !earlier.has(id)),
		gone: before.figures.filter(({ id }) => !later.has(id)),
		changed: after.figures.flatMap(({ id, label, figure }) => {
			const was = earlier.get(id)?.figure;
			if (!was || canonicalJson(was) === canonicalJson(figure)) return [];
			return [{ id, label, before: was, after: figure }];
		}),
		words: sectionIds.filter((id) => (before.words[id] ?? '') !== (after.words[id] ?? '')),
	};
}
