import { parentPort } from 'node:worker_threads';
import { mistakesIn } from './mistakes-in.ts';

/* A thread that looks through what authors wrote when it is told where that is, and answers with what there is to put right. */
parentPort?.once('message', (root: string) => parentPort?.postMessage(mistakesIn(root)));
