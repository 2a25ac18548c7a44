import { markKinds } from './marks.ts';
import { isTag, piecesOf } from './mdx-tree.ts';
import { lineAt, type Source } from './source.ts';

const marks = new RegExp(`\\{(?:${markKinds.join('|')}):\\s*\\w+[^{}\\n]*\\}`, 'g');

/** Every mark that nobody reads where it stands, as a sentence that names file, line and remedy. */
export function findMarkMistakes(sources: readonly Source[]): string[] {
	return sources.flatMap((source) => {
		if (!source.text.includes('{')) return [];
		const isMdx = source.file.endsWith('.mdx');
		return piecesOf(source).flatMap(({ node, start, end }) => {
			const isUnread = isMdx ? node.type === 'yaml' || isTag(node) : node.type === 'text';
			if (!isUnread) return [];
			// Of a tag, its own properties, and not what stands between it and its end.
			const text = source.text.slice(start, isTag(node) ? endOfTag(source.text, start) : end);
			return [...text.matchAll(marks)].map(({ index, 0: mark }) => {
				const place = `${source.file}:${lineAt(source.text, start + index)}`;
				return isMdx
					? `${place} says ${mark} where no mark is read. Only {role:…} and {department:…} may stand in the property of a component, and none at the top of a page.`
					: `${place} is a page in Markdown, where marks such as ${mark} are not read. Let its name end in .mdx.`;
			});
		});
	});
}

/** A mark of no kind makes a page unreadable; what is on this line instead of one, or `null`. */
export function sayUnknownMark({ file, text }: Source, line: number): string | null {
	const mark = /\{\s*[a-z]\w*\s*[:：]\s*[\w-]+[^{}]*\}/i.exec(
		text.split('\n')[line - 1] ?? '',
	)?.[0];
	return mark === undefined
		? null
		: `${file}:${line} says ${mark}, and there is no such mark. Write one of: ${markKinds.join(', ')}, each with a code after the colon.`;
}

function endOfTag(text: string, start: number): number {
	const end = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start))?.[0].length ?? 0;
	return start + end;
}
