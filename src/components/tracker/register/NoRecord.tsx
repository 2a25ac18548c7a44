import { useWords } from '../../ui/WordsContext.tsx';

/** Told where the record of an address is not on this device. */
export function NoRecord() {
	const { t } = useWords();
	return <p>{t('register.not_here_help')}</p>;
}
