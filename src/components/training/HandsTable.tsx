import type { Share } from '~/core/figures/statistics/compare-shares.ts';
import { wilson } from '~/core/figures/statistics/wilson.ts';
import type { HandsRule, QuestionHands } from '~/core/training/count-hands.ts';
import type { CourseQuestion } from '~/core/training/course-question.ts';
import { wholePercent } from '~/core/words/whole-percent.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	counted: QuestionHands[];
	questions: CourseQuestion[];
	rule: HandsRule;
}

/** How each question was answered, before and after, with its interval; of too few people nothing is told. */
export function HandsTable({ counted, questions, rule }: Props) {
	const { t, locale } = useWords();
	const percent = wholePercent(locale);
	const end = new Intl.NumberFormat(locale, { style: 'percent' });
	const say = ({ count, n }: Share) => {
		const interval = wilson(count, n);
		if (n === 0 || !interval) return '—';
		if (n < rule.fewest) return t('training.too_few_hands', { fewest: rule.fewest });
		return t('training.share', {
			...{ n, share: percent(count / n) },
			...{ low: end.format(interval.low), high: end.format(interval.high) },
		});
	};
	if (counted.length === 0) return <p>{t('training.no_hands')}</p>;
	return (
		<div class="gt-table-box gt-cards-box">
			<table class="gt-table gt-cards" aria-label={t('training.hands')}>
				<thead>
					<tr>
						<th scope="col">{t('training.question')}</th>
						<th scope="col">{t('training.before_lesson')}</th>
						<th scope="col">{t('training.after_lesson')}</th>
					</tr>
				</thead>
				<tbody>
					{counted.map(({ question, before, after }) => (
						<tr key={question}>
							<th scope="row">{questions.find(({ id }) => id === question)?.ask ?? question}</th>
							<td data-label={t('training.before_lesson')}>{say(before)}</td>
							<td data-label={t('training.after_lesson')}>{say(after)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
