import type { Definition } from '~/core/definition/definition.ts';
import { type CollectedCache, trackerOf } from './collected-cache.ts';
import { isBook } from './decode-for-mine.ts';
import { done, failed, type JobResult } from './job-result.ts';
import { makeMergedCsv } from './make-files.ts';
import type { Job } from './run-job.ts';
import type { MadeFile } from './views.ts';

interface GiveBackOf {
	cache: Pick<CollectedCache, 'refresh' | 'register'>;
	definitions: readonly Definition[];
}

/**
 * One collected record as a CSV that those who keep it read into their registers: both then go on from the version
 * that was decided. Only this one: the register it is collected in holds records of other departments.
 */
export async function giveBack(
	key: string,
	{ cache, definitions }: GiveBackOf,
	job: Job,
): Promise<JobResult<MadeFile>> {
	const definition = definitions.find(({ id }) => id === trackerOf(key));
	if (!definition || !isBook(definition)) return failed('refused');
	// Another tab may have taken in a newer version.
	await cache.refresh(job.pacer);
	const heads = cache.register(key)?.heads ?? [];
	// What is not decided would only hand the conflict on.
	if (heads.length !== 1) return failed('changed');
	return done(await makeMergedCsv(heads, definition, job));
}
