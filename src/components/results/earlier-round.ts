import type { Definition } from '~/core/definition/definition.ts';
import type { Round } from '~/core/figures/results/rounds.ts';

/**
 * What a round is best compared with, of rounds the latest first: the one before it of the same kind, else the one of the
 * period before; `null` = it is the first.
 */
export function earlierRound(
	{ fields }: Definition,
	rounds: readonly Round[],
	round: Round,
): Round | null {
	const later = rounds.slice(rounds.findIndex(({ key }) => key === round.key) + 1);
	const period = fields.find(({ type }) => type === 'period')?.id ?? '';
	const isAlike = ({ codes }: Round) =>
		Object.entries(codes).every(([id, code]) => id === period || round.codes[id] === code);
	const isOfAnother = ({ codes }: Round) => codes[period] !== round.codes[period];
	return later.find(isAlike) ?? later.find(isOfAnother) ?? later[0] ?? null;
}
