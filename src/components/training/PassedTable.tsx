import type { PassedGroup, PassedTable as Table } from '~/core/training/count-passed.ts';
import { fewestForPercent } from '~/core/figures/statistics/shown-share.ts';
import { wholePercent } from '~/core/words/whole-percent.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { TrainingCourse } from './training-course.ts';

interface Props {
	course: TrainingCourse;
	table: Table;
	/** What a group is called. */
	nameOf: (group: PassedGroup) => string;
}

/** How many passed each module, by department; small departments stand together. */
export function PassedTable({ course, table, nameOf }: Props) {
	const { t, locale } = useWords();
	const rows = [...(table.groups ?? []), ...(table.all ? [table.all] : [])];
	const percent = wholePercent(locale);
	const shareOf = ({ people }: PassedGroup, now: number) =>
		people >= fewestForPercent && now <= people ? percent(now / people) : null;
	if (rows.length === 0) return <p class="gt-notice gt-notice--info">{t('training.too_few')}</p>;
	return (
		<div class="gt-table-box gt-cards-box">
			<table class="gt-table gt-cards" aria-label={course.title}>
				<thead>
					<tr>
						<th scope="col">{t('training.department')}</th>
						{course.modules.map(({ id, title }) => (
							<th key={id} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((group) => (
						<tr key={group.id} class={group.id === '' ? 'gt-training__all' : undefined}>
							<th scope="row">{nameOf(group)}</th>
							{course.modules.map(({ id, title }) => {
								const { now, before } = group.modules[id] ?? { now: 0, before: 0 };
								return (
									<td key={id} data-label={title}>
										<span>
											{t('training.of', { now, people: group.people })}
											<small>{shareOf(group, now)}</small>
											{now > group.people ? <small>{t('training.more')}</small> : null}
											{before > 0 ? <small>{t('training.before', { count: before })}</small> : null}
										</span>
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
