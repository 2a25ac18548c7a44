import { useState } from 'preact/hooks';
import { Question } from '~/components/tracker/Question.tsx';
import { useWords } from '~/components/ui/WordsContext.tsx';
import { forget } from '~/device/kept.ts';
import { thisPlace } from '../place/this-place.ts';

interface Props {
	/** Whether the place may be written. */
	writable: boolean;
	/** It is empty now: the form has to start afresh. */
	onErased: () => void;
	onFailed: (error: unknown) => void;
}

/** Erases all that this kit keeps on this device (V19); nothing of any other file's. */
export function DeviceData({ writable, onErased, onFailed }: Props) {
	const { t } = useWords();
	const [state, setState] = useState<'closed' | 'asking' | 'erased'>('closed');
	const erase = async () => {
		try {
			await thisPlace()?.erase();
			forget('last-words');
			onErased();
			setState('erased');
		} catch (error) {
			onFailed(error);
		}
	};
	if (!writable) return null;
	return (
		<details class="gt-more gt-device">
			<summary>{t('kit.device_title')}</summary>
			<p class="gt-help">{t('kit.device_note')}</p>
			{state === 'asking' ? (
				<Question
					question={t('kit.erase_question')}
					yes={t('form.erase_yes')}
					no={t('form.erase_no')}
					onYes={() => void erase()}
					onNo={() => setState('closed')}
				/>
			) : (
				<button
					type="button"
					class="gt-button gt-button--danger"
					onClick={() => setState('asking')}
				>
					{t('form.erase')}
				</button>
			)}
			<p role="status">{state === 'erased' && t('form.erased')}</p>
		</details>
	);
}
