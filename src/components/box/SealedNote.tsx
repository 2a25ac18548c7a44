import type { Channel } from '~/core/opinions/message.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';

interface Props {
	form: OpinionForm;
	channel: Channel;
	pastHr: boolean;
}

/** What being sealed means here, or that it is not, before anything is written. */
export function SealedNote({ form, channel, pastHr }: Props) {
	const { t } = useWords();
	const { keys = [] } = form.channels.find(({ id }) => id === channel) ?? {};
	const isSealed = pastHr ? form.pastHrKeys !== null : keys.length > 0;
	const key = pastHr
		? isSealed
			? 'opinion.past_hr_sealed'
			: 'opinion.past_hr_paper'
		: isSealed
			? (`opinion.sealed_${channel}` as const)
			: 'opinion.plain';
	return (
		<p class={`gt-notice ${isSealed ? 'gt-notice--good' : 'gt-notice--warn'}`} role="status">
			<span key={key}>{t(key)}</span>
		</p>
	);
}
