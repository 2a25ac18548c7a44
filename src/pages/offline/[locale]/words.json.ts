import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import type { OfflineWords } from '~/core/offline/messages.ts';
import { loadOrganization } from '~/site/load-definitions.ts';
import { loadTranslate } from '~/site/load-words.ts';

/** Served as `/offline/<locale>/words.json`; not at all where the company keeps no handbook on devices. */
export const prerender = true;

export const getStaticPaths = (async () =>
	(await loadOrganization()).offline
		? locales.map(({ code }) => ({ params: { locale: code } }))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const t = await loadTranslate(locale, ['offline']);
	const words: OfflineWords = {
		asOf: t('offline.as_of'),
		offer: t('offline.offer'),
		take: t('offline.take'),
		taking: t('offline.taking'),
		taken: t('offline.taken'),
		failed: t('offline.failed'),
		full: t('offline.full'),
	};
	return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
