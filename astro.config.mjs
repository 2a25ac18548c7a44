import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { companyZone } from './integrations/company-zone.ts';
import { checkPages } from './integrations/check-pages.ts';
import { dropBox } from './integrations/drop-box.ts';
import { finishPages } from './integrations/finish-pages.ts';
import { freshContent } from './integrations/fresh-content.ts';
import { linksOff } from './integrations/markdown/links-off.ts';
import { numbersKept } from './integrations/markdown/numbers-kept.ts';
import { withMarks } from './integrations/markdown/with-marks.ts';
import { offline } from './integrations/offline.ts';
import { ownFiles } from './integrations/own-files.ts';
import { rootLinks } from './integrations/markdown/root-links.ts';
import { tableCards } from './integrations/markdown/table-cards.ts';
import { lightenPages } from './integrations/lighten-pages.ts';
import { leanBuild } from './integrations/lean-build.ts';
import { searchRoutes } from './integrations/search-routes.ts';
import { sidebarOfCompany } from './integrations/sidebar-of-company.ts';
import { siteAddress } from './integrations/site-address.ts';
import { tellNobody } from './integrations/tell-nobody.ts';
import { wordingsRoute } from './integrations/wordings-route.ts';
import { wordTypes } from './integrations/word-types.ts';
import { starlightOptions } from './config/starlight.ts';
import { vite } from './config/vite.ts';

tellNobody();
const base = siteAddress();
const box = dropBox();

export default defineConfig({
	base,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	// The theme's script that loads pages before they are asked for weighs more than its gain here.
	prefetch: false,
	// While one page waits for its content, others are made: a quarter less time for 1,000 pages.
	build: { concurrency: 8 },
	// Order matters: the pages are finished when the integrations before have written theirs.
	integrations: [
		freshContent(),
		checkPages(),
		starlight({ ...starlightOptions, sidebar: sidebarOfCompany(starlightOptions.sidebar) }),
		react(),
		searchRoutes(),
		leanBuild(),
		lightenPages(),
		ownFiles(),
		offline(),
		finishPages(),
		wordTypes(),
		wordingsRoute(),
	],
	markdown: {
		processor: withMarks(
			satteri({
				hastPlugins: [
					linksOff(),
					tableCards,
					numbersKept,
					...(base === '/' ? [] : [rootLinks(base)]),
				],
			}),
		),
		// No page shows code: its highlighter is not loaded either.
		syntaxHighlight: false,
	},
	vite: {
		...vite,
		// Without a drop box, what it would lead to is not built. Files are read on the company's clocks everywhere.
		define: {
			'import.meta.env.GOUTONG_DROP_BOX': JSON.stringify(box.folder ?? box.storage),
			'import.meta.env.GOUTONG_STORAGE': JSON.stringify(box.storage),
			'import.meta.env.GOUTONG_ZONE': JSON.stringify(companyZone()),
		},
	},
});
