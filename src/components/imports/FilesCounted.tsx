import type { FileSummary } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** All files of a check by what became of them, where not all were read: they add up too. */
export function FilesCounted({ files }: { files: readonly FileSummary[] }) {
	const { t } = useWords();
	const given = files.filter(({ origin }) => origin !== 'aside');
	const asked = given.filter(({ refused }) => refused?.key === 'which_form').length;
	const refused = given.filter((file) => file.refused !== null).length - asked;
	if (asked + refused === 0) return null;
	const parts = [
		t('collect.files_read', { count: given.length - asked - refused }),
		asked > 0 ? t('collect.files_asked', { count: asked }) : null,
		refused > 0 ? t('collect.files_refused', { count: refused }) : null,
	].filter((part) => part !== null);
	return (
		<p>
			<strong>{t('collect.files_given', { count: given.length })}</strong>
			{parts.join(t('collect.files_between'))}
		</p>
	);
}
