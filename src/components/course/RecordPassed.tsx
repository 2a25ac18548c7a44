import { useState } from 'preact/hooks';
import type { Course } from '~/core/training/course.ts';
import { passedNow } from '~/core/training/course-standing.ts';
import type { Recorded } from '~/core/training/recorded.ts';
import { handOverPlace } from '~/device/hand-over-place.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { LearnerFields } from '../ui/LearnerFields.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { CourseRegister } from './course-register.ts';
import type { Progressing } from './use-progress.ts';

interface Props {
	course: Course;
	register: CourseRegister;
	progressing: Progressing;
}

/** What was passed and is not in the register of completions yet: one press writes it, with the department alone. */
export function RecordPassed({ course, register, progressing }: Props) {
	const { t, locale } = useWords();
	const { progress, record } = progressing;
	const [department, setDepartment] = useState('');
	const [person, setPerson] = useState('');
	const [state, setState] = useState<'asked' | 'writing' | Recorded>('asked');
	const waiting = course.modules.filter(
		(module) => passedNow(module, progress)?.isRecorded === false,
	);
	if (waiting.length === 0)
		return state === 'done' ? (
			<Arriving as="p" class="gt-notice gt-notice--good">
				{t('course.recorded')}
				<a href={register.href + handOverPlace}>{register.title}</a>
			</Arriving>
		) : null;
	const write = async () => {
		setState('writing');
		const completions = waiting.map((module) => ({
			course: course.id,
			module: module.id,
			edition: module.edition,
			day: passedNow(module, progress)?.day ?? '',
		}));
		try {
			const { recordCompletions } = await import('./record-completions.ts');
			const learner = { department, person };
			const came = await recordCompletions(register.id, locale, completions, learner);
			if (came === 'done') record(waiting);
			setState(came);
		} catch {
			setState('failed');
		}
	};
	return (
		<form
			class="gt-card gt-course-record"
			onSubmit={(event) => {
				event.preventDefault();
				if (state !== 'writing') void write();
			}}
		>
			<h3>{t('course.record_head', { count: waiting.length })}</h3>
			<p>{t('course.record_what')}</p>
			<LearnerFields
				register={register}
				label={t('course.department')}
				choose={t('course.choose')}
				department={department}
				onDepartment={setDepartment}
				person={person}
				onPerson={setPerson}
			/>
			{state === 'failed' || state === 'apart' ? (
				<p class="gt-notice gt-notice--warn" role="alert">
					{t(state === 'apart' ? 'course.record_apart' : 'course.record_failed')}
				</p>
			) : null}
			<p class="gt-row">
				<button type="submit" class="gt-button gt-button--primary" disabled={department === ''}>
					{t('course.record')}
				</button>
			</p>
		</form>
	);
}
