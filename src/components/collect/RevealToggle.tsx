import { useWords } from '../ui/WordsContext.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useCollectPage } from './CollectContext.tsx';

/** Shows personal data in full, which is masked otherwise; only where a tracker asks for any. */
export function RevealToggle() {
	const { t } = useWords();
	const { definitions, reveal, setReveal } = useCollectPage();
	if (!definitions.some(({ fields }) => fields.some(({ personal }) => personal))) return null;
	return <CheckBox label={t('collect.show_personal')} checked={reveal} onChange={setReveal} />;
}
