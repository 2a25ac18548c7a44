import { useEffect, useState } from 'preact/hooks';
import { certificateCode, certificateLine, courseEdition } from '~/core/training/certificate.ts';
import { endOfPass } from '~/core/training/course-standing.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { type Completed, readCompleted } from './read-completed.ts';
import type { CourseOutline } from './course-outline.ts';

interface Props {
	courses: CourseOutline[];
	company: string;
}

/** Which course, whose name, and the sheet: what is printed is what the code is over. */
export function Certificate({ courses, company }: Props) {
	const { t } = useWords();
	const [completed, setCompleted] = useState<Completed[] | null>(null);
	const [chosen, setChosen] = useState('');
	const [name, setName] = useState('');
	useEffect(() => {
		void readCompleted(courses).then((found) => {
			const meant = decodeURIComponent(location.hash.slice(1));
			setCompleted(found);
			setChosen(
				found.find(({ course }) => course.id === meant)?.course.id ?? found[0]?.course.id ?? '',
			);
		});
	}, [courses]);
	const one = completed?.find(({ course }) => course.id === chosen);
	if (completed === null) return null;
	if (!one) return <p class="gt-notice gt-notice--info">{t('certificate.none')}</p>;
	const { course, day } = one;
	const until = endOfPass(day, course.valid);
	const facts = {
		name: name.trim(),
		course: course.id,
		edition: courseEdition(course),
		day,
		until: until ?? '-',
	};
	return (
		<>
			<div class="gt-no-print gt-stack">
				<label class="gt-field">
					<span class="gt-label">{t('certificate.course')}</span>
					<select
						class="gt-input"
						value={chosen}
						onChange={({ currentTarget }) => setChosen(currentTarget.value)}
					>
						{completed.map((other) => (
							<option key={other.course.id} value={other.course.id}>
								{other.course.title}
							</option>
						))}
					</select>
				</label>
				<label class="gt-field">
					<span class="gt-label">{t('certificate.name')}</span>
					<input
						class="gt-input"
						autocomplete="off"
						value={name}
						onInput={({ currentTarget }) => setName(currentTarget.value)}
					/>
				</label>
				<p class="gt-row">
					<button
						type="button"
						class="gt-button gt-button--primary"
						disabled={facts.name === ''}
						onClick={() => window.print()}
					>
						{t('certificate.print')}
					</button>
				</p>
			</div>
			{facts.name === '' ? null : (
				<article class="gt-certificate">
					<p>{company}</p>
					<h2>{t('certificate.title')}</h2>
					<p class="gt-certificate__name">{facts.name}</p>
					<p>{t('certificate.did', { title: course.title })}</p>
					<dl>
						<dt>{t('certificate.day')}</dt>
						<dd>{day}</dd>
						{until === null ? null : (
							<>
								<dt>{t('certificate.until')}</dt>
								<dd>{until}</dd>
							</>
						)}
						<dt>{t('certificate.version')}</dt>
						<dd>{facts.edition}</dd>
						<dt>{t('certificate.code')}</dt>
						<dd>{certificateCode(facts)}</dd>
					</dl>
					<p class="gt-certificate__line">
						{t('certificate.line')}
						<br />
						<code>{certificateLine(facts)}</code>
					</p>
					<p>{t('certificate.says')}</p>
				</article>
			)}
		</>
	);
}
