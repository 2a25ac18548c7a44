import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { defaultLocale, locales } from './locales.ts';
import { sidebar } from './sidebar.ts';

const root = { label: locales[0].label, lang: defaultLocale };
const others = locales.slice(1).map(({ code, path, label }) => [path, { label, lang: code }]);

/** The theme's settings: languages, sidebar, and the parts we replace. */
export const starlightOptions = {
	// In its place the company's name is set, from organization.yml.
	title: { 'zh-CN': '沟通', en: 'Goutong' },
	locales: { root, ...Object.fromEntries(others) },
	defaultLocale: 'root',
	sidebar,
	favicon: '/mark.svg',
	customCss: [
		'./src/styles/tokens.css',
		'./src/styles/theme.css',
		'./src/styles/typography.css',
		'./src/styles/controls.css',
		'./src/styles/tables.css',
		'./src/styles/table-cards.css',
		'./src/styles/motion.css',
		'./src/styles/print.css',
	],
	// The index is made in integrations/search/write-indexes.ts, and the dialog is our own.
	pagefind: false,
	routeMiddleware: [
		'./src/components/starlight/stay-in-group.ts',
		'./src/components/starlight/name-company.ts',
	],
	components: {
		Header: './src/components/starlight/Header.astro',
		MarkdownContent: './src/components/starlight/MarkdownContent.astro',
		PageFrame: './src/components/starlight/PageFrame.astro',
		Search: './src/components/starlight/Search.astro',
		SiteTitle: './src/components/starlight/SiteTitle.astro',
		Hero: './src/components/starlight/Hero.astro',
		Sidebar: './src/components/starlight/Sidebar.astro',
		ThemeProvider: './src/components/starlight/ThemeProvider.astro',
		ThemeSelect: './src/components/starlight/ThemeSelect.astro',
		LanguageSelect: './src/components/starlight/LanguageSelect.astro',
		Footer: './src/components/starlight/Footer.astro',
	},
	head: [{ tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } }],
	// Nothing here is code; leaving the highlighter out keeps pages small and free of inline styles.
	expressiveCode: false,
	// src/pages/404.astro says where to go instead.
	disable404Route: true,
	credits: false,
	lastUpdated: false,
} satisfies StarlightUserConfig;
