import { readFileSync } from 'node:fs';
import type { DefaultPage } from './default-starlight.ts';

const heading =
	/<div class="sl-heading-wrapper level-h(\d)"><h\d [^>]*>([\s\S]*?)<\/h\d><a class="sl-anchor-link"[\s\S]*?<\/a><\/div>/g;

/**
 * The pages of a built site as plain Markdown with the same text: headings as Markdown, the rest as
 * HTML without our classes, islands and scripts. Pages without the docs theme are left out.
 */
export function plainPages(folder: string, paths: readonly string[]): DefaultPage[] {
	return paths.flatMap((path) => {
		const html = readFileSync(`${folder}${path}index.html`, 'utf8');
		const body = /<div class="sl-markdown-content"[^>]*>([\s\S]*)<footer class="sl-flex/.exec(
			html,
		)?.[1];
		if (body === undefined) return [];
		const isHome = /^\/(\w+\/)?$/.test(path);
		const address = path.replace(/^\/|\/$/g, '');
		return [
			{
				file: `${isHome ? `${address}/index` : address}.md`,
				markdown: `---\n${frontmatter(html, isHome)}\n---\n\n${asMarkdown(body)}\n`,
			},
		];
	});
}

function frontmatter(html: string, isHome: boolean): string {
	const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const lines = [`title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`];
	if (isHome) {
		const tagline = /<div class="tagline[^>]*>([^<]*)/.exec(html)?.[1] ?? description;
		lines.push('template: splash', 'hero:', `  tagline: ${JSON.stringify(tagline)}`);
	}
	return lines.join('\n');
}

function asMarkdown(body: string): string {
	const level = (depth: string, text: string) => `¶¶${'#'.repeat(Number(depth))} ${text}¶¶`;
	return body
		.replace(heading, (_, depth: string, text: string) => level(depth, text))
		.replace(/<(astro-island|script|style|template)\b[\s\S]*?<\/\1>/g, '')
		.replace(/ (class|style|data-[\w-]+)="[^"]*"/g, '')
		.replace(/\s+/g, ' ')
		.replaceAll('¶', '\n')
		.replace(/^ +/gm, '');
}
