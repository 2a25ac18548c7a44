import { closest } from '../authoring/closest.ts';
import { sayDoubles } from '../authoring/say-doubles.ts';
import type { Definition } from './definition.ts';
import { inspectFigure } from './figure-fields.ts';
import type { FigureUse } from './figures-schema.ts';
import { partsFed } from './parts-fed.ts';

/** What trackers say of the figures they feed, by their ids. */
export type FiguresByTracker = Readonly<Record<string, readonly FigureUse[]>>;

/** A row of `metrics.yml`, as far as trackers depend on it. */
export interface MetricOutline {
	id: string;
	parts: readonly {
		id: string;
		change: { of: PartName; with: PartName | null } | null;
		over: string | null;
		kept: unknown;
	}[];
}

interface PartName {
	metric: string;
	part: string;
}

/**
 * What trackers and `metrics.yml` say of each other that does not fit: figures nobody asked for, parts nothing
 * feeds, fields, codes and clocks that are not there. Sentences with file, place and remedy.
 */
export function findFigureMistakes(
	definitions: readonly Definition[],
	figures: FiguresByTracker,
	metrics: readonly MetricOutline[],
	limits: readonly string[],
): string[] {
	const found: string[] = [];
	const fed = new Set<string>();
	for (const definition of definitions) {
		const uses = figures[definition.id] ?? [];
		const say = (place: string, message: string) =>
			void found.push(`src/content/trackers/${definition.id}/tracker.yml, ${place}: ${message}`);
		for (const [at, use] of uses.entries()) {
			const place = `figures, number ${at + 1}`;
			inspectFigure(use, definition, definitions, limits, (message) => say(place, message));
			const parts = partsFed(use);
			if (parts.length === 0)
				say(place, `Say which part of ${use.metric} it feeds: part, with an id of metrics.yml.`);
			if (parts.length > 1 && use.part !== null)
				say(place, 'Several things are taken and one part is named. Take "part" out, or take one.');
			for (const { part } of parts) {
				const mistake = mistakeOfPart({ metric: use.metric, part }, metrics);
				if (mistake) say(place, mistake);
				fed.add(`${use.metric}/${part}`);
			}
		}
		sayDoubles(
			uses.map((use) => partsFed(use).map(({ part }) => `${use.metric} ${part}`)),
			(name) => say('figures', `Two of them feed "${name}". Take one away.`),
		);
	}
	return [...found, ...metrics.flatMap((metric) => mistakesOf(metric, metrics, fed))];
}

function mistakeOfPart(
	{ metric, part }: PartName,
	metrics: readonly MetricOutline[],
): string | null {
	const row = metrics.find(({ id }) => id === metric);
	if (!row) return `There is no metric "${metric}". Look in src/content/rules/metrics.yml.`;
	const ids = row.parts.map(({ id }) => id);
	const found = row.parts.find(({ id }) => id === part);
	if (!found) {
		const alike = closest(part, ids);
		const remedy = alike === null ? `Write one of: ${ids.join(', ')}.` : `Did you mean "${alike}"?`;
		return `${metric} has no part called "${part}". ${remedy}`;
	}
	return found.change || found.over || found.kept
		? `"${part}" of ${metric} is fed by no tracker: metrics.yml says change, over or kept. Take one of the two out.`
		: null;
}

function mistakesOf(
	{ id, parts }: MetricOutline,
	metrics: readonly MetricOutline[],
	fed: ReadonlySet<string>,
): string[] {
	const say = (message: string) => `src/content/rules/metrics.yml, ${id}: ${message}`;
	const doubled: string[] = [];
	sayDoubles(
		parts.map((part) => [part.id]),
		(name) => doubled.push(say(`Two parts are called "${name}". Rename one.`)),
	);
	const there = (name: PartName | null) =>
		name === null ||
		metrics.some((row) => row.id === name.metric && row.parts.some((one) => one.id === name.part));
	return [
		...doubled,
		...parts.flatMap((part) => {
			const compared = part.change ? [part.change.of, part.change.with] : [];
			const lost = compared.filter((name) => !there(name));
			if (lost.length > 0)
				return lost.map((name) =>
					say(`"${part.id}" compares a part that is not there: ${name?.metric} ${name?.part}.`),
				);
			const isFed = part.change || part.over || part.kept || fed.has(`${id}/${part.id}`);
			return isFed
				? []
				: say(
						`Nothing feeds "${part.id}". Write it under figures in a tracker.yml, or say under kept what would have to be kept.`,
					);
		}),
	];
}
