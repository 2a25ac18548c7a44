import type { satteri } from '@astrojs/markdown-satteri';
import { spellOutMarks } from '../sources/marks.ts';
import { unreadable } from '../sources/mdx-tree.ts';
import { missingImports } from '../sources/missing-imports.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * Lets authors write marks, `{limit:first_response}`, and components without importing them: both are
 * put in before MDX reads a page. The imports go to its end, so that every line stays where it was.
 */
export function withMarks(processor: Processor): Processor {
	const { createMdxRenderer } = processor;
	if (createMdxRenderer === undefined) return processor;
	processor.createMdxRenderer = async (...options) => {
		const renderer = await createMdxRenderer(...options);
		return {
			process: (content, file, head) => renderer.process(completePage(content, file), file, head),
		};
	};
	return processor;
}

/** A page with its marks spelled out and everything it says imported. */
export function completePage(content: string, file: string): string {
	const source = { file, text: spellOutMarks(content) };
	if (importsAll(source.text)) return source.text;
	// What cannot be read is told as it was written.
	if (unreadable(source) !== null) return content;
	return [source.text, ...missingImports(source)].join('\n\n');
}

/** Whether a page imports all it may say itself: then it need not be read to know what is missing. */
function importsAll(text: string): boolean {
	const imports = (text.match(/^import .*$/gm) ?? []).join('\n');
	return [...text.matchAll(/<([A-Z]\w*)/g)].every(({ 1: name }) =>
		new RegExp(`\\b${name}\\b`).test(imports),
	);
}
