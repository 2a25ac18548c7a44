import type { Definition } from './definition.ts';
import type { FiguresByTracker } from './figure-mistakes.ts';
import { partsFed } from './parts-fed.ts';
import type { Trial, TrialsByTracker } from './trial.ts';

/** A row of `metrics.yml`, as far as trials depend on it. */
interface JudgedMetric {
	id: string;
	parts: readonly { id: string; better: 'higher' | 'lower' | null }[];
}

/**
 * What trials name that is not there: fields, codes without a figure, figures that say nothing of a department or have
 * no better side. Sentences with file, place and remedy.
 */
export function findTrialMistakes(
	definitions: readonly Definition[],
	trials: TrialsByTracker,
	figures: FiguresByTracker,
	metrics: readonly JudgedMetric[],
): string[] {
	const fed = new Set(
		Object.values(figures).flatMap((uses) =>
			uses
				.filter(({ department }) => department !== null)
				.flatMap((use) => partsFed(use).map(({ part }) => `${use.metric} ${part}`)),
		),
	);
	const known = ({ metric, part }: { metric: string; part: string }) =>
		fed.has(`${metric} ${part}`) &&
		metrics.some(
			({ id, parts }) => id === metric && parts.some((one) => one.id === part && one.better),
		);
	return definitions.flatMap((definition) => {
		const trial = trials[definition.id];
		if (!trial) return [];
		const say = (message: string) =>
			`src/content/trackers/${definition.id}/tracker.yml, trial: ${message}`;
		const lost = fieldsOf(trial).filter(
			(id) => !definition.fields.some((field) => field.id === id),
		);
		const untold = trial.aims
			.flatMap(({ figure }) => codesOf(definition, figure))
			.filter((code) => !trial.figures[code]);
		const wrong = Object.entries(trial.figures).filter(([, name]) => !known(name));
		return [
			...lost.map((id) => say(`There is no field "${id}". Write the id of a field.`)),
			...[...new Set(untold)].map((code) =>
				say(`"${code}" has no figure. Write it under figures.`),
			),
			...wrong.map(([code]) =>
				say(`"${code}" is no figure of a department that may get better. Look in metrics.yml.`),
			),
		];
	});
}

function fieldsOf(trial: Trial): string[] {
	const { department, comparison, baseline, days, agreed, written, aims } = trial;
	const own = [department, comparison, baseline.from, baseline.until, days.from, days.until];
	return [...own, agreed, ...written, ...aims.flatMap(({ figure, by }) => [figure, by])];
}

function codesOf({ fields }: Definition, id: string): string[] {
	const field = fields.find((one) => one.id === id);
	return field && 'options' in field
		? field.options.filter(({ retired }) => !retired).map(({ code }) => code)
		: [];
}
