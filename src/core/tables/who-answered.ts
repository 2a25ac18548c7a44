import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { Field } from '../fields/field.ts';
import { codesOfAnswer } from './codes-of-answer.ts';
import { fewestOf } from './fewest.ts';
import { fieldsApart } from './fields-apart.ts';
import { byWave, peopleIn } from './people-in.ts';

/** How many people answered an anonymous tracker in one period, by what they said of themselves. */
export interface WhoAnswered {
	/** The period in words. */
	wave: string;
	/** At least so many people; `null`: too few to say. */
	people: number | null;
	groups: { field: string; answers: GroupSize[] }[];
}

/** Those of one answer. */
export interface GroupSize {
	/** `null`: no answer. */
	code: string | null;
	/** At least so many; `null`: too few, or hidden so that nobody can subtract. */
	people: number | null;
}

/** Every period by itself, one thing at a time, never two crossed; no group under the threshold shows. */
export function whoAnswered(entries: readonly Entry[], definition: Definition): WhoAnswered[] {
	const { scores } = fewestOf(definition);
	const apart = fieldsApart(definition);
	const asked = definition.fields.filter(
		({ id, type, showIf }) => apart.has(id) && oneOf.has(type) && showIf === undefined,
	);
	const kept = entries.filter(({ deleted }) => !deleted);
	return [...byWave(kept, definition)]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([wave, of]) => {
			const people = peopleIn(of, definition);
			if (people < scores) return { wave, people: null, groups: [] };
			const groups = asked.map((field) => ({
				field: field.id,
				answers: sizesOf(of, field, definition),
			}));
			return { wave, people, groups };
		});
}

/** Fields with one of several answers: the groups are all there are, and nobody is in two. */
const oneOf: ReadonlySet<string> = new Set(['choice', 'department', 'role', 'rating']);

/**
 * What is too little is hidden, then the next smallest, until what is hidden is together enough, or
 * nobody at all.
 */
function sizesOf(of: readonly Entry[], field: Field, definition: Definition): GroupSize[] {
	const { scores } = fewestOf(definition);
	const groups = groupsOf(of, field).map(([code, entries]) => ({
		code,
		entries,
		people: peopleIn(entries, definition),
	}));
	const rising = groups.toSorted((a, b) => a.people - b.people);
	let hidden = rising.filter(({ people }) => people < scores);
	const together = () =>
		peopleIn(
			hidden.flatMap(({ entries }) => entries),
			definition,
		);
	while (together() > 0 && together() < scores && hidden.length < rising.length) {
		hidden = rising.slice(0, hidden.length + 1);
	}
	return groups.map((group) => ({
		code: group.code,
		people: hidden.includes(group) ? null : group.people,
	}));
}

/** By answer, in the order of the options, those nobody gave included; no answer comes last. */
function groupsOf(of: readonly Entry[], field: Field): [code: string | null, entries: Entry[]][] {
	const options = 'options' in field ? field.options.filter(({ retired }) => !retired) : [];
	const groups = new Map<string | null, Entry[]>(options.map(({ code }) => [code, []]));
	const none: Entry[] = [];
	for (const entry of of) {
		const [code] = codesOfAnswer(answerOf(entry.values, field), field);
		const group = code === undefined ? none : groups.get(code);
		if (group) group.push(entry);
		else if (code !== undefined) groups.set(code, [entry]);
	}
	return [...groups, [null, none]];
}
