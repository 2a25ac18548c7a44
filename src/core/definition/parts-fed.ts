import type { FigureUse } from './figures-schema.ts';

/** The parts a use feeds: the one it names, or those called as what is taken. */
export function partsFed(use: FigureUse): { part: string; take: string | null }[] {
	const takes: readonly string[] | null = 'take' in use ? use.take : null;
	if (takes === null) return use.part === null ? [] : [{ part: use.part, take: null }];
	return takes.map((take) => ({ part: use.part ?? take, take }));
}
