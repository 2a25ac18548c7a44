import { describe, expect, it } from 'vitest';
import { blank, isTag, piecesOf, textWithout } from '../../../integrations/sources/mdx-tree.ts';
import { loadDefinition } from '../definitions.ts';
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

const inWords = 'zero one two three four five six seven eight nine ten'.split(' ');

/** How long something takes, in minutes and hours: 20 分钟, 半小时, 一刻钟; 20 minutes, half an hour. */
const spans = {
	'zh-CN':
		/(?<![第\d.每那同哪])(?:\d+|[一两二三四五六七八九十]+|半)\s*(?:来|多)?(?:个)?(?:分钟|小时|钟头|刻钟)/gu,
	en: /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|half an)[\s-]+(?:minutes?|hours?)\b/giu,
};

/** The times a page types that a rule in the table finds: "file:line words". */
function typedTimes(source: Source, rules: Record<'zh-CN' | 'en', RegExp>): string[] {
	let prose = textWithout(source, ['yaml', 'code', 'inlineCode', 'heading', 'blockquote']);
	// What people get wrong is told as it happened; what the plan says, as it says it.
	for (const { node, start, end } of piecesOf(source))
		if (isTag(node) && (node.name === 'Mistakes' || node.name === 'EditorsNote'))
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
		expect(typedTimes(source, rules).map((one) => one.replace(/^\S+ /, ''))).toEqual(found);
	});

	it('come from limits.yml on every page for readers, or are marked as what stays as it is', () => {
		const pages = readSources('.').filter(({ file }) => !/docs\/(en\/)?about\//.test(file));
		expect(pages.flatMap((page) => typedTimes(page, rules))).toEqual([]);
	});
});

describe('minutes and hours', () => {
	it.each([
		['docs/a.mdx', '| 谈 | 半小时 |', ['半小时']],
		['docs/a.mdx', '十来分钟，一刻钟，2 个小时。', ['十来分钟', '一刻钟', '2 个小时']],
		['docs/a.mdx', '<AsIs>85 分钟</AsIs>，<Minutes meeting="M06" />，每一小时，那一分钟。', []],
		['docs/en/a.mdx', 'Half an hour; | 15 minutes |', ['Half an hour', '15 minutes']],
		['docs/en/a.mdx', 'The minutes of a meeting.', []],
	])('are found where they are typed (%s: %s)', (file, text, found) => {
		const source = toSource(file, `---\ntitle: x\n---\n\n${text}\n`);
		expect(typedTimes(source, spans).map((one) => one.replace(/^\S+ /, ''))).toEqual(found);
	});

	it('come from data in text and tables, or are marked as what stays as it is', () => {
		const pages = readSources('.').filter(({ file }) => !/docs\/(en\/)?about\//.test(file));
		expect(pages.flatMap((page) => typedTimes(page, spans))).toEqual([]);
	});

	it('a form’s page says as many as its definition', () => {
		const counts = {
			'zh-CN': { said: /([一两三四五六七八九十])分钟/u, words: [...'零一两三四五六七八九十'] },
			en: { said: new RegExp(`\\b(${inWords.join('|')}) minutes?\\b`, 'iu'), words: inWords },
		};
		const said = readSources('.').flatMap(({ file, text, locale }) => {
			const tracker = /trackers\/(\w+)\.mdx$/.exec(file)?.[1];
			const { said: rule, words } = counts[locale === 'en' ? 'en' : 'zh-CN'];
			const [, count = ''] = rule.exec(/^description: .*$/m.exec(text)?.[0] ?? '') ?? [];
			if (tracker === undefined || count === '') return [];
			return [[file, words.indexOf(count), loadDefinition(tracker, locale).minutes] as const];
		});
		expect(said.length).toBeGreaterThan(5);
		expect(said.filter(([, number, minutes]) => number !== minutes)).toEqual([]);
	});
});
