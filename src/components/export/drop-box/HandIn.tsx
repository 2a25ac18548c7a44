import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../ui/WordsContext.tsx';
import { isStorage } from './deliver.ts';
import { NoPermit } from './NoPermit.tsx';
import type { PermitLook } from './use-permit.ts';
import type { whyNot } from './why-not.ts';

interface Props {
	/** Where the box is. */
	at: string;
	look: PermitLook;
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
	const { at, look, reason, anonymous, isSending, collector, onHand } = props;
	const { t } = useWords();
	const button = useRef<HTMLButtonElement>(null);
	const isOutside = isStorage(at);
	const problem = look.read?.problem ?? null;
	const before = useRef(problem);
	// Who looked again and found it was on a button that is gone.
	useLayoutEffect(() => {
		if (before.current && !problem) button.current?.focus();
		before.current = problem;
	}, [problem]);
	if (reason) return <p class="gt-help">{t(`dropbox.${reason}`, { collector })}</p>;
	const help = isOutside
		? t('permit.help', { storage: at, collector })
		: t('dropbox.help', { collector });
	const nameless = anonymous
		? t(isOutside ? 'permit.help_anonymous' : 'dropbox.help_anonymous')
		: null;
	return (
		<>
			{problem ? null : (
				<>
					<button
						ref={button}
						type="button"
						class="gt-button gt-button--primary"
						disabled={props.none || (isOutside && !look.read)}
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
			)}
			{isOutside ? <NoPermit {...{ look, collector }} /> : null}
		</>
	);
}
