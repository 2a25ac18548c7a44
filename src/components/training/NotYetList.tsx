import type { NotYet } from '~/core/training/who-has-not.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { TrainingCourse } from './training-course.ts';

interface Props {
	course: TrainingCourse;
	/** `null` = no list names anybody. */
	notYet: NotYet[] | null;
	labelOf: (department: string) => string;
}

/** Who of HR's list has something left, by department: staff numbers, and only where the company has switched them on. */
export function NotYetList({ course, notYet, labelOf }: Props) {
	const { t, locale } = useWords();
	if (notYet === null) return null;
	const names = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
	const titleOf = (module: string) =>
		course.modules.find(({ id }) => id === module)?.title ?? module;
	const departments = [...new Set(notYet.map(({ department }) => department))];
	return (
		<section class="gt-stack">
			<h2>{t('training.not_yet')}</h2>
			<p>{t(notYet.length === 0 ? 'training.nobody_left' : 'training.not_yet_says')}</p>
			{departments.map((department) => (
				<details key={department} class="gt-card">
					<summary>
						{t('training.left_in', {
							department: labelOf(department),
							count: notYet.filter((one) => one.department === department).length,
						})}
					</summary>
					<ul>
						{notYet
							.filter((one) => one.department === department)
							.map(({ number, modules }) => (
								<li key={number}>
									{number}
									{modules.length < course.modules.length
										? ` · ${names.format(modules.map(titleOf))}`
										: null}
								</li>
							))}
					</ul>
				</details>
			))}
		</section>
	);
}
