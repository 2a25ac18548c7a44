import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sidebarGroups } from '~/site/sidebar-groups.ts';

/** "Previous" and "next" lead along one audience's pages: they end where its group of the sidebar ends. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
	const { pagination, sidebar } = starlightRoute;
	const group = sidebarGroups(sidebar).find(({ isCurrent }) => isCurrent);
	const isNear = (href: string) => group?.links.some((link) => link.href === href) === true;
	for (const side of ['prev', 'next'] as const) {
		const link = pagination[side];
		if (link && !isNear(link.href)) delete pagination[side];
	}
});
