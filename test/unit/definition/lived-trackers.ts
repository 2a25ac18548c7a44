import type { Definition } from '~/core/definition/definition.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';

const about = {
	...{ version: 1, purpose: '用来测试', who: '测试', minutes: 1, fate: '无', readers: '无' },
	audience: 'everyone',
};

const onOff = [
	{ code: 'on', label: '进行' },
	{ code: 'off', label: '停' },
];

/** A clock that comes round so long after the last talk. */
export const nextClock = {
	...{ id: 'next', label: '下一次', while: { state: 'on' } },
	from: { child: 'talks', field: 'planned_on', pick: 'last', else: { field: 'begins_on' } },
	every: {
		field: 'state',
		wanted: { on: 'contact_usual' },
		longest: { on: 'contact_longest' },
	},
};

/** What the `tracker.yml` of a register says that has everything records live on by. */
export const rounds = {
	...about,
	title: '安排',
	fields: [
		{ id: 'name', type: 'text', label: '名称' },
		{ id: 'begins_on', type: 'date', label: '从哪天起' },
		{ id: 'state', type: 'choice', label: '状态', options: onOff },
		{
			id: 'frequency',
			type: 'choice',
			label: '频率',
			options: [
				{ code: 'weekly', label: '每周' },
				{ code: 'on_demand', label: '有需要时' },
			],
		},
		{ id: 'secret', type: 'text', label: '内部', leaves: 'never', shown: 'masked' },
	],
	documents: [
		{
			...{ id: 'sheet', label: '一览', show: { state: 'on' } },
			parts: [
				{ text: '给你。' },
				{ heading: '情况', fields: ['name', 'begins_on'] },
				{ heading: '说明', field: 'name' },
				{ heading: '谈过的', child: 'talks', fields: ['planned_on'] },
			],
		},
	],
	versions: { child: 'talks', from: 'planned_on', fields: ['state'] },
	expects: {
		...{ child: 'talks', planned: 'planned_on', outcome: 'outcome', frequency: 'frequency' },
		...{ outcomes: { as_planned: 'held' }, from: 'begins_on', state: 'state', running: ['on'] },
	},
	tallies: {
		...{ from: 'begins_on', per: 'week' },
		lines: [
			{
				...{ id: 'held', label: '谈过', of: 'talks', at: 'planned_on' },
				...{ where: { outcome: 'as_planned' }, match: { state: 'state' } },
			},
			{ id: 'own', label: '这里的', of: 'notes', at: 'on', match: { of: 'self' } },
		],
	},
	begin: {
		...{ list: 'mechanisms', label: '从手册开始' },
		...{ fields: { name: 'name' }, set: { state: 'on' } },
	},
	calendar: [{ field: 'begins_on', label: '第一天' }],
	clocks: [nextClock],
};

/** That of its children. */
export const talks = {
	...about,
	title: '谈话',
	parent: 'rounds',
	fields: [
		{ id: 'of', type: 'link', label: '属于哪一项', to: 'rounds', required: true },
		{ id: 'planned_on', type: 'date', label: '计划日期' },
		{
			id: 'outcome',
			type: 'choice',
			label: '结果',
			options: [
				{ code: 'as_planned', label: '如期' },
				{ code: 'put_off', label: '推迟' },
			],
		},
		{ id: 'state', type: 'choice', label: '状态', options: onOff },
		{ id: 'kept', type: 'text', label: '自己看的', leaves: 'never' },
	],
};

/** That of lines which belong to either of the two, or to none, and are only ever added. */
export const notes = {
	...about,
	title: '便条',
	parent: ['rounds', 'talks'],
	append: { corrects: 'corrects' },
	fields: [
		{ id: 'of', type: 'link', label: '属于哪一条', to: ['rounds', 'talks'] },
		{ id: 'corrects', type: 'link', label: '更正哪一行', to: 'notes' },
		{ id: 'on', type: 'date', label: '哪天' },
		{ id: 'said', type: 'text', label: '说了什么' },
	],
};

/** The three of them as definitions that know of each other. */
export function livedTrackers(): [Definition, Definition, Definition] {
	const [one, two, three] = joinDefinitions(
		Object.entries({ rounds, talks, notes }).map(([id, data]) =>
			localise(id, trackerSchema.parse(data), {}, loadOrganization(), 'zh-CN'),
		),
	);
	if (!one || !two || !three) throw new Error('unreachable');
	return [one, two, three];
}
