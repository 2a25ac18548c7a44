import type { ClockState as State } from '~/core/clocks/running/read-clock.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { ClockMark } from './ClockMark.tsx';

const kinds: Partial<Record<State, string>> = {
	due_soon: 'gt-chip--warn',
	overdue: 'gt-chip--bad',
	late: 'gt-chip--bad',
	on_time: 'gt-chip--good',
};

/** How a clock stands: a word and a shape. */
export function ClockState({ state }: { state: State }) {
	const { t } = useWords();
	return (
		<span class={`gt-chip gt-clock-state ${kinds[state] ?? ''}`}>
			<ClockMark state={state} />
			<Said>{t(`clocks.state_${state}`)}</Said>
		</span>
	);
}
