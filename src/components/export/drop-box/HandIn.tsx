import { useWords } from '../../ui/WordsContext.tsx';
import { isStorage } from './deliver.ts';
import type { PermitRead } from './look-for-permit.ts';
import type { whyNot } from './why-not.ts';

interface Props {
	/** Where the box is. */
	at: string;
	/** `null`: it is being read, or none is wanted. */
	read: PermitRead | null;
	/** Why nothing may go as it is. */
	reason: ReturnType<typeof whyNot>;
	anonymous: boolean;
	/** There is nothing to hand over. */
	none: boolean;
	isSending: boolean;
	/** Who collects, in a word or two. */
	collector: string;
	onHand: () => void;
}

/** The one button that hands over, with where it goes; or why that is not possible. */
export function HandIn(props: Props) {
	const { at, read, reason, anonymous, isSending, collector, onHand } = props;
	const { t } = useWords();
	const isOutside = isStorage(at);
	if (reason) return <p class="gt-help">{t(`dropbox.${reason}`, { collector })}</p>;
	if (read?.problem)
		return <p class="gt-notice gt-notice--warn">{t(`permit.${read.problem}`, { collector })}</p>;
	const help = isOutside
		? t('permit.help', { storage: at, collector })
		: t('dropbox.help', { collector });
	const nameless = anonymous
		? t(isOutside ? 'permit.help_anonymous' : 'dropbox.help_anonymous')
		: null;
	return (
		<>
			<button
				type="button"
				class="gt-button gt-button--primary"
				disabled={props.none || (isOutside && !read)}
				aria-disabled={isSending}
				onClick={() => isSending || onHand()}
			>
				{t('dropbox.hand', { collector })}
			</button>
			<p class="gt-help">
				{help}
				{nameless}
			</p>
		</>
	);
}
