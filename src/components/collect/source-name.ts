import type { FileSummary } from '~/core/entries/import-plan.ts';
import type { Translate } from '../words.ts';

/** How a file is called on screen: its name, or where its rows came from. */
export function sourceName(name: string, origin: FileSummary['origin'], t: Translate): string {
	if (origin === 'aside') return t('collect.origin_aside');
	return origin === 'pasted' ? t('collect.origin_pasted') : name;
}
