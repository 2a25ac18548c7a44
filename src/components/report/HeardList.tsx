import type { Heard } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** What people asked for and what came of it; nothing where there is none. */
export function HeardList({ heard }: { heard: readonly Heard[] }) {
	const { t } = useWords();
	if (heard.length === 0) return null;
	return (
		<>
			<h3>{t('report.heard')}</h3>
			<ul>
				{heard.map(({ asked, done }) => (
					<li key={asked + done}>
						{asked === '' ? done : t('report.is', { name: asked, what: done })}
					</li>
				))}
			</ul>
		</>
	);
}
