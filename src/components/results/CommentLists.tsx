import { useState } from 'preact/hooks';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { Comments } from '~/workers/collect/results-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';

/** Texts kept in the page at first; the rest of a long list comes at a press. */
const atFirst = 50;

/** What people wrote in an anonymous form, question by question, apart from all else. */
export function CommentLists({ comments }: { comments: readonly Comments[] }) {
	const { t } = useWords();
	const { definition, fieldOf, itemLabel } = useResultWords();
	if (comments.length === 0) return null;
	const { comments: fewest } = fewestOf(definition);
	const label = ({ field, option }: Comments) => {
		const own = fieldOf(field)?.label ?? field;
		return option === null ? own : `${itemLabel({ field, option })} · ${own}`;
	};
	return (
		<section class="gt-stack">
			<h2>{t('results.comments_title')}</h2>
			<p class="gt-help">{t('results.comments_help', { count: fewest })}</p>
			{comments.map((one) => (
				<details key={`${one.field} ${one.option}`} class="gt-card">
					<summary>
						{label(one)}{' '}
						<span class="gt-chip">
							{one.texts === null
								? t('results.too_few')
								: t('results.comments_count', { count: one.texts.length })}
						</span>
					</summary>
					{one.texts === null ? (
						<p>{t('results.comments_few', { count: fewest })}</p>
					) : (
						<Texts texts={one.texts} />
					)}
				</details>
			))}
		</section>
	);
}

function Texts({ texts }: { texts: readonly string[] }) {
	const { t } = useWords();
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? texts : texts.slice(0, atFirst);
	return (
		<>
			<ul class="gt-results__texts">
				{shown.map((text, at) => (
					<li key={at}>{text}</li>
				))}
			</ul>
			{shown.length < texts.length ? (
				<button type="button" class="gt-button" onClick={() => setWhole(true)}>
					{t('results.comments_all', { count: texts.length })}
				</button>
			) : null}
		</>
	);
}
