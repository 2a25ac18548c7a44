import { useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { Question } from './Question.tsx';

interface Props {
	onForget: () => void;
	/** It was thought better of. */
	onKeep: () => void;
}

/** Lets go of what deleted records said (V19), after one question. */
export function ForgetDeleted({ onForget, onKeep }: Props) {
	const { t } = useWords();
	const [asking, setAsking] = useState(false);
	if (!asking) {
		return (
			<button type="button" class="gt-button gt-button--danger" onClick={() => setAsking(true)}>
				{t('entries.forget')}
			</button>
		);
	}
	return (
		<Question
			question={t('entries.forget_question')}
			yes={t('entries.forget_yes')}
			no={t('entries.forget_no')}
			onYes={() => {
				setAsking(false);
				onForget();
			}}
			onNo={() => {
				setAsking(false);
				onKeep();
			}}
		/>
	);
}
