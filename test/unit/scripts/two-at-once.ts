import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';

// A process that, at each of the moments given, tries to work in the next folder, and says when it was in it, or null.
const [folder = '', ...moments] = process.argv.slice(2);
const within = moments.map((moment, at) => {
	while (Date.now() < Number(moment));
	try {
		const work = openWorkFolder(join(folder, `out${at}`));
		const from = performance.timeOrigin + performance.now();
		const end = Date.now() + 10;
		while (Date.now() < end) if (!existsSync(work.result)) throw new Error('It is gone.');
		const until = performance.timeOrigin + performance.now();
		work.discard();
		return [from, until];
	} catch (error) {
		if (error instanceof Error && error.message.includes('Another run')) return null;
		throw error;
	}
});
console.log(JSON.stringify(within));
