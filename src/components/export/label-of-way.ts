import type { WordKey } from '~/core/words/word-key.ts';
import type { Way } from './ways-here.ts';

/** What leaves. */
export interface Leaving {
	plan: { entries: readonly unknown[] };
	/** What belongs to the records, and goes with them. */
	others: readonly unknown[];
	/** Public keys it is sealed to; none: it leaves as it is. */
	sealedTo: readonly string[];
}

/** What a way is called; of a download, which kind of file it gives. */
export function labelOfWay(way: Way, { plan, others, sealedTo }: Leaving): WordKey {
	if (way !== 'download') return `export.way_${way}`;
	if (sealedTo.length > 0) return 'sealing.download';
	const tables = others.length + (plan.entries.length > 0 ? 1 : 0);
	return tables > 1 ? 'register.download_zip' : 'export.way_download';
}
