import type { FigureUse } from '../../../definition/figures-schema.ts';
import type { CaseRow } from '../case-row.ts';
import type { KpiContext } from '../kpi-period.ts';
import type { Measured } from '../measured.ts';

/** A figure's use of one name. */
export type UseOf<Name extends FigureUse['use']> = Extract<FigureUse, { use: Name }>;

/** What may be taken of it; `null` = there is but one thing. */
export type TakeOf<Name extends FigureUse['use']> =
	UseOf<Name> extends { take: (infer Take)[] } ? Take : null;

/** Works a figure out of the rows that say what they must and are of the department asked for. */
export type Measure<Name extends FigureUse['use']> = (
	use: UseOf<Name>,
	rows: readonly CaseRow[],
	context: KpiContext,
	take: TakeOf<Name>,
) => Measured;
