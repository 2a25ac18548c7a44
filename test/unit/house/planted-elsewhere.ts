/** The same in files that are not TypeScript: the file, its whole text, where it leads. */
export const elsewhere: [kind: string, file: string, text: string, to: string][] = [
	[
		'frontmatter of .astro',
		'src/components/page/A.astro',
		"---\nimport { sound } from '~/workers/search/sound.ts';\n---\n<p>{sound}</p>\n",
		'src/workers/search/sound.ts',
	],
	[
		'a script of .astro',
		'src/components/page/B.astro',
		"---\nconst one = 1;\n---\n<p>{one}</p>\n<script>\n\timport { sound } from '~/site/sound.ts';\n\tsound;\n</script>\n",
		'src/site/sound.ts',
	],
	[
		'a page of the handbook',
		'src/content/docs/a.mdx',
		"---\ntitle: A\n---\n\nimport Sound from '~/components/page/Sound.astro';\n\n<Sound />\n",
		'src/components/page/Sound.astro',
	],
];
