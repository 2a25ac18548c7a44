import type { Append } from '~/core/definition/append.ts';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	append: Append;
	onCorrect: () => void;
	/** Of which line, for those who do not see where the button stands. */
	title?: string;
}

/** What can be done with a line that is never changed: another one puts it right. */
export function OnlyAdded({ append, onCorrect, title }: Props) {
	const { t } = useWords();
	if (append.corrects === null) return <p class="gt-help">{t('register.only_added')}</p>;
	return (
		<button type="button" class="gt-button gt-button--quiet" onClick={onCorrect}>
			{t('register.correct')}
			{title === undefined ? null : <span class="gt-visually-hidden"> {title}</span>}
		</button>
	);
}
