import { workerData } from 'node:worker_threads';
import { type FolderJob, makeFolder } from '../../integrations/editions/folder/make-folder.ts';

/* A thread that makes the folder edition: whoever serves files to the browser tests is not kept from it. */
// It is what `build-and-serve.ts` gives it.
await makeFolder(workerData as FolderJob);
