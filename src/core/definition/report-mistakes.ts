import type { FieldTypeName } from '../fields/field.ts';
import type { Definition } from './definition.ts';
import { sayOtherType, sayUnknownField, sayWhereMistakes } from './join-said.ts';
import type { ReportsByTracker } from './report-schema.ts';

const days = ['date', 'datetime', 'period'] as const;
const choices = ['choice', 'choices', 'evidence', 'department', 'role'] as const;
const texts = ['text', 'longtext'] as const;

/** Fields and codes trackers name for the report that they have not. Sentences with file, place and remedy. */
export function findReportMistakes(
	definitions: readonly Definition[],
	reports: ReportsByTracker,
): string[] {
	const found: string[] = [];
	for (const definition of definitions) {
		const use = reports[definition.id] ?? null;
		if (use === null) continue;
		const say = (place: string, message: string) =>
			void found.push(
				`src/content/trackers/${definition.id}/tracker.yml, report › ${place}: ${message}`,
			);
		const own = (id: string, types: readonly FieldTypeName[], place: string) =>
			void sayOtherType(id, types, definition, [place, say]);
		own(use.at, days, 'at');
		for (const id of use.themes) own(id, choices, 'themes');
		if (use.state !== null) own(use.state, choices, 'state');
		if (use.decided) {
			own(use.decided.what, texts, 'decided');
			own(use.decided.role, ['role'], 'decided');
			for (const id of [use.decided.due, use.decided.done]) own(id, ['date'], 'decided');
			own(use.decided.state, choices, 'decided');
			for (const codes of Object.values(use.decided.as))
				sayWhereMistakes({ [use.decided.state]: codes }, definition, 'decided', say);
		}
		if (use.heard) {
			own(use.heard.words, texts, 'heard');
			own(use.heard.at, ['date'], 'heard');
			sayWhereMistakes(use.heard.where, definition, 'heard', say);
		}
		for (const { on, say: said, where } of use.days) {
			own(on, ['date'], 'days');
			for (const id of said) sayUnknownField(id, definition, 'days', say);
			sayWhereMistakes(where, definition, 'days', say);
		}
	}
	return found;
}
