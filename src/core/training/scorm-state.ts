import { type Passed, noProgress, type Progress } from './progress.ts';

/** How a learner stands, in the words of SCORM 1.2. */
export interface ScormStanding {
	lesson_status: 'incomplete' | 'passed';
	/** Parts passed, in percent of all. */
	score: number;
	lesson_location: string;
	suspend_data: string;
}

/** As much of a course as is asked for. */
interface Outline {
	modules: readonly { id: string; edition: string }[];
}

/** The most characters a learning platform has to keep (SCORM 1.2, `cmi.suspend_data`). */
export const mostKept = 4096;

/**
 * What a learning platform is told: which part is open, what was passed, when and in which edition. What was missed,
 * and how often somebody tried, is not among it.
 */
export function toScorm({ modules }: Outline, progress: Progress): ScormStanding {
	const passed = modules.flatMap(({ id, edition }) => {
		const last = (progress.passed[id] ?? []).findLast((one) => one.edition === edition);
		return last ? [[id, edition, last.day].join(' ')] : [];
	});
	const lines = [progress.at ?? '', ...passed];
	// A course of so many parts is none; what goes beyond is asked again.
	while (lines.join('\n').length >= mostKept) lines.pop();
	return {
		lesson_status: passed.length === modules.length ? 'passed' : 'incomplete',
		score: Math.round((100 * passed.length) / Math.max(1, modules.length)),
		lesson_location: progress.at ?? '',
		suspend_data: lines.join('\n'),
	};
}

/** What a platform kept, as progress; nothing begun where it is not ours. */
export function fromScorm(suspended: string): Progress {
	const [at = '', ...lines] = suspended.split('\n');
	const passed: Record<string, Passed[]> = {};
	for (const line of lines) {
		const [id, edition, day] = line.split(' ');
		if (id && edition && day) passed[id] = [{ edition, day, isRecorded: false }];
	}
	return { ...noProgress, at: at === '' ? null : at, passed };
}

/** Seconds as SCORM 1.2 writes them: `0001:02:03`. */
export function sayTimespan(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const two = (number: number) => String(number).padStart(2, '0');
	const hours = String(Math.min(9999, Math.floor(whole / 3600))).padStart(4, '0');
	return `${hours}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
}
