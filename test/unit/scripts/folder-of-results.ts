import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const report = JSON.stringify({
	made_by: 'goutong collect',
	trackers: [{ tracker: 'feedback', tables: ['tables/feedback.csv'] }],
	set_aside: { files: ['set-aside/001.csv'] },
});

/** Everything an earlier run leaves, as two languages name it. */
export const results = {
	'report.json': report,
	'goutong.duckdb': '',
	'tables/feedback.csv': '',
	'set-aside/001.csv': '',
	...{ '收集结果.txt': '', '搁置原因.csv': '' },
	...{ 'report.txt': '', 'set-aside-reasons.csv': '' },
	...{ '.DS_Store': '', 'tables/~$feedback.csv': '', '.~lock.feedback.csv#': '', 'A1B2.tmp': '' },
};

export function write(into: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(into, name)), { recursive: true });
		writeFileSync(join(into, name), text);
	}
}

/** Another program's hold on a folder: a rename that fails so many times for a folder of this name. */
export function held(name: string, times: number) {
	let left = times;
	return (from: string, to: string) => {
		if (basename(from) === name && left-- > 0)
			throw Object.assign(new Error(`EBUSY: ${from}`), { code: 'EBUSY' });
		renameSync(from, to);
	};
}

export const none = [0, 0];
