import { spawnSync } from 'node:child_process';

/** What git said, both streams, and whether it failed. */
export interface Said {
	failed: boolean;
	said: string;
}

/** Runs git in a folder. */
export function runGit(folder: string, words: readonly string[]): Said {
	const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
	const failed = status !== 0;
	return { failed, said: `${stdout ?? ''}${failed ? (stderr ?? '') : ''}`.trim() };
}
