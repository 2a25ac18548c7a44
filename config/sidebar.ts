import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The sidebar's groups, in order. Pages of a group are the MDX files of its folder. */
export const sidebar = [
	{
		label: '填写与上报',
		translations: { en: 'Fill in and report' },
		items: [{ autogenerate: { directory: 'trackers' } }],
	},
	{
		label: '人力资源部',
		translations: { en: 'For HR' },
		items: ['collect'],
	},
	{
		label: '关于沟通',
		translations: { en: 'About Goutong' },
		items: [{ autogenerate: { directory: 'about' } }],
	},
] satisfies StarlightUserConfig['sidebar'];
