import { fewestAnswers } from '../fewest-answers.ts';

/** One round of a form whose results are published: what was said before it began. Plain JSON, kept as it is. */
export interface Wave {
	/** The tracker. */
	form: string;
	/** `2026Q4`, or a code such as `baseline`. */
	period: string;
	/** Ids of the fields results are told apart by; no others, later on (domain V4). */
	breakdowns: readonly string[];
	/** Fewest people whose answers are shown together. */
	fewest: number;
}

/** A wave as declared, no longer to be changed. Throws a sentence where it asks for too few people. */
export function declareWave(wave: Wave): Wave {
	const { form, period, fewest } = wave;
	if (!Number.isInteger(fewest) || fewest < fewestAnswers)
		throw new Error(
			`${form} ${period}: groups of ${fewest} would be shown. Write a whole number of at least ${fewestAnswers}.`,
		);
	return Object.freeze({ ...wave, breakdowns: Object.freeze([...new Set(wave.breakdowns)]) });
}

/** The same wave with groups of more people; throws where that would be fewer than before. */
export function raiseFewest(wave: Wave, fewest: number): Wave {
	if (fewest < wave.fewest)
		throw new Error(
			`${wave.form} ${wave.period} was declared with groups of at least ${wave.fewest}. Write that or more: what was promised when people answered holds.`,
		);
	return declareWave({ ...wave, fewest });
}
