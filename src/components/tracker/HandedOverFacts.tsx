import type { Definition } from '~/core/definition/definition.ts';
import type { handedOver } from '~/core/entries/stored-entry.ts';
import { formatMoment } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	state: ReturnType<typeof handedOver>;
	/** When it was last changed; not said of an anonymous form. */
	updatedAt: string;
}

/** Whether what was saved has been handed over as it is now, and when it was last changed. */
export function HandedOverFacts({ definition, state, updatedAt }: Props) {
	const { t, locale } = useWords();
	const isDone = state === 'handed_over';
	return (
		<p class="gt-entry__facts">
			<span class={isDone ? 'gt-chip gt-chip--good' : 'gt-chip gt-chip--warn'}>
				{t(`entries.state_${state}`)}
			</span>
			{definition.anonymous ? null : <span class="gt-help">{formatMoment(updatedAt, locale)}</span>}
		</p>
	);
}
