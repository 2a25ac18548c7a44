import { recordsBelow, type SqlContext } from '../clocks/moments.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { quoted } from '../quoted.ts';
import { caseRows } from './case-rows.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/** A select of `period` and `x`: whether each record says what is asked; `null`: the zip does not tell it. */
export function shareRows(
	use: UseOf<'share'>,
	context: SqlContext,
	columns: ReadonlySet<string>,
): string | null {
	const asked = [...Object.keys(use.is), ...Object.keys(use.least)];
	const below = use.has && recordsBelow(use.has.child, use.has.where, context);
	if ((use.has && !below) || asked.some((id) => !columns.has(id))) return null;
	return caseRows(use, use.at, context, (says) => {
		const given = asked.map((id) => `s.${quoted(id)} is not null`);
		const least = Object.entries(use.least).map(([id, most]) => `s.${quoted(id)} >= ${most}`);
		const has = below
			? [
					`s."_id" ${context.dialect.within} (select k.owner from (${below}) k where k.owner is not null)`,
				]
			: [];
		const yes = [says(use.is), ...least, ...has].join(' and ');
		return `case when ${given.join(' and ') || '1 = 1'} then case when ${yes} then 1 else 0 end end`;
	});
}

/** A score from 1 to 5 as a number; null where it is none. */
export function scoreIn(cell: string, { dialect }: SqlContext): string {
	return `case when ${cell} in ('1', '2', '3', '4', '5') then ${dialect.integer(cell)} end`;
}

/** A select of `period`, `x` and `na`: whether the mean of the scores a person gave reaches what is asked. */
export function personRows(
	use: UseOf<'mean_of_person'>,
	context: SqlContext,
	columns: ReadonlySet<string>,
): string | null {
	if (use.fields.some((id) => !columns.has(id))) return null;
	const cells = use.fields.map((id) => `s.${quoted(id)}`);
	const scores = cells.map((cell) => scoreIn(cell, context));
	const sum = scores.map((score) => `coalesce(${score}, 0)`).join(' + ');
	const given = scores.map((score) => `case when ${score} is null then 0 else 1 end`).join(' + ');
	const na = cells.map((cell) => `coalesce(${cell}, '') = 'na'`).join(' and ');
	// Five times 4.2 is no less than 4.2 for being added up.
	const isHigh = `1.0 * (${sum}) / (${given}) >= ${use.from - 1e-9}`;
	const flag = `case when (${given}) >= ${use.least} then case when ${isHigh} then 1 else 0 end end`;
	return caseRows(use, use.at, context, () => flag, { na });
}

/** A select of `period`, `kind`, `x` and `na`: a score, and of what kind it is; `null`: the zip does not tell one kind each. */
export function scoreOfKind(
	use: UseOf<'scores_of_each'>,
	context: SqlContext,
	columns: ReadonlySet<string>,
): string | null {
	const kind = context.definition.fields.find(({ id }) => id === use.each);
	if (!kind || !('options' in kind) || kind.type === 'choices') return null;
	if (!columns.has(use.each) || !columns.has(use.field)) return null;
	const cell = `s.${quoted(use.field)}`;
	const code = codeOfAnswer(kind, `s.${quoted(use.each)}`);
	const value = `${code} as kind, ${scoreIn(cell, context)}`;
	return caseRows(use, use.at, context, () => value, { na: `${cell} = 'na'` });
}

/** A select of `period`, and of `part` and `x`, sums of a record's numbers; null where one is missing or below zero. */
export function sumRows(
	use: UseOf<'sums'>,
	context: SqlContext,
	columns: ReadonlySet<string>,
): string | null {
	if ([...use.of, ...use.among].some((id) => !columns.has(id))) return null;
	return caseRows(use, use.at, context, () => `${sumOf(use.of)} as part, ${sumOf(use.among)}`);
}

/** A select of `period` and, as above, of `before_part`, `before_all`, `after_part` and `after_all`. */
export function gainRows(
	use: UseOf<'gain'>,
	context: SqlContext,
	columns: ReadonlySet<string>,
): string | null {
	const sides = (['before', 'after'] as const).map((side) => ({ side, ...use[side] }));
	if (sides.some(({ of, among }) => [...of, ...among].some((id) => !columns.has(id)))) return null;
	const told = sides.map(
		({ side, of, among }) => `${sumOf(of)} as ${side}_part, ${sumOf(among)} as ${side}_all`,
	);
	return caseRows(use, use.at, context, () => `${told.join(', ')}, 0`);
}

function sumOf(ids: readonly string[]): string {
	const cells = ids.map((id) => `s.${quoted(id)}`);
	return `case when ${cells.map((cell) => `${cell} >= 0`).join(' and ')} then round(${cells.join(' + ')}) end`;
}
