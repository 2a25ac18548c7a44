import { condense } from './alike.ts';
import { cutsOf, type LotOf } from './lot-cuts.ts';
import type { People } from './people.ts';
import { exposed } from './span.ts';

/**
 * Whether fewer than `fewest` people would be known from some groups once a lot goes: who looks before and after knows what
 * all of that lot said together. The groups by themselves tell of no fewer.
 */
export function leavesFew(groups: readonly People[], lotOf: LotOf, fewest: number): boolean {
	return cutsOf(groups, lotOf, fewest).some(({ lot, within, without }) => {
		const condensed = condense([...groups, Uint32Array.from(lot)]);
		const kinds = within?.map((person) => condensed.kindOf[person] ?? 0);
		return [kinds, without].some((must) => must && exposed(condensed, fewest, must) !== null);
	});
}
