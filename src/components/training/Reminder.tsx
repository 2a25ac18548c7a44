import { useState } from 'preact/hooks';
import type { PassedGroup } from '~/core/training/count-passed.ts';
import { companyToday } from '~/device/company-today.ts';
import { copyText } from '~/device/copy-text.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { TrainingCourse } from './training-course.ts';

interface Props {
	course: TrainingCourse;
	/** Groups in which somebody has something left, everybody among them. */
	groups: PassedGroup[];
	nameOf: (group: PassedGroup) => string;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** A reminder to copy for a department, or for everybody: how many are left, by when, where the course is. */
export function Reminder({ course, groups, nameOf }: Props) {
	const { t, locale } = useWords();
	const [chosen, setChosen] = useState('');
	const [day, setDay] = useState(() => companyToday(new Date(Date.now() + week)));
	const [copied, setCopied] = useState<boolean | null>(null);
	const group = groups.find(({ id }) => id === chosen) ?? groups[0];
	if (!group) return null;
	const left = course.modules.filter(({ id }) => leftOf(group, id) > 0);
	const titles = new Intl.ListFormat(locale, { type: 'conjunction' });
	const text = t(course.isOfPages ? 'training.reminder_pages' : 'training.reminder', {
		group: group.id === '' ? t('training.everyone') : nameOf(group),
		course: course.title,
		count: Math.max(...left.map(({ id }) => leftOf(group, id))),
		modules: titles.format(left.map(({ title }) => title)),
		day,
		link: new URL(course.href, location.href).href,
	});
	return (
		<section class="gt-stack">
			<h2>{t('training.remind')}</h2>
			<div class="gt-row">
				<label class="gt-field">
					<span class="gt-label">{t('training.whom')}</span>
					<select
						class="gt-input"
						value={group.id}
						onChange={({ currentTarget }) => {
							setChosen(currentTarget.value);
							setCopied(null);
						}}
					>
						{groups.map((one) => (
							<option key={one.id} value={one.id}>
								{nameOf(one)}
							</option>
						))}
					</select>
				</label>
				<label class="gt-field">
					<span class="gt-label">{t('training.by')}</span>
					<input
						class="gt-input"
						type="date"
						value={day}
						onInput={({ currentTarget }) => setDay(currentTarget.value)}
					/>
				</label>
			</div>
			<blockquote class="gt-training__text">{text}</blockquote>
			<p class="gt-row">
				<button type="button" class="gt-button" onClick={() => void copyText(text).then(setCopied)}>
					{t('training.copy')}
				</button>
				<span role="status">
					{copied === null ? '' : t(copied ? 'training.copied' : 'training.not_copied')}
				</span>
			</p>
		</section>
	);
}

/** How many of a group have a module left, at least: records of people who have gone may hide some. */
export function leftOf({ people, modules }: PassedGroup, module: string): number {
	return Math.max(0, people - (modules[module]?.now ?? 0));
}
