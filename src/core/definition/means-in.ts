import type { Definition } from './definition.ts';
import type { FigureUse } from './figures-schema.ts';

/** Of which questions figures take each person's mean, each set once; nothing where they take none. */
export function meansIn(figures: readonly FigureUse[]): Pick<Definition, 'means'> {
	const means = new Map(
		figures.flatMap((use) => {
			if (use.use !== 'mean_of_person') return [];
			const { fields, least } = use;
			return [[`${fields.join(' ')} ${least}`, { fields, least }] as const];
		}),
	);
	return means.size > 0 ? { means: [...means.values()] } : {};
}
