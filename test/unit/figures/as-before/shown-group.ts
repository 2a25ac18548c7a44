import type { ShownGroup as Shown } from '~/core/figures/results/result-view.ts';
import type { Published } from './publish.ts';

export type {
	Band,
	CellResult,
	GroupResult,
	ItemResult,
} from '~/core/figures/results/result-view.ts';

/** A group that was shown, its people as a set of their hashes. */
export interface ShownGroup extends Published {
	share: Shown['share'];
}
