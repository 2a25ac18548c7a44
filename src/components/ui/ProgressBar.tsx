import { Said } from './Said.tsx';
import { useWords } from './WordsContext.tsx';

interface Props {
	/** What is being done and how far it is, in a whole sentence. */
	sentence: string;
	/** The same in short, for a screen reader. */
	label: string;
	done: number;
	/** 0 while it is not known. */
	total: number;
	/** Left out where it cannot be stopped. */
	onCancel?: (() => void) | undefined;
}

/** What is being done, how far it is, and the way to stop it. */
export function ProgressBar({ sentence, label, done, total, onCancel }: Props) {
	const { t } = useWords();
	return (
		<div class="gt-progress">
			<p>
				<Said>{sentence}</Said>
			</p>
			<progress aria-label={label} {...(total > 0 && { value: done, max: total })} />
			{onCancel ? (
				<button type="button" class="gt-button" onClick={onCancel}>
					{t('common.cancel')}
				</button>
			) : null}
		</div>
	);
}
