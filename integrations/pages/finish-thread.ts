import { parentPort, workerData } from 'node:worker_threads';
import { finishLanguage, type LanguageJob } from './finish-language.ts';

/* A thread that finishes one language and answers with what came of it. */
parentPort?.postMessage(await finishLanguage(workerData as LanguageJob));
