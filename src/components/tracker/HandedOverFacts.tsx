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

const tones = { not_yet: 'warn', handed_over: 'good', changed_since: 'warn' } as const;

/** Whether what was saved has been handed over as it is now, and when it was last changed. */
export function HandedOverFacts({ definition, state, updatedAt }: Props) {
	const { t, locale } = useWords();
	return (
		<p class="gt-entry__facts">
			<span class={`gt-chip gt-chip--${tones[state]}`}>{t(`entries.${state}`)}</span>
			{definition.anonymous ? null : <span class="gt-help">{formatMoment(updatedAt, locale)}</span>}
		</p>
	);
}
