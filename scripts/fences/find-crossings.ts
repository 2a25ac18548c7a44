import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { mirrorHouse, pathInHouse } from './mirror.ts';
import { makeRules } from './rules.ts';

/** An import that crosses a fence. */
export interface Crossing {
	from: string;
	to: string;
	/** The fence, in words. */
	rule: string;
	remedy: string;
	/** The files of a circle, the first again at its end; empty for every other fence. */
	circle: string[];
}

/**
 * Every import of the house below `root` that crosses a fence. `mirror` is emptied and written. Asked once by a process:
 * where an import leads is kept, which makes the whole three times as fast.
 */
export async function findCrossings(root: string, mirror: string): Promise<Crossing[]> {
	rmSync(mirror, { recursive: true, force: true });
	mirrorHouse(root, mirror);
	const rules = makeRules();
	const { output } = await cruise(
		['.'],
		{
			baseDir: mirror,
			validate: true,
			ruleSet: { forbidden: rules },
			tsPreCompilationDeps: true,
			doNotFollow: { path: 'node_modules' },
			moduleSystems: ['es6'],
		},
		{
			alias: { '~': join(mirror, 'src'), config: join(mirror, 'config') },
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
			// A package is known by its name: none is looked for.
			modules: [],
		},
	);
	if (typeof output === 'string') throw new Error(`dependency-cruiser gave a text: ${output}`);
	return output.summary.violations.map(({ from, to, rule, cycle }) => ({
		from: pathInHouse(from),
		to: pathInHouse(to),
		rule: rule.name,
		remedy: rules.find(({ name }) => name === rule.name)?.comment ?? '',
		circle: cycle ? [from, ...cycle.map(({ name }) => name)].map(pathInHouse) : [],
	}));
}
