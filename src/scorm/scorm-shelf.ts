import type { ProgressShelf } from '~/components/course/progress-shelf.ts';
import type { Course } from '~/core/training/course.ts';
import { readProgress } from '~/core/training/read-progress.ts';
import { fromScorm, sayTimespan, toScorm } from '~/core/training/scorm-state.ts';
import { keep, readKept } from '~/device/kept.ts';
import type { ScormApi } from './platform.ts';

/** A shelf that stands in a learning platform, and the end of the visit. */
export interface ScormShelf extends ProgressShelf {
	/** Tells how long the visit was, and that it is over. */
	finish(): void;
}

/**
 * The platform is told what was passed and which part is open; the questions in between stay on this device, under
 * the learner's id, so that whoever comes back to it finds the very question.
 */
export function scormShelf(course: Course, api: ScormApi, now = () => Date.now()): ScormShelf {
	const began = now();
	api.LMSInitialize('');
	const learner = String(api.LMSGetValue('cmi.core.student_id'));
	// Learners a platform does not tell apart must not find one another's questions here.
	const part = learner === '' ? null : `${course.id} ${learner}`;
	let told = '';
	let isOver = false;
	const keepThere = (values: Record<string, string>): boolean =>
		Object.entries(values)
			.map(([name, value]) => api.LMSSetValue(`cmi.${name}`, value))
			.every((answer) => String(answer) === 'true');
	return {
		read: () => {
			const there = fromScorm(api.LMSGetValue('cmi.suspend_data'));
			const near = readProgress(part === null ? null : readKept('course', part));
			return Promise.resolve({ ...there, modules: near.modules });
		},
		keep: (progress) => {
			if (part !== null) keep('course', JSON.stringify({ ...progress, passed: {} }), part);
			const standing = toScorm(course, progress);
			const { lesson_status, lesson_location, suspend_data, score } = standing;
			// Most of what is pressed changes nothing for the platform, and asking it takes its time.
			if (JSON.stringify(standing) === told) return Promise.resolve(true);
			const isKept = keepThere({
				'core.score.min': '0',
				'core.score.max': '100',
				'core.score.raw': String(score),
				'core.lesson_status': lesson_status,
				'core.lesson_location': lesson_location,
				suspend_data,
			});
			const isDone = String(api.LMSCommit('')) === 'true' && isKept;
			if (isDone) told = JSON.stringify(standing);
			return Promise.resolve(isDone);
		},
		finish: () => {
			if (isOver) return;
			isOver = true;
			keepThere({
				'core.session_time': sayTimespan((now() - began) / 1000),
				'core.exit': 'suspend',
			});
			api.LMSCommit('');
			api.LMSFinish('');
		},
	};
}
