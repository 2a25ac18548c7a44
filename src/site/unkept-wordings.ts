import type { PageWording } from '~/core/training/wording.ts';
import { loadOrganization } from './load-definitions.ts';

/**
 * Says while building which pages read otherwise than they were last kept: from the day the handbook is published,
 * or once anything was kept.
 */
export async function warnUnkept(locale: string, pages: readonly PageWording[]): Promise<void> {
	const isPublished = ((await loadOrganization()).pages.published ?? null) !== null;
	if (!isPublished && pages.every(({ kept }) => kept.length === 0)) return;
	const unkept = pages.filter(
		({ kept, code, version }) =>
			kept.at(-1)?.code !== code || kept.every((one) => one.version !== version),
	);
	if (unkept.length === 0) return;
	console.warn(
		`[wordings] ${locale}: ${unkept.length} of ${pages.length} pages read otherwise than they were kept: ${unkept.map(({ page }) => page).join(', ')}. Where the meaning is another, write a material change at the page's top. Then: npm run wordings`,
	);
}
