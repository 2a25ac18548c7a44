import type { Definition } from '~/core/definition/definition.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';

const about = {
	...{ version: 1, purpose: '用来测试', who: '测试', minutes: 1, fate: '无', readers: '无' },
	audience: 'everyone',
};

/** What the `tracker.yml` of a register says whose records have numbers and children. */
export const cases = {
	...about,
	title: '事项',
	label: ['number', 'matter'],
	fields: [
		{ id: 'number', type: 'made', label: '编号', prefix: '事' },
		{ id: 'matter', type: 'text', label: '什么事' },
		{
			id: 'state',
			type: 'choice',
			label: '状态',
			initial: 'open',
			options: [
				{ code: 'open', label: '未关闭' },
				{ code: 'closed', label: '已关闭' },
			],
		},
	],
	checks: [
		{
			...{ use: 'needs_child', field: 'state', is: ['closed'] },
			...{ child: 'steps', where: { kind: ['solved'] } },
		},
	],
	events: [
		{
			...{ id: 'solved', label: '已解决', child: 'steps', set: { kind: 'solved' } },
			...{ now: 'at', ask: ['said'] },
		},
	],
	views: [{ id: 'open', label: '未关闭', where: { state: 'open' } }],
};

/** What the `tracker.yml` of its children says. */
export const steps = {
	...about,
	title: '过程',
	parent: 'cases',
	fields: [
		{ id: 'of', type: 'link', label: '属于哪一项', to: 'cases', required: true },
		{
			id: 'kind',
			type: 'choice',
			label: '做了什么',
			options: [
				{ code: 'began', label: '开始' },
				{ code: 'solved', label: '已解决' },
			],
		},
		{ id: 'at', type: 'datetime', label: '什么时候' },
		{ id: 'said', type: 'longtext', label: '说了什么' },
	],
};

/** Both as definitions that know of each other. */
export function twoTrackers(changes: Record<string, unknown> = {}): [Definition, Definition] {
	const organization = loadOrganization();
	const made = Object.entries({ cases: { ...cases, ...changes }, steps }).map(([id, data]) =>
		localise(id, trackerSchema.parse(data), {}, organization, 'zh-CN'),
	);
	const [one, other] = joinDefinitions(made);
	if (!one || !other) throw new Error('unreachable');
	return [one, other];
}
