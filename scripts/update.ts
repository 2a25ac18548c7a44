import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Refusal } from './new/new-file.ts';
import { runGit } from './update/run-git.ts';

const company = 'src/content/organization.yml';

/** The remote a later version comes from, as the README names it. */
const remote = 'goutong';

/**
 * Takes a later version into an adopted copy: `ref`, or else the newest of the remote. `organization.yml` stays as
 * the company wrote it. Gives what to tell; throws a refusal where something has to be done by hand.
 */
export function update(root: string, ref?: string): string {
	const git = (...words: string[]) => runGit(root, words);
	if (git('status', '--porcelain', '--untracked-files=no').said !== '')
		throw new Refusal(
			'有改动还没有提交。先提交（git add -A，再 git commit），再更新。',
			'Something is changed and not committed. Commit it first (git add -A, then git commit).',
		);
	if (ref === undefined && git('fetch', remote, 'HEAD').failed)
		throw new Refusal(
			`取不到新版本：没有叫 ${remote} 的来源，或者连不上。运行一次 git remote add ${remote} <原项目的地址>；也可以写明版本：npm run update v1.2.0。`,
			`No later version can be fetched: there is no remote called ${remote}, or it cannot be reached. Run git remote add ${remote} <address of the project> once, or name a version: npm run update v1.2.0.`,
		);
	const wanted = ref ?? 'FETCH_HEAD';
	const before = git('rev-parse', 'HEAD').said;
	const base = git('merge-base', 'HEAD', wanted).said;
	const merged = git('-c', 'merge.ours.driver=true', 'merge', '--no-edit', wanted);
	if (merged.failed)
		throw refuseMerge(git('diff', '--name-only', '--diff-filter=U').said, merged.said);
	if (git('rev-parse', 'HEAD').said === before)
		return '您这份已经包含这个版本，什么也没有改。 Your copy already has this version; nothing was changed.';
	const theirs = git('show', `${wanted}:${company}`).said;
	const added = newProperties(root, git('show', `${base}:${company}`).said, theirs);
	return [
		`已更新，${company} 没有动。 Updated; ${company} is as you wrote it.`,
		...(added.length > 0
			? [
					`新增的可选项 New, and optional: ${added.join(', ')}`,
					`  说明见 They are explained in: git show ${git('rev-parse', '--short', wanted).said}:${company}`,
				]
			: []),
		'接下来 Next: npm ci && npm run build',
	].join('\n');
}

function refuseMerge(conflicts: string, said: string): Refusal {
	if (conflicts === '') return new Refusal(`没有更新。`, `Nothing was updated. ${said}`);
	const files = conflicts.split('\n').map((file) => `  ${file}`);
	return new Refusal(
		[
			'这些文件您和新版本都改过，同一处不一样：',
			...files,
			'改好以后 git add 和 git commit；不更新了就 git merge --abort。',
		].join('\n'),
		'You and the later version changed the same places of these files. Settle them, then git add and git commit; or go back with git merge --abort.',
	);
}

/** What the later version's own file says, and neither the version before it nor the company's. */
function newProperties(root: string, earlier: string, theirs: string): string[] {
	const own = join(root, company);
	if (!existsSync(own)) return [];
	const known = [...keysOf(readFileSync(own, 'utf8')), ...keysOf(earlier)];
	return keysOf(theirs).filter((key) => !known.includes(key));
}

function keysOf(text: string): string[] {
	return Object.keys((parse(text) ?? {}) as object);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(update(fileURLToPath(new URL('..', import.meta.url)), process.argv[2]));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
