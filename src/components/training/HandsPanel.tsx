import { gainOf, unclearQuestions } from '~/core/training/count-hands.ts';
import { withMinus } from '~/core/words/with-minus.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { HandsForm } from './HandsForm.tsx';
import { HandsTable } from './HandsTable.tsx';
import { RewriteNotes } from './RewriteNotes.tsx';
import type { HandsPanelProps } from './hands-props.ts';
import { useHands } from './use-hands.ts';

/** Hands counted in class for a course's questions: what was answered rightly, what rose, which sections to rewrite. */
export function HandsPanel({ course, hands, rule, database }: HandsPanelProps) {
	const { t, locale } = useWords();
	const { questions, counted, lost, again } = useHands(hands, course.id, locale, database);
	if (lost)
		return (
			<p role="alert">{t(lost === 'records' ? 'training.hands_unread' : 'training.hands_lost')}</p>
		);
	if (!questions || !counted) return <p role="status">{t('training.reading')}</p>;
	const gain = gainOf(counted, rule);
	const signed = new Intl.NumberFormat(locale, {
		maximumFractionDigits: 0,
		signDisplay: 'exceptZero',
	});
	const points = (share: number) => withMinus(signed.format(share * 100));
	return (
		<div class="gt-stack">
			<p>{t('training.hands_what', { fewest: rule.fewest })}</p>
			<HandsForm
				{...{ course, hands, questions }}
				{...(database !== undefined && { database })}
				onSaved={again}
			/>
			<HandsTable {...{ counted, questions, rule }} />
			{gain ? (
				<p>
					<strong>
						{t('training.gain', {
							points: points(gain.difference),
							low: points(gain.interval.low),
							high: points(gain.interval.high),
						})}
					</strong>{' '}
					{t('training.gain_says')}
				</p>
			) : counted.length > 0 ? (
				<p>{t('training.no_gain', { fewest: rule.fewest })}</p>
			) : null}
			<RewriteNotes unclear={unclearQuestions(counted, rule)} questions={questions} />
			<p>
				<a href={hands.href}>{hands.title}</a>
			</p>
		</div>
	);
}
