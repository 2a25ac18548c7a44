import { useWords } from '../WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';

/** Shows personal data in full, which is masked otherwise; only where a tracker asks for any. */
export function RevealToggle() {
	const { t } = useWords();
	const { definitions, reveal, setReveal } = useCollectPage();
	if (!definitions.some(({ fields }) => fields.some(({ personal }) => personal))) return null;
	return (
		<label class="gt-check">
			<input
				type="checkbox"
				checked={reveal}
				onChange={(event) => setReveal(event.currentTarget.checked)}
			/>
			<span>{t('collect.show_personal')}</span>
		</label>
	);
}
