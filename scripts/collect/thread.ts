import { parentPort, workerData } from 'node:worker_threads';
import { createRunTask } from './run-task.ts';
import type { Setting, Task } from './task.ts';

// A thread of `create-threads.ts`: does what it is told, one task at a time.
const run = createRunTask(workerData as Setting);
parentPort?.on('message', async (task: Task) => {
	try {
		parentPort?.postMessage({ result: await run(task) });
	} catch (error) {
		parentPort?.postMessage({ error });
	}
});
