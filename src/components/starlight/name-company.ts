import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { splitLocale } from 'config/addresses.ts';
import { handbookName } from '~/site/company.ts';
import { pageLocale } from '~/site/locale-path.ts';

/** The site bears the company's name, which only the content knows: in the title of every page. */
export const onRequest = defineRouteMiddleware(async ({ locals: { starlightRoute } }) => {
	const name = await handbookName(pageLocale(starlightRoute.lang));
	const { entry, head, id } = starlightRoute;
	const isHome = splitLocale(id.replace(/^\/|\/$/g, '')).page === '';
	starlightRoute.siteTitle = name;
	// A folder whose pages are all switched off leaves a group with nothing in it.
	starlightRoute.sidebar = starlightRoute.sidebar.filter(
		(entry) => entry.type === 'link' || entry.entries.length > 0,
	);
	for (const one of head) {
		if (one.tag === 'title') one.content = isHome ? name : `${entry.data.title} | ${name}`;
		if (one.attrs?.['property'] === 'og:site_name') one.attrs['content'] = name;
		if (one.attrs?.['property'] === 'og:title' && isHome) one.attrs['content'] = name;
	}
});
