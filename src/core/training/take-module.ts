import type { CourseModule, Item, Objective } from './course.ts';
import type { Given } from './given.ts';
import { isWhole, markItem } from './mark-item.ts';
import type { ModuleProgress, Standing } from './progress.ts';
import { disorder, shuffle } from './shuffle.ts';

/** A module that nobody has begun. */
export function beginModule(module: CourseModule, seed: string): ModuleProgress {
	return {
		edition: module.edition,
		seed,
		round: 1,
		standings: {},
		open: null,
		isAsking: false,
	};
}

/** The question to answer now; `null` = this round is over. */
export function currentItem(module: CourseModule, progress: ModuleProgress): Item | null {
	const open = progress.open && findItem(module, progress.open.item);
	if (open) return open;
	const objective = waiting(module, progress)[0];
	if (!objective) return null;
	const { items, id } = objective;
	const begin = shuffle([...items.keys()], `${progress.seed} ${id}`)[0] ?? 0;
	return items[(begin + standingOf(progress, id).tries) % items.length] ?? null;
}

/** With what the learner has given so far, which survives a reload. */
export function give(progress: ModuleProgress, item: Item, given: Given): ModuleProgress {
	return { ...progress, open: { item: item.id, given, isRight: null } };
}

/** With the open question marked; as it is while it is not answered whole. */
export function mark(module: CourseModule, progress: ModuleProgress, item: Item): ModuleProgress {
	const given = progress.open?.given ?? {};
	const objective = objectiveOf(module, item.id);
	if (!objective || !isWhole(item, given) || progress.open?.isRight != null) return progress;
	const isRight = markItem(item, given, shownOrder(item, progress.seed));
	const { tries } = standingOf(progress, objective.id);
	return {
		...progress,
		open: { item: item.id, given, isRight },
		standings: {
			...progress.standings,
			[objective.id]: { tries: tries + 1, isRight, round: progress.round },
		},
	};
}

/** On to the next question. */
export function goOn(progress: ModuleProgress): ModuleProgress {
	return { ...progress, open: null };
}

/** A further round: what was missed is asked again, in other words. */
export function askAgain(progress: ModuleProgress): ModuleProgress {
	return { ...progress, round: progress.round + 1, open: null, isAsking: true };
}

/** How many objectives were found, of how many, and how many of this round are still to come. */
export function countStandings(module: CourseModule, progress: ModuleProgress) {
	const all = module.objectives.length;
	const right = module.objectives.filter(({ id }) => standingOf(progress, id).isRight).length;
	return { all, right, waiting: waiting(module, progress).length };
}

/** Whether as many objectives were found as the course asks for. */
export function isPassed(module: CourseModule, progress: ModuleProgress, pass: number): boolean {
	const { all, right } = countStandings(module, progress);
	return right * 100 >= pass * all;
}

/** The options' codes in the order they are shown in; the right order of what is to be ordered never is. */
export function shownOrder(item: Item, seed: string): string[] {
	const own = `${seed} ${item.id}`;
	if (item.kind === 'order') return disorder(Object.keys(item.options), own);
	if (item.kind === 'match') return disorder(Object.keys(item.pairs), own);
	return 'options' in item ? shuffle(Object.keys(item.options), own) : [];
}

function waiting(module: CourseModule, progress: ModuleProgress): Objective[] {
	return module.objectives.filter(({ id }) => {
		const { isRight, round } = standingOf(progress, id);
		return !isRight && round < progress.round;
	});
}

function standingOf({ standings }: ModuleProgress, objective: string): Standing {
	return standings[objective] ?? { tries: 0, isRight: false, round: 0 };
}

function objectiveOf(module: CourseModule, item: string): Objective | undefined {
	return module.objectives.find(({ items }) => items.some(({ id }) => id === item));
}

function findItem(module: CourseModule, item: string): Item | null {
	return objectiveOf(module, item)?.items.find(({ id }) => id === item) ?? null;
}
