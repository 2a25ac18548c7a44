import fc from 'fast-check';
import type { Field, FieldTypeName, Option } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';

interface Example {
	/** The same field in both languages. */
	zh: Field;
	en: Field;
	/** Raw answers, as a form or a stored entry may hold them. */
	raw: fc.Arbitrary<unknown>;
	/** Cells people and spreadsheets write, and what is meant. */
	read: [cell: string, value: Value][];
	/** Cells that must be refused. */
	refuse: string[];
}

const common = { id: 'answer', formerly: [], required: false, personal: false, retired: false };
const zhBase = { ...common, label: '回答', labels: ['回答', 'Answer'] };
const enBase = { ...common, label: 'Answer', labels: ['Answer', '回答'] };

function both<T>(make: (base: typeof zhBase, options: (list: Pair[]) => Option[]) => T): {
	zh: T;
	en: T;
} {
	return {
		zh: make(zhBase, (list) => list.map((pair) => toOption(pair, 'zh'))),
		en: make(enBase, (list) => list.map((pair) => toOption(pair, 'en'))),
	};
}

interface Pair {
	code: string;
	zh: string;
	en: string;
	also?: string[];
	formerly?: string[];
	retired?: boolean;
}

function toOption(pair: Pair, language: 'zh' | 'en'): Option {
	return {
		code: pair.code,
		label: pair[language],
		labels: [pair[language], pair.zh, pair.en, ...(pair.also ?? [])],
		formerly: pair.formerly ?? [],
		retired: pair.retired ?? false,
	};
}

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

/** Text with everything that hurts: CR, LF, NUL, half surrogates, brackets, separators, formulas. */
const roughText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({
		unit: fc.constantFrom(
			'a',
			'甲',
			'(',
			')',
			'（',
			'）',
			';',
			'；',
			'、',
			',',
			'"',
			"'",
			'=',
			'\r',
			'\n',
			'\t',
			'\0',
			' ',
			'\u3000',
			'\ud83d',
			'\ufeff',
			'😀',
			'４',
		),
	}),
);
const codesOf = (pairs: Pair[]) =>
	fc.constantFrom(...pairs.flatMap(({ code, formerly = [] }) => [code, ...formerly]), 'nonsense');
const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anything = fc.anything();

const choice = (type: 'choice' | 'department' | 'role'): Example => ({
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

const text = (type: 'text' | 'longtext'): Example => ({
	...both((base) => ({ ...base, type, maxLength: 300 })),
	raw: fc.oneof(roughText, anything),
	read: [
		[' 议题不聚焦 ', '议题不聚焦'],
		['=1+1', '=1+1'],
		['１２３', '１２３'],
		['a\r\nb', type === 'text' ? 'a b' : 'a\nb'],
	],
	refuse: [],
});

/** One field of every type, in both languages, with answers and cells to try on it. */
export const examples: Record<FieldTypeName, Example> = {
	text: text('text'),
	longtext: text('longtext'),
	link: {
		...both((base) => ({ ...base, type: 'link' as const, maxLength: 500, to: [] })),
		raw: fc.oneof(fc.webUrl(), roughText, anything),
		read: [
			['https://example.com/a?b=c', 'https://example.com/a?b=c'],
			[' r-23456789abcdfghjkmnp ', 'r-23456789abcdfghjkmnp'],
		],
		refuse: [],
	},
	made: {
		...both((base) => ({ ...base, type: 'made' as const, prefix: '投诉', zone: 'UTC' })),
		raw: fc.oneof(fc.constantFrom('投诉-202611-003'), roughText, anything),
		read: [
			[' 投诉-202611-003 ', '投诉-202611-003'],
			['３', '３'],
		],
		refuse: [],
	},
	number: {
		...both((base) => ({
			...base,
			type: 'number' as const,
			minimum: null,
			maximum: null,
			whole: false,
			unit: '份',
		})),
		raw: fc.oneof(fc.double(), fc.integer(), fc.constant(-0), anything),
		read: [
			['4', 4],
			['４', 4],
			['4.0', 4],
			[' 12 份', 12],
			['1,234', 1234],
			['１，２３４.５', 1234.5],
			['-0.5', -0.5],
			['1E+3', 1000],
			['-0', 0],
		],
		refuse: ['四', '1,23', '1 2', '0x10', 'Infinity', '4-5', '--1', '1e999', '.'],
	},
	rating: {
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
	},
	choice: choice('choice'),
	department: choice('department'),
	role: choice('role'),
	choices: {
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
	},
	date: {
		...both((base) => ({ ...base, type: 'date' as const, options: [] })),
		raw: fc.oneof(
			day,
			day.map((text) => text.slice(0, 7)),
			fc.constant('2026-02-29'),
			anything,
		),
		read: [
			['2026-11-23', '2026-11-23'],
			['2026/11/23', '2026-11-23'],
			['2026/1/3', '2026-01-03'],
			['2026.1.3', '2026-01-03'],
			['2026年11月23日', '2026-11-23'],
			['2026年1月3日', '2026-01-03'],
			['２０２６－１１－２３', '2026-11-23'],
			['20261123', '2026-11-23'],
			['2026/11/23 0:00', '2026-11-23'],
			['2026-11-23 00:00:00', '2026-11-23'],
			['2026-11', '2026-11'],
			['2026年11月', '2026-11'],
			['Nov-26', '2026-11'],
			['11/23/2026', '2026-11-23'],
			['23/11/2026', '2026-11-23'],
			['2028-02-29', '2028-02-29'],
		],
		refuse: [
			'2026-02-29',
			'2026-13-01',
			'2026-00-10',
			'2026-11-31',
			'2026',
			'46349',
			'11/12/2026',
			'2026/11/23 8:15',
			'明天',
			'0026-11-23',
		],
	},
	datetime: {
		...both((base) => ({ ...base, type: 'datetime' as const, options: [] })),
		raw: fc.oneof(
			fc
				.tuple(
					day,
					fc.integer({ min: 0, max: 25 }),
					fc.integer({ min: 0, max: 61 }),
					fc.constantFrom('', ':00', ':07', ':30.250'),
					fc.constantFrom('Z', '+08:00', '-05:30', '+0800', '-00:00', ''),
				)
				.map(
					([date, h, m, s, zone]) =>
						`${date}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}${s}${zone}`,
				),
			anything,
		),
		read: [
			['2026-11-23T09:30+08:00', '2026-11-23T09:30+08:00'],
			['2026-11-23T09:30:00+08:00', '2026-11-23T09:30+08:00'],
			['2026-11-23T09:30:15Z', '2026-11-23T09:30:15+00:00'],
			['2026/11/23 8:15', '2026-11-23T08:15+08:00'],
			['2026-11-23 08:15:00', '2026-11-23T08:15+08:00'],
			['2026年11月23日 8:15', '2026-11-23T08:15+08:00'],
			['2026年11月23日8时15分', '2026-11-23T08:15+08:00'],
			['２０２６／１１／２３　８：１５', '2026-11-23T08:15+08:00'],
		],
		refuse: ['2026-11-23', '2026/11/23 25:00', '2026-02-30 8:15', '8:15', '2026-11-23T09:30+99:00'],
	},
	period: {
		...both((base, options) => ({
			...base,
			type: 'period' as const,
			options: options([
				{ code: 'baseline', zh: '基线', en: 'Baseline', also: ['基线期'], formerly: ['base'] },
			]),
		})),
		raw: fc.oneof(
			fc.constantFrom('2024Q1', '9999Q4', '2024Q5', '0024Q1', 'baseline', 'base'),
			anything,
		),
		read: [
			['2024Q1', '2024Q1'],
			['2024q1', '2024Q1'],
			['２０２４Ｑ１', '2024Q1'],
			['2024年Q1', '2024Q1'],
			['2024年第1季度', '2024Q1'],
			['2024年第一季度', '2024Q1'],
			['2024年四季度', '2024Q4'],
			['2024-Q1', '2024Q1'],
			['2024 Q1', '2024Q1'],
			['Q1 2024', '2024Q1'],
			['基线', 'baseline'],
			['基线期', 'baseline'],
			['BASELINE', 'baseline'],
		],
		refuse: ['2024Q5', '2024', '第一季度', '2024-11', '24Q1'],
	},
	evidence: {
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
	},
};
