import fc from 'fast-check';
import { both, type Example, type Pair } from './example-field.ts';
import { anything, roughText } from './rough-answers.ts';

const departments: Pair[] = [
	{
		code: 'marketing',
		zh: '市场部',
		en: 'Marketing',
		also: ['市场营销部'],
		formerly: ['market', 'mkt'],
	},
	{ code: 'production', zh: '生产部（华东）', en: 'Production (East)' },
	{ code: 'closed', zh: '已撤销部门', en: 'Closed department', retired: true },
];

const channels: Pair[] = [
	{ code: 'sync', zh: '实时同步', en: 'Instant updates' },
	{ code: 'report', zh: '周报', en: 'Weekly report', formerly: ['brief'] },
	{ code: 'meeting', zh: '面谈; 例会', en: 'Talk; meeting' },
	{ code: 'letter', zh: '书信、公文', en: 'Letter, note' },
	{ code: 'talk', zh: '面谈', en: 'Talk' },
	{ code: 'gathering', zh: '例会', en: 'meeting ' },
];

const states: Pair[] = [
	{ code: 'not_started', zh: '未开始', en: 'Not started', also: ['否'] },
	{ code: 'in_progress', zh: '进行中', en: 'In progress', formerly: ['doing'] },
	{ code: 'done', zh: '已完成', en: 'Done', also: ['是'] },
	{ code: 'declined', zh: '不采纳(须说明)', en: 'Declined (say why)' },
];

const scale: Pair[] = [
	...['很差', '较差', '一般', '较好', '很好'].map((zh, at) => ({
		code: String(at + 1),
		zh,
		en: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'][at] ?? '',
	})),
	{ code: 'na', zh: '不适用', en: 'Not applicable', also: ['不清楚'] },
];
const codesOf = (pairs: Pair[]) =>
	fc.constantFrom(...pairs.flatMap(({ code, formerly = [] }) => [code, ...formerly]), 'nonsense');

/** A field with one answer out of several. */
export const choice = (type: 'choice' | 'department' | 'role'): Example => ({
	...both((base, options) => ({ ...base, type, options: options(departments) })),
	raw: fc.oneof(codesOf(departments), anything),
	read: [
		['marketing', 'marketing'],
		['市场部', 'marketing'],
		['　MARKETING ', 'marketing'],
		['ｍａｒｋｅｔｉｎｇ', 'marketing'],
		['市场营销部', 'marketing'],
		['mkt', 'marketing'],
		['生产部(华东)', 'production'],
		['Production （east）', 'production'],
		['已撤销部门', 'closed'],
	],
	refuse: ['没有这个部门', '市场', '市场部; 生产部', '1'],
});

export const choices: Example = {
	...both((base, options) => ({ ...base, type: 'choices' as const, options: options(channels) })),
	raw: fc.oneof(fc.array(codesOf(channels)), anything),
	read: [
		['实时同步; 周报', ['sync', 'report']],
		['周报；实时同步', ['sync', 'report']],
		['实时同步、周报', ['sync', 'report']],
		['实时同步，周报,', ['sync', 'report']],
		['实时同步\n周报', ['sync', 'report']],
		['Instant updates; 周报; brief', ['sync', 'report']],
		['sync;report', ['sync', 'report']],
		['书信、公文; 周报', ['report', 'letter']],
		['; 周报 ;', ['report']],
		['实时同步/周报', ['sync', 'report']],
		['周报／实时同步', ['sync', 'report']],
		['实时同步 周报', ['sync', 'report']],
		['Instant updates | Brief', ['sync', 'report']],
		['实时同步\u3000周报', ['sync', 'report']],
		['周报和实时同步', ['sync', 'report']],
	],
	// 「面谈; 例会」 is one option, and two others one after the other.
	refuse: ['实时同步; 没有', '面谈; 例会', '实时同步 没有', '实时同步/实时同步/别的'],
};

export const rating: Example = {
	...both((base, options) => ({ ...base, type: 'rating' as const, options: options(scale) })),
	raw: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constantFrom('na', '4'), anything),
	read: [
		['4', 4],
		['４', 4],
		['4.0', 4],
		['4分', 4],
		['4 分', 4],
		['较好', 4],
		['4 较好', 4],
		['4（较好）', 4],
		['5 - very good', 5],
		['VERY POOR', 1],
		['不适用', 'na'],
		['不清楚', 'na'],
		['not applicable', 'na'],
		['na', 'na'],
	],
	refuse: ['0', '6', '3.5', '4 较差', '45', '好'],
};

export const evidence: Example = {
	...both((base, options) => ({
		...base,
		type: 'evidence' as const,
		options: options(states),
		maxLength: 300,
	})),
	raw: fc.oneof(
		fc.record({ status: codesOf(states), note: fc.oneof(roughText, fc.constant(null)) }),
		anything,
	),
	read: [
		['进行中(模板已改好)', { status: 'in_progress', note: '模板已改好' }],
		['进行中（模板已改好）', { status: 'in_progress', note: '模板已改好' }],
		['进行中 (已改好(第二版)模板)', { status: 'in_progress', note: '已改好(第二版)模板' }],
		['是(新招了两人)', { status: 'done', note: '新招了两人' }],
		['否', { status: 'not_started', note: null }],
		['进行中()', { status: 'in_progress', note: null }],
		['In progress(one\ntwo)', { status: 'in_progress', note: 'one\ntwo' }],
		['doing', { status: 'in_progress', note: null }],
		['不采纳(须说明)', { status: 'declined', note: null }],
		['不采纳（须说明）（预算不够）', { status: 'declined', note: '预算不够' }],
	],
	refuse: ['也许', '新招了两人', '进行中 已调整', '进行中(没有右括号'],
};
