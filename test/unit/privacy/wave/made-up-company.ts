import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import type { Answer } from './publish-answers.ts';

/** The answers of a company that is made up, the same for the same seed. */
export interface Company {
	/** To one question, at the first issue. */
	answers: Answer[];
	/** By department. */
	people: Record<string, number>;
	random: () => number;
}

/** Departments of about ten people, some much larger; four to nine in ten answer. */
export function madeUpCompany(seed: number, departments: number): Company {
	const random = seededRandom(seed);
	const rate = 0.4 + 0.5 * random();
	const answers: Answer[] = [];
	const people: Record<string, number> = {};
	for (let at = 0; at < departments; at++) {
		const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		const heads = Math.max(3, Math.round(10 * Math.exp(0.7 * normal)));
		const department = `d${at}`;
		let count = 0;
		for (let head = 0; head < heads; head++) {
			if (random() >= rate) continue;
			count++;
			answers.push(madeUpAnswer(`${at}-${head}`, department, random));
		}
		people[department] = count;
	}
	return { answers, people, random };
}

/** Somebody of a department, mostly at the lowest level. */
export function madeUpAnswer(id: string, department: string, random: () => number): Answer {
	const level = random() < 0.75 ? 'frontline' : random() < 0.8 ? 'middle' : 'senior';
	return { id, codes: { department, level } };
}
