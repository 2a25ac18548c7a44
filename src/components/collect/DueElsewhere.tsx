import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useKeptByCompany } from './KeptContext.ts';

/** What is past its time and not counted here, with the pages that say how it goes and keep the proof of it. */
export function DueElsewhere() {
	const { t } = useWords();
	const { clearing, log } = useKeptByCompany()?.pages ?? {};
	return (
		<>
			<p class="gt-help">{t('collect.due_elsewhere')}</p>
			{clearing || log ? (
				<p class="gt-row">
					{clearing ? <a href={siteLink(clearing.href)}>{t('collect.due_how')}</a> : null}
					{log ? <a href={siteLink(log.href)}>{log.title}</a> : null}
				</p>
			) : null}
		</>
	);
}
