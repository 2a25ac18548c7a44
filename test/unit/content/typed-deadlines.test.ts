import { describe, expect, it } from 'vitest';
import { blank, isTag, piecesOf, textWithout } from '../../../integrations/sources/mdx-tree.ts';
import {
	lineAt,
	readSources,
	type Source,
	toSource,
} from '../../../integrations/sources/source.ts';

const zhSpan =
	'(?:\\d+|[一两二三四五六七八九十]+|半)\\s*(?:个?工作日|天|日|周|个?星期|个月|个季度|年)';
const enSpan =
	'(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?)\\s+(?:working\\s+)?(?:days?|weeks?|months?|quarters?|years?)';
/** How a rule says by when: 提前两天, 一个月内; within a week, two days ahead. */
const rules = {
	'zh-CN': new RegExp(
		`(?:提前|会前|不超过|最多|至少)(?:\\*\\*)?\\s*${zhSpan}|(?<![第\\d])${zhSpan}(?:以内|之内|内|以后|之后|后|前)(?!台|面)`,
		'gu',
	),
	en: new RegExp(
		`\\b(?:within|at least|at most|up to|no more than|after)\\s+${enSpan}\\b|\\b${enSpan}\\**\\s+(?:ahead|before|beforehand|later|after|past|at most|in advance)\\b`,
		'giu',
	),
};

/** The days, weeks and months by which something is to be done that a page types: "file:line words". */
function typedDeadlines(source: Source): string[] {
	let prose = textWithout(source, ['yaml', 'code', 'inlineCode', 'heading', 'blockquote']);
	// What people get wrong is told as it happened.
	for (const { node, start, end } of piecesOf(source))
		if (isTag(node) && node.name === 'Mistakes')
			prose = prose.slice(0, start) + blank(prose.slice(start, end)) + prose.slice(end);
	const rule = rules[source.file.includes('docs/en/') ? 'en' : 'zh-CN'];
	return [...prose.matchAll(rule)].map(
		({ index, 0: words }) => `${source.file}:${lineAt(prose, index)} ${words}`,
	);
}

describe('days, weeks and months by which something is due', () => {
	it.each([
		['docs/a.mdx', '**提前两天**约好。', ['提前两天']],
		['docs/a.mdx', '会后三个工作日内发出，一个月后再看。', ['三个工作日内', '一个月后']],
		['docs/a.mdx', '<AsIs>三十日内</AsIs>补报；提前 <Limit id="talk_agreed" />约。', []],
		['docs/a.mdx', '<Mistakes>\n\n- 会前一天才要数据。\n\n</Mistakes>', []],
		['docs/a.mdx', '每半年一次，第 2 周。', []],
		['docs/en/a.mdx', 'Answer within three working days.', ['within three working days']],
		['docs/en/a.mdx', '**Two days before**, send it.', ['Two days before']],
		['docs/en/a.mdx', 'It takes a week.', []],
	])('are found where they are typed (%s: %s)', (file, text, found) => {
		const source = toSource(file, `---\ntitle: x\n---\n\n${text}\n`);
		expect(typedDeadlines(source).map((one) => one.replace(/^\S+ /, ''))).toEqual(found);
	});

	it('come from limits.yml on every page for readers, or are marked as what stays as it is', () => {
		const pages = readSources('.').filter(({ file }) => !/docs\/(en\/)?about\//.test(file));
		expect(pages.flatMap(typedDeadlines)).toEqual([]);
	});
});
