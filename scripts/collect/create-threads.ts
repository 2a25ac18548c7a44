import { Worker } from 'node:worker_threads';
import { createRunTask } from './run-task.ts';
import type { Setting, Task, TaskResults } from './task.ts';

/** Does tasks on several threads at once. */
export interface Threads {
	/** Does all of them; `onDone` gets what each comes to, as it comes. Rejects with the first that fails. */
	each<T extends Task>(
		tasks: readonly T[],
		onDone: (result: TaskResults[T['kind']], task: T) => void,
	): Promise<void>;
	close(): Promise<void>;
}

/** `count` threads; for none, all is done in this one. */
export function createThreads(setting: Setting, count: number): Threads {
	if (count === 0) return inThisOne(setting);
	const threads = Array.from(
		{ length: count },
		() => new Worker(new URL('./thread.ts', import.meta.url), { workerData: setting }),
	);
	return {
		async each(tasks, onDone) {
			let next = 0;
			await Promise.all(
				threads.map(async (thread) => {
					for (let task = tasks[next++]; task; task = tasks[next++]) {
						onDone(await ask(thread, task), task);
					}
				}),
			);
		},
		close: async () => {
			await Promise.all(threads.map((thread) => thread.terminate()));
		},
	};
}

function inThisOne(setting: Setting): Threads {
	const run = createRunTask(setting);
	return {
		async each<T extends Task>(
			tasks: readonly T[],
			onDone: (result: TaskResults[T['kind']], task: T) => void,
		) {
			// What a task comes to follows from its kind.
			for (const task of tasks) onDone((await run(task)) as TaskResults[T['kind']], task);
		},
		close: async () => {},
	};
}

/** What a thread says to a task, which follows from the task's kind. */
function ask<T extends Task>(thread: Worker, task: T): Promise<TaskResults[T['kind']]> {
	return new Promise((resolve, reject) => {
		const settle = () => {
			thread.off('message', answered);
			thread.off('error', failed);
		};
		const failed = (error: unknown) => {
			settle();
			reject(error);
		};
		const answered = (said: { result: TaskResults[T['kind']]; error?: unknown }) => {
			if (said.error !== undefined) return failed(said.error);
			settle();
			resolve(said.result);
		};
		thread.on('message', answered);
		thread.on('error', failed);
		thread.postMessage(task);
	});
}
