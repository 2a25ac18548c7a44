import { parentPort } from 'node:worker_threads';
import { writeKits } from './kit/write-kits.ts';
import { writeCourses } from './scorm/write-courses.ts';

/** Where what is a file of its own is made. */
export interface OwnFilesJob {
	/** The address of the project's folder. */
	root: string;
	/** The folder of the built site. */
	folder: string;
}

/** How many there are. */
export interface OwnFiles {
	kits: number;
	courses: number;
}

/* A thread that makes them when it is told where, and answers with how many it made. */
parentPort?.once('message', async ({ root, folder }: OwnFilesJob) => {
	const [kits, courses] = await Promise.all([writeKits(root, folder), writeCourses(root, folder)]);
	parentPort?.postMessage({ kits, courses } satisfies OwnFiles);
});
