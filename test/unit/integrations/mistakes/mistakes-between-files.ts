import { company, type TypicalMistake } from './typical-mistake.ts';

const docs = 'docs/everyone';

/** The top of a page that has all it needs. */
const head = `---
title: 出差
description: 出差怎么报销。
audience: [everyone]
owner: human_resources
version: "1.0"
effective: "2026-12-01"
review: "2027-06-01"
covers: []
---
`;

const page = (body: string) => `${head}\n${body}\n`;

/** A tracker nobody wrote a page for. */
const tracker = `version: 1
title: 出差登记
purpose: 记下出差。
who: 每一位同事。
minutes: 2
fate: 留存。
readers: 各<Role department_head>。
audience: everyone
fields:
  - { id: place, type: text, label: 地点, required: true }
`;

/** Mistakes that show between files; all of them are made at once. */
export const together: TypicalMistake[] = [
	{
		what: 'the code of a department changed',
		file: company,
		change: ['code: procurement,', 'code: procuring,'],
		at: { words: 'departments:', name: 'departments' },
		en: /has no "procurement", which \d+ places use, .*Did you rename it to "procuring"\?.* write procurement again and change only its label/,
		zh: /没有“procurement”.*是不是把它改名成了“procuring”.*请把代码改回 procurement/,
	},
	{
		what: 'a campaign of a form that is not there',
		file: company,
		change: ['form: assessment', 'form: assesment'],
		at: { words: 'form: assesment', name: 'campaigns › 1' },
		en: /^no form is called "assesment"\. Did you mean "assessment"\?/,
		zh: /^没有叫“assesment”的表。是不是想写“assessment”？/,
	},
	{
		what: 'an answer that needs a tool nobody has a line for',
		file: 'trackers/opinion_book/tracker.yml',
		change: ['needs: [opinion_box]', 'needs: [opinion_bax]'],
		at: { words: 'needs: [opinion_bax]', name: 'channel' },
		en: /^there is no "opinion_bax"\. Look in tools in organization\.yml/,
		zh: /没有“opinion_bax”/,
	},
	{
		what: 'a term that does',
		file: 'glossary.yml',
		change: ['needs: [opinion_box]', 'needs: [opinion_bix]'],
		at: { words: 'needs: [opinion_bix]', name: 'suggestion_box' },
		en: /^there is no "opinion_bix"\. Look in tools in organization\.yml/,
		zh: /没有“opinion_bix”/,
	},
	{
		what: 'a term nobody explains',
		file: `${docs}/a.mdx`,
		change: page('{term:first_respons}要管到底。'),
		at: { words: '{term:' },
		en: /^says "first_respons" .*Did you mean "first_response"\?/,
		zh: /“first_respons”在 .* 里没有。是不是想写“first_response”？/,
	},
	{
		what: 'the name of a role written by hand',
		file: `${docs}/b.mdx`,
		change: page('报销单交给直属上级。'),
		at: { words: '报销单' },
		en: /^writes "直属上级" by hand.* Write \{role:line_manager\}/,
		zh: /^这里直接写了“直属上级”.*请写 \{role:line_manager\}/,
	},
	{
		what: 'a limit written by hand',
		file: `${docs}/c.mdx`,
		change: page('72 小时内答复。'),
		at: { words: '72 小时' },
		en: /^writes "72 小时" by hand.* Write \{limit:complaint_feedback\}/,
		zh: /^这里直接写了“72 小时”.*请写 \{limit:complaint_feedback\}/,
	},
	{
		what: 'a link to a page that is not there',
		file: `${docs}/d.mdx`,
		change: page('见[渠道](/everyone/chanels/)。'),
		at: { words: '见[渠道]' },
		en: /^leads to \/everyone\/chanels\/, and there is no such page\. Did you mean \/everyone\/channels\/\?/,
		zh: /^链接 \/everyone\/chanels\/ 没有对应的页面。是不是想写 \/everyone\/channels\/？/,
	},
	{
		what: 'a link to a heading that is not there',
		file: `${docs}/e.mdx`,
		change: page('## 怎么报销\n\n见[下文](#怎么报消)。'),
		at: { words: '见[下文]' },
		en: /^leads to #怎么报消, and nothing on that page has the id "怎么报消"\. Did you mean #怎么报销\?/,
		zh: /^链接 #怎么报消：那一页上没有“怎么报消”这个位置。是不是想写 #怎么报销？/,
	},
	{
		what: 'a page in one language alone',
		file: `${docs}/f.mdx`,
		change: page('出差先报备。'),
		at: { words: '---' },
		en: /^is a page that en lacks\. Write src\/content\/docs\/en\/everyone\/f\.mdx\.$/,
		zh: /^这一页缺少 en 版本。请写 src\/content\/docs\/en\/everyone\/f\.mdx。$/,
	},
	{
		what: 'a page of the handbook without owner and audience',
		file: `${docs}/g.mdx`,
		change: '---\ntitle: 出差\n---\n\n出差先报备。\n',
		at: { words: '---' },
		en: /^says nothing about audience, owner.* Write at its top/s,
		zh: /^页首缺少 audience, owner.*请在页首写上/s,
	},
	{
		what: 'a component that is not closed',
		file: `${docs}/h.mdx`,
		change: page('<Answer>\n\n出差先报备。'),
		at: { words: '<Answer>' },
		en: /^cannot be read: Expected a closing tag for `<Answer>`/,
		zh: /没有找到 <Answer> 的结束标记 <\/Answer>/,
	},
	{
		what: 'a component nobody has',
		file: `${docs}/i.mdx`,
		change: page('<Anser>\n\n出差先报备。\n\n</Anser>'),
		at: { words: '<Anser>' },
		en: /^says <Anser>, and there is no such component\. Did you mean "Answer"\?/,
		zh: /^这里写了 <Anser>，没有这个组件。是不是想写“Answer”？/,
	},
	{
		what: 'a mark of no kind',
		file: `${docs}/j.mdx`,
		change: page('先找{rol:human_resources}。'),
		at: { words: '先找' },
		en: /^says \{rol:human_resources\}, and there is no such mark\. Write one of: role, /,
		zh: /^这里写了 \{rol:human_resources\}，没有这种标记。/,
	},
	{
		what: 'a name of the company typed into a tracker',
		file: 'trackers/breaches/tracker.yml',
		change: ['不是报到<Role human_resources>的那一刻', '不是报到人力资源部的那一刻'],
		at: { words: 'help: 有人察觉', name: 'fields › noticed_at › help' },
		en: /^writes "人力资源部" by hand, which would stay when the company changes the name\. Write <Role human_resources>, or <AsIs>人力资源部<\/AsIs> where /,
		zh: /^这里直接写了“人力资源部”，公司改名称时它不会跟着变。请写 <Role human_resources>；如果说的是别的事，请写 <AsIs>人力资源部<\/AsIs>。$/,
	},
	{
		what: 'a name of the company typed into a word of the interface',
		file: 'i18n/en/certificate.yml',
		change: ['to <Role human_resources> to', 'to Human Resources to'],
		at: { words: 'line:', name: 'line' },
		en: /^writes "Human Resources" by hand.* Write <Role human_resources>, or /,
		zh: /^这里直接写了“Human Resources”，/,
	},
	{
		what: 'a tracker without a page',
		file: 'trackers/trip/tracker.yml',
		change: tracker,
		at: { words: 'version' },
		en: /^has no page\. Write src\/content\/docs\/trackers\/trip\.mdx, or run: npm run new tracker trip$/,
		zh: /^这张表还没有页面。请写 src\/content\/docs\/trackers\/trip\.mdx，或运行：npm run new tracker trip$/,
	},
];
