import { untraced } from '~/core/entries/untraced.ts';
import type { Pack } from './packs.ts';

/** Takes the days out that 0.1.0 kept of anonymous records. No hash covers them. */
export function forgetDays(pack: Pack): void {
	for (const [key, record] of pack) {
		if (record.heads.every(({ createdAt, updatedAt }) => createdAt === '' && updatedAt === ''))
			continue;
		const heads = record.heads.map((head) => ({ ...head, ...untraced }));
		pack.set(key, { ...record, heads });
	}
}
