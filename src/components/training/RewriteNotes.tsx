import type { QuestionHands } from '~/core/training/count-hands.ts';
import type { CourseQuestion } from '~/core/training/course-question.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	unclear: QuestionHands[];
	questions: CourseQuestion[];
}

/** Which sections are to be rewritten, and by whom: after the lesson too few were right. */
export function RewriteNotes({ unclear, questions }: Props) {
	const { t } = useWords();
	const notes = unclear.flatMap(({ question, after }) => {
		const asked = questions.find(({ id }) => id === question);
		return asked ? [{ asked, after }] : [];
	});
	if (notes.length === 0) return null;
	return (
		<div class="gt-notice gt-notice--warn">
			<p>{t('training.rewrite')}</p>
			<ul>
				{notes.map(({ asked, after }) => (
					<li key={asked.id}>
						<a href={asked.href}>{asked.place}</a>{' '}
						{t('training.rewrite_note', {
							...{ owner: asked.owner, ask: asked.ask },
							...{ count: after.count, n: after.n },
						})}
					</li>
				))}
			</ul>
		</div>
	);
}
