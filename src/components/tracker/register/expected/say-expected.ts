import type { ExpectedCount } from '~/core/expected/count-expected.ts';
import { type ExpectedState, expectedStates } from '~/core/expected/expected-occurrence.ts';
import type { Translate } from '~/core/words/translate.ts';

/** How many there should have been and what became of them: 应有 12 次：如期 9 次，改期 1 次，没有记录 2 次. */
export function sayExpected({ expected, by }: ExpectedCount, t: Translate): string {
	const past = expectedStates.filter((state) => state !== 'to_come' && state !== 'besides');
	const said = past
		.filter((state) => by[state] > 0)
		.map((state) => sayOf(state, by[state], t))
		.join(t('lived.comma'));
	const sentence =
		expected === 0 ? t('lived.none_due') : t('lived.expected', { count: expected, states: said });
	const more = (['to_come', 'besides'] as const)
		.filter((state) => by[state] > 0)
		.map((state) => t(`lived.more_${state}`, { count: by[state] }));
	return [sentence, ...more].join(t('lived.comma'));
}

function sayOf(state: ExpectedState, count: number, t: Translate): string {
	return t('lived.state_count', { state: t(`lived.state_${state}`), count });
}
