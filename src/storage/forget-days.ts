import type { Entry } from '~/core/entries/entry.ts';
import { untraced } from '~/core/entries/untraced.ts';
import type { Pack } from './packs.ts';

/**
 * Takes the days out that 0.1.0 kept of anonymous records, and the columns their form does not know.
 * No hash covers them.
 */
export function forgetDays(pack: Pack): void {
	for (const [key, record] of pack) {
		if (record.heads.every(isForgotten)) continue;
		const heads = record.heads.map(({ extra: _, ...head }) => ({ ...head, ...untraced }));
		pack.set(key, { ...record, heads });
	}
}

function isForgotten({ createdAt, updatedAt, extra }: Entry): boolean {
	return createdAt === '' && updatedAt === '' && extra === undefined;
}
