import type { Definition } from '~/core/definition/definition.ts';
import type { Field, FieldTypeName, Option } from '~/core/fields/field.ts';

const base = { formerly: [], required: false, personal: false, retired: false };

function option(code: string, label: string, english: string, formerly: string[] = []): Option {
	return { code, label, labels: [label, english], formerly, retired: false };
}

const options = [
	option('high', '高', 'High', ['big']),
	option('medium', '中；等', 'Medium; so-so'),
	option('low', '低（局部）', '=Low'),
];

const fields = {
	text: { type: 'text', maxLength: 100 },
	longtext: { type: 'longtext', maxLength: 2000 },
	link: { type: 'link', maxLength: 500, to: [] },
	number: { type: 'number', minimum: null, maximum: null, whole: false },
	rating: {
		type: 'rating',
		options: [...'12345']
			.map((code) => option(code, `分数${code}`, `Score ${code}`))
			.concat(option('na', '不适用', 'Not applicable')),
	},
	choice: { type: 'choice', options },
	choices: { type: 'choices', options },
	department: {
		type: 'department',
		options: [option('sales', '市场部', 'Sales'), option('it', '信息部', 'IT')],
	},
	role: { type: 'role', options: [option('manager', '经理', 'Manager')] },
	date: { type: 'date', options: [] },
	datetime: { type: 'datetime', options: [] },
	period: { type: 'period', options: [option('baseline', '基线', 'Baseline')] },
	evidence: { type: 'evidence', maxLength: 500, options },
	made: { type: 'made', prefix: '编', zone: 'Asia/Shanghai' },
} satisfies { [T in FieldTypeName]: Partial<Field> & { type: T } };

/** A tracker with one field of every type, ids as the types. Version 3. */
export function everyType(overrides: Partial<Definition> = {}): Definition {
	return {
		id: 'every_type',
		version: 3,
		locale: 'zh-CN',
		title: '各类字段',
		titles: ['各类字段', 'Every type'],
		purpose: '',
		who: '',
		minutes: 1,
		fate: '',
		readers: '',
		audience: ['hr'],
		kind: 'register',
		once: [],
		carry: [],
		anonymous: false,
		fields: Object.entries(fields).map(([id, own]) => {
			const label = `标签 ${id}`;
			// `own` and `base` together are a whole field of its type; spreading loses which.
			return { ...base, id, label, labels: [label, `Label ${id}`], ...own } as Field;
		}),
		columns: Object.keys(fields),
		summary: ['text'],
		label: ['text'],
		parent: null,
		children: [],
		events: [],
		clocks: [],
		views: [],
		checks: [],
		matrix: null,
		samples: [],
		...overrides,
	};
}
