import type { Definition } from '~/core/definition/definition.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';

const about = {
	...{ version: 1, purpose: '用来测试', who: '测试', minutes: 1, fate: '无', readers: '无' },
	...{ audience: 'everyone', kind: 'register' },
};
const choice = (id: string, label: string, options: Record<string, string>) => ({
	...{ id, label, type: 'choice' },
	options: Object.entries(options).map(([code, said]) => ({ code, label: said })),
});

/** A register of meetings made up for tests, and that of the actions agreed on in them. */
export function madeUpMeetings(): [Definition, Definition] {
	const organization = loadOrganization();
	const meetings = trackerSchema.parse({
		...{ ...about, title: '会议' },
		fields: [
			{ id: 'name', type: 'text', label: '会议' },
			{ id: 'chair', type: 'text', label: '主持人', personal: true },
			{ id: 'phone', type: 'text', label: '电话', leaves: 'masked' },
			{ id: 'secret', type: 'text', label: '内部评注', leaves: 'never' },
			{ id: 'aim', type: 'text', label: '目的' },
			{ id: 'decisions', type: 'longtext', label: '决议' },
			choice('outcome', '结果', { done: '如期', dropped: '取消' }),
			choice('checked', '事实已核对', { yes: '已核对', no: '没有' }),
		],
	});
	const actions = trackerSchema.parse({
		...{ ...about, title: '行动项', parent: 'meetings' },
		fields: [
			{ id: 'of', type: 'link', label: '哪次会', to: 'meetings', required: true },
			{ id: 'what', type: 'text', label: '做什么', required: true },
			{ id: 'note', type: 'longtext', label: '备注', leaves: 'masked' },
			choice('state', '状态', { open: '没有完成', done: '已完成' }),
		],
	});
	const [first, second] = joinDefinitions([
		localise('meetings', meetings, {}, organization, 'zh-CN'),
		localise('actions', actions, {}, organization, 'zh-CN'),
	]);
	if (!first || !second) throw new Error('Both definitions were put in; look at joinDefinitions.');
	return [first, second];
}
