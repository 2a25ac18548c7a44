import type { Definition } from './definition.ts';
import { type Say, sayOtherType, sayUnknownField, sayWhereMistakes } from './join-said.ts';
import type { RecordDocument } from './record-document.ts';
import type { TallyLine } from './tallies.ts';

/** How other trackers are found; told where there is none, or one whose records do not belong to it. */
interface Others {
	known(id: string, place: string): Definition | null;
	childOf(id: string, place: string): Definition | null;
	say: Say;
}

const times = ['date', 'datetime'] as const;

/** Says what is wrong between how the records of a tracker live on and the other trackers. */
export function inspectJoinedLived(definition: Definition, others: Others): void {
	const { id, append, fields, documents = [], tallies } = definition;
	const corrects = fields.find((field) => field.id === append?.corrects);
	if (corrects?.type === 'link' && corrects.to.join() !== id)
		others.say(
			'append, corrects',
			`"${corrects.id}" must lead to the lines of this tracker alone. Write to: ${id}.`,
		);
	for (const document of documents) inspectChildren(document, others);
	inspectVersions(definition, others);
	inspectExpects(definition, others);
	inspectCourse(definition, others);
	inspectPastHr(definition, others);
	for (const line of tallies?.lines ?? []) inspectLine(line, definition, others);
}

function inspectChildren({ id, parts }: RecordDocument, { childOf, say }: Others): void {
	for (const [at, part] of parts.entries()) {
		if (!('child' in part)) continue;
		const place = `documents, ${id}, part ${at + 1}`;
		const child = childOf(part.child, place);
		if (!child) continue;
		sayWhereMistakes(part.where, child, place, say);
		for (const name of part.fields)
			if (sayUnknownField(name, child, place, say)?.leaves === 'never')
				say(
					place,
					`"${name}" stays on the device (leaves: never) and would stand on no document. Take it out.`,
				);
	}
}

function inspectVersions({ versions, fields }: Definition, { childOf, say }: Others): void {
	const child = versions && childOf(versions.child, 'versions, child');
	if (!child) return;
	sayOtherType(versions.from, times, child, ['versions, from', say]);
	for (const id of versions.fields) {
		const own = fields.find((field) => field.id === id);
		if (!own) continue;
		const place = `versions, ${id}`;
		const theirs = sayOtherType(id, [own.type], child, [place, say]);
		if (!theirs || !('options' in theirs) || !('options' in own)) continue;
		const codes = own.options.map(({ code }) => code);
		for (const { code } of theirs.options)
			if (!codes.includes(code))
				say(place, `"${code}" is no code of "${id}". Write one of: ${codes.join(', ')}.`);
	}
}

function inspectExpects({ expects }: Definition, { childOf, say }: Others): void {
	const child = expects && childOf(expects.child, 'expects, child');
	if (!child) return;
	for (const name of ['planned', 'held'] as const) {
		const id = expects[name];
		if (id !== null) sayOtherType(id, times, child, [`expects, ${name}`, say]);
	}
	if (expects.reason !== null) sayUnknownField(expects.reason, child, 'expects, reason', say);
	const outcome = sayOtherType(expects.outcome, ['choice'], child, ['expects, outcome', say]);
	if (outcome?.type === 'choice')
		sayWhereMistakes(
			{ [expects.outcome]: Object.keys(expects.outcomes) },
			child,
			'expects, outcomes',
			say,
		);
}

function inspectCourse({ messages }: Definition, { childOf, say }: Others): void {
	if (!messages) return;
	const { course } = messages;
	const child = childOf(course.child, 'messages, course, child');
	if (!child) return;
	const place = 'messages, course';
	sayOtherType(course.on, ['date'], child, [place, say]);
	sayOtherType(course.text, ['longtext'], child, [place, say]);
	sayWhereMistakes({ [course.kind]: [course.question, course.further] }, child, place, say);
}

/** Which roles there are, a tracker's own file does not say. */
function inspectPastHr(definition: Definition, { say }: Others): void {
	const pastHr = definition.messages?.pastHr;
	if (pastHr)
		sayWhereMistakes({ [pastHr.field]: [pastHr.is] }, definition, 'messages, pastHr, is', say);
}

function inspectLine(line: TallyLine, definition: Definition, { known, say }: Others): void {
	const place = `tallies, ${line.id}`;
	const other = known(line.of, `${place}, of`);
	if (!other) return;
	sayOtherType(line.at, times, other, [`${place}, at`, say]);
	sayWhereMistakes(line.where, other, `${place}, where`, say);
	for (const [theirs, own] of Object.entries(line.match)) {
		const at = `${place}, match`;
		if (own !== 'self') {
			const type = definition.fields.find(({ id }) => id === own)?.type;
			if (type) sayOtherType(theirs, [type], other, [at, say]);
			continue;
		}
		const field = sayOtherType(theirs, ['link'], other, [at, say]);
		if (field?.type === 'link' && !field.to.includes(definition.id))
			say(
				at,
				`"${theirs}" leads to no record of "${definition.id}". Write a link field that does.`,
			);
	}
}
