import type { FileSummary } from '~/core/imports/plan.ts';
import type { Translate } from '~/core/words/translate.ts';

/** How a file is called on screen: its name, or where its rows came from. */
export function sourceName(name: string, origin: FileSummary['origin'], t: Translate): string {
	if (origin === 'aside') return t('collect.origin_aside');
	return origin === 'pasted' ? t('collect.origin_pasted') : name;
}
