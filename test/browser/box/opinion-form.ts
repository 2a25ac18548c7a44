import type { OpinionForm } from '~/core/opinions/opinion-form.ts';

const option = (code: string, label: string) => ({
	...{ code, label, labels: [label], formerly: [], retired: false },
});

/** The form as a page has it, sealed to these public keys. */
export function opinionForm(keys: string[]): OpinionForm {
	return {
		channels: (['box', 'named', 'mailbox'] as const).map((id) => ({
			...{ id, keys, help: '5 个工作日内答复', where: '', byHand: '', url: null, mail: null },
		})),
		themes: [option('tools', '工具和系统')],
		departments: [option('production', '生产部')],
		most: { matter: 1000, wish: 500 },
		pastHrKeys: null,
		answeredIn: '5 个工作日',
		answersAt: '/everyone/answers/',
	};
}
