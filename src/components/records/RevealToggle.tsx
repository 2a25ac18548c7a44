import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useReveal } from './RevealContext.tsx';

/** Shows personal data in full, which is masked otherwise; only where there may be any. */
export function RevealToggle() {
	const { t } = useWords();
	const { reveal, setReveal } = useReveal();
	if (!setReveal) return null;
	return <CheckBox label={t('records.show_personal')} checked={reveal} onChange={setReveal} />;
}
