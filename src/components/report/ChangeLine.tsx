import type { Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { Timeline } from '../charts/Timeline.tsx';
import { useWords } from '../ui/WordsContext.tsx';

/** What changed in the quarter, day by day; nothing where nothing did. */
export function ChangeLine({ from, until, changes }: Pick<Report, 'from' | 'until' | 'changes'>) {
	const { t, locale } = useWords();
	if (changes.length === 0) return null;
	const told = changes.map(({ of, ...one }) => ({
		...one,
		of: of && inLanguage(of, locale),
	}));
	return <Timeline title={t('report.timeline')} from={from} to={until} changes={told} />;
}
