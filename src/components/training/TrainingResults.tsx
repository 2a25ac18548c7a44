import { useState } from 'preact/hooks';
import { countPassed, type PassedGroup } from '~/core/training/count-passed.ts';
import type { PassedModule } from '~/core/training/passed-modules.ts';
import { whoHasNot } from '~/core/training/who-has-not.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import { companyToday } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { HandsLater } from './HandsLater.tsx';
import { NotYetList } from './NotYetList.tsx';
import { PassedTable } from './PassedTable.tsx';
import { leftOf, Reminder } from './Reminder.tsx';
import { RosterBox } from './RosterBox.tsx';
import type { TrainingIslandProps } from './training-props.ts';
import { usePassed } from './use-passed.ts';
import { useRoster } from './use-roster.ts';

type Props = Omit<TrainingIslandProps, 'words' | 'locale'>;

/** A course, how many of each department passed it, whom to remind, and who has not where that may be known. */
export function TrainingResults(props: Props) {
	const { courses, departments, people, fewest, registers, hands, database } = props;
	const { t, locale } = useWords();
	const [asked, setAsked] = useState<string | null>(null);
	const passed = usePassed(registers, database);
	const chosen = asked ?? mostPassed(courses, Array.isArray(passed) ? passed : []);
	const course = courses.find(({ id }) => id === chosen);
	const isNamed = course?.isNamed ?? false;
	const own = useRoster(chosen, isNamed);
	if (passed === 'unread') return <p role="alert">{t('training.unread')}</p>;
	if (!course || passed === null) return <p role="status">{t('training.reading')}</p>;
	// Records of pages name no course.
	const counted = { ...course, id: course.isOfPages ? '' : course.id };
	const today = companyToday();
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	const labelOf = (code: string) => departments.find((one) => one.code === code)?.label ?? code;
	const nameOf = ({ id, of }: PassedGroup) => {
		if (id === '') return t('training.all');
		return id === others
			? t('training.together', { names: names.format(of.map(labelOf)) })
			: labelOf(id);
	};
	const trained = own.roster?.people ?? (course.isForAll ? people : null);
	const listed = Object.values(own.roster?.numbers ?? {}).flat();
	const table = trained && countPassed(counted, passed, trained, fewest, today, listed);
	const told = table ? [...(table.all ? [table.all] : []), ...(table.groups ?? [])] : [];
	const waiting = told.filter((group) => course.modules.some(({ id }) => leftOf(group, id) > 0));
	return (
		<>
			<label class="gt-field">
				<span class="gt-label">{t('training.course')}</span>
				<select
					class="gt-input"
					value={chosen}
					onChange={({ currentTarget }) => setAsked(currentTarget.value)}
				>
					{courses.map(({ id, title }) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</label>
			{table === null ? (
				<p class="gt-notice gt-notice--info">{t('training.list_wanted')}</p>
			) : (
				<>
					<p class="gt-help">
						{t(own.roster ? 'training.by_list' : 'training.by_company', { fewest })}
					</p>
					<PassedTable {...{ course, table, nameOf }} />
					{table.groups === null && table.all ? (
						<p class="gt-help">{t('training.not_apart')}</p>
					) : null}
					{table.hasOthers ? <p class="gt-help">{t('training.has_others')}</p> : null}
				</>
			)}
			<RosterBox key={chosen} {...{ departments, isNamed, own }} />
			{own.roster && isNamed ? (
				<NotYetList
					notYet={whoHasNot(counted, passed, own.roster, today)}
					{...{ course, labelOf }}
				/>
			) : null}
			{hands && !course.isOfPages ? (
				<HandsLater
					key={`${chosen} hands`}
					{...{ course, ...hands }}
					{...(database !== undefined && { database })}
				/>
			) : null}
			<Reminder key={`${chosen} reminder`} groups={waiting} {...{ course, nameOf }} />
		</>
	);
}

/** The course most records are of: what HR comes to look at; the first where there are none. */
function mostPassed(courses: TrainingIslandProps['courses'], passed: readonly PassedModule[]) {
	const countOf = (id: string) => passed.filter(({ course }) => course === id).length;
	return courses.toSorted((one, other) => countOf(other.id) - countOf(one.id))[0]?.id ?? '';
}
