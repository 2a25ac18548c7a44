import { passedNow } from '~/core/training/course-standing.ts';
import { readCourse } from '../course/progress-shelf.ts';

/** Says in a step how far this device is in its course, and tells the step when it is done. */
async function tell(): Promise<void> {
	for (const place of document.querySelectorAll<HTMLElement>('[data-my-course]')) {
		const { myCourse = '', parts = '[]', recorded, words = '' } = place.dataset;
		const progress = await readCourse(myCourse);
		// The page's own build wrote it.
		const modules = JSON.parse(parts) as [id: string, edition: string][];
		const passes = modules.flatMap(([id, edition]) => passedNow({ id, edition }, progress) ?? []);
		const done = recorded === undefined ? passes : passes.filter(({ isRecorded }) => isRecorded);
		place.textContent =
			done.length > 0 && recorded === undefined
				? words.replace('{passed}', String(done.length))
				: '';
		if (modules.length > 0 && done.length === modules.length)
			place.dispatchEvent(new Event('done', { bubbles: true }));
	}
}

// By then the steps listen; and whoever comes back from the course finds its step ticked.
addEventListener('pageshow', () => void tell());
