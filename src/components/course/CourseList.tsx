import { useLayoutEffect, useState } from 'preact/hooks';
import { courseStanding } from '~/core/training/course-standing.ts';
import { noProgress, type Progress } from '~/core/training/progress.ts';
import { companyToday } from '~/device/company-today.ts';
import { keep, readKept } from '~/device/kept.ts';
import { useSaidEarly } from '../ui/use-said-early.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { CourseOutline } from './course-outline.ts';
import { readCourse } from './progress-shelf.ts';

interface Props {
	courses: CourseOutline[];
	roles: { code: string; label: string }[];
}

/** The courses, those of the chosen role first; what was begun is one's own whatever the role. */
export function CourseList({ courses, roles }: Props) {
	const { t } = useWords();
	const [role, setRole] = useState('');
	const [kept, setKept] = useState<ReadonlyMap<string, Progress>>(new Map());
	useSaidEarly('.gt-course');
	useLayoutEffect(() => {
		void Promise.all(courses.map(async ({ id }) => [id, await readCourse(id)] as const)).then(
			(read) => setKept(new Map(read)),
		);
		const chosen = readKept('role') ?? '';
		setRole(roles.some(({ code }) => code === chosen) ? chosen : '');
	}, [courses, roles]);
	const isMine = ({ id, roles: own }: CourseOutline) =>
		own.length === 0 || own.includes(role) || Object.keys(kept.get(id)?.modules ?? {}).length > 0;
	const mine = courses.filter((course) => role === '' || isMine(course));
	const others = courses.filter((course) => !mine.includes(course));
	const list = (some: CourseOutline[]) => (
		<ul class="gt-course-list">
			{some.map((course) => (
				<li key={course.id} class="gt-card">
					<a href={course.href}>{course.title}</a>
					<p>{course.purpose}</p>
					<p class="gt-course-module__facts">
						<span>{whoseOf(course)}</span>
						<span>{t('course.minutes', { count: course.minutes })}</span>
						<span>{sayStanding(course)}</span>
					</p>
				</li>
			))}
		</ul>
	);
	const sayStanding = (course: CourseOutline) => {
		const { passed, all } = courseStanding(
			course,
			kept.get(course.id) ?? noProgress,
			companyToday(),
		);
		return t('course.standing_short', { passed, all });
	};
	const whoseOf = (course: CourseOutline) =>
		course.roles.length === 0
			? t('course.for_everyone')
			: course.roles
					.map((code) => roles.find((one) => one.code === code)?.label ?? code)
					.join(t('course.and'));
	return (
		<>
			{roles.length === 0 ? null : (
				<div class="gt-field">
					<label class="gt-label" for="gt-course-role">
						{t('course.role')}
					</label>
					<select
						id="gt-course-role"
						class="gt-input"
						value={role}
						onChange={({ currentTarget }) => {
							setRole(currentTarget.value);
							if (currentTarget.value !== '') keep('role', currentTarget.value);
						}}
					>
						<option value="">{t('course.role_all')}</option>
						{roles.map(({ code, label }) => (
							<option key={code} value={code}>
								{label}
							</option>
						))}
					</select>
				</div>
			)}
			{role === '' ? null : <h2 class="gt-course-head">{t('course.mine')}</h2>}
			{list(mine)}
			{others.length === 0 ? null : <h2 class="gt-course-head">{t('course.others')}</h2>}
			{others.length === 0 ? null : list(others)}
		</>
	);
}
