import { useWords } from '../ui/WordsContext.tsx';
import type { Counted } from './use-opening.ts';

/** What everything given came to, a line each with what to do; together it is all that was given. */
export function GivenNumbers({ counted }: { counted: Counted }) {
	const { t } = useWords();
	const { fresh, further, seen, otherKey, damaged, strange, gaps, foreign } = counted;
	const lines = [
		{ count: fresh, said: t('opening.fresh', { count: fresh }) },
		{ count: further, said: t('opening.further', { count: further }) },
		{ count: seen, said: t('opening.seen', { count: seen }) },
		{ count: otherKey, said: t('opening.other_key', { count: otherKey }) },
		{ count: damaged, said: t('opening.damaged', { count: damaged }) },
		{ count: strange, said: t('opening.strange', { count: strange }) },
	].filter(({ count }) => count > 0);
	return (
		<ul class="gt-opening-numbers" role="status">
			{lines.map(({ said }) => (
				<li key={said}>{said}</li>
			))}
			{gaps.map(({ came, total }, index) => (
				<li key={index}>{t('opening.gap', { came, total })}</li>
			))}
			{foreign.map((name, index) => (
				<li key={index}>
					{name === '' ? t('opening.foreign_text') : t('opening.foreign_file', { name })}
				</li>
			))}
		</ul>
	);
}
