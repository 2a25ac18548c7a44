import type { Definition } from '../definition/definition.ts';
import type { DocumentPart, RecordDocument } from '../definition/record-document.ts';
import { isWhere } from '../definition/where.ts';
import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';
import { findOption } from '../fields/options.ts';
import { mayLeave } from '../handover/may-leave.ts';
import { compareMoments } from '../entries/moment.ts';
import { maskPersonal } from '../privacy/mask-personal.ts';
import { maskPersonalData } from '../privacy/mask-personal-data.ts';
import type { DocumentBlock, DocumentSheet, MissingAnswer } from './document-sheet.ts';

/** What a record below another says. */
export interface DocumentChild {
	tracker: string;
	deleted: boolean;
	values: Values;
	createdAt: string;
}

/** What a document is made of. */
export interface DocumentSource {
	definition: Definition;
	/** In the ids and codes of today. */
	values: Values;
	/** The record in a few words. */
	title: string;
	children: readonly DocumentChild[];
	/** The children of the other records that belong to the same one. */
	siblings: readonly DocumentChild[];
	/** The trackers of the children. */
	known: readonly Definition[];
	/** An answer in words; `null`: none. */
	say: (field: Field, value: Value | null) => string | null;
}

/**
 * A document of a record, made of what it says now. What may not leave is not in it, what leaves masked and
 * personal data is masked; what is not answered is left out, and so is a part with nothing to say.
 */
export function buildDocument(document: RecordDocument, source: DocumentSource): DocumentSheet {
	return {
		label: document.label,
		title: source.title === document.label ? '' : source.title,
		missing: missingOf(document, source),
		blocks: document.parts.flatMap((part) => blockOf(part, source) ?? []),
	};
}

/** Whether a record, as it is, has this document. */
export function hasDocument({ show }: RecordDocument, values: Values): boolean {
	return isWhere(show, values);
}

function missingOf({ needs }: RecordDocument, { definition, values }: DocumentSource) {
	return Object.entries(needs).flatMap(([id, codes]): MissingAnswer[] => {
		if (isWhere({ [id]: codes }, values)) return [];
		const field = definition.fields.find((one) => one.id === id);
		const options = field && 'options' in field ? field.options : [];
		const wanted = codes.map((code) => findOption(code, options)?.label ?? code);
		return [{ label: field?.label ?? id, wanted }];
	});
}

function blockOf(part: DocumentPart, source: DocumentSource): DocumentBlock | null {
	if ('text' in part) return { kind: 'words', text: part.text };
	if ('child' in part) return rowsOf(part, source);
	const { definition, values } = source;
	if ('field' in part) {
		const [field] = leaving(definition, [part.field]);
		const text = field ? textOf(field, values, source.say) : null;
		const paragraphs = text?.split(/\n+/).flatMap((line) => line.trim() || []) ?? [];
		return paragraphs.length > 0 ? { kind: 'long', heading: part.heading, paragraphs } : null;
	}
	const answers = leaving(definition, part.fields).flatMap((field) => {
		const text = textOf(field, values, source.say);
		return text === null ? [] : [{ label: field.label, text }];
	});
	return answers.length > 0 ? { kind: 'answers', heading: part.heading, answers } : null;
}

function rowsOf(
	{ heading, child, siblings, where, fields }: Extract<DocumentPart, { child: string }>,
	source: DocumentSource,
): DocumentBlock | null {
	const of = source.known.find(({ id }) => id === child);
	if (!of) return null;
	const columns = leaving(of, fields);
	const found = (siblings ? source.siblings : source.children)
		.filter((one) => one.tracker === child && !one.deleted && isWhere(where, one.values))
		.toSorted((a, b) => byFirst(a, b, columns[0]) || compareMoments(a.createdAt, b.createdAt));
	if (found.length === 0 || columns.length === 0) return null;
	const rows = found.map(({ values }) =>
		columns.map((field) => textOf(field, values, source.say) ?? ''),
	);
	return { kind: 'rows', heading, columns: columns.map(({ label }) => label), rows };
}

/** In the order of what the first column says: of days and moments, or of the list its options stand in. */
function byFirst(a: DocumentChild, b: DocumentChild, first: Field | undefined): number {
	if (!first) return 0;
	const [one, other] = [a.values[first.id], b.values[first.id]];
	if (first.type === 'date' || first.type === 'datetime')
		return compareMoments(String(one ?? ''), String(other ?? ''));
	if (!('options' in first)) return 0;
	const place = (value: Value | null | undefined) =>
		first.options.findIndex(({ code }) => code === value);
	return place(one) - place(other);
}

/** The fields of these that may leave the device, in the order in which they are asked for. */
function leaving(definition: Definition, ids: readonly string[]): Field[] {
	return ids.flatMap((id) => {
		const field = definition.fields.find((one) => one.id === id);
		return field && mayLeave(field, definition) ? [field] : [];
	});
}

function textOf(field: Field, values: Values, say: DocumentSource['say']): string | null {
	// Masked here, by one rule for every kind of document.
	const text = say({ ...field, personal: false }, values[field.id] ?? null)?.trim() || null;
	if (text === null) return null;
	if (field.personal) return maskPersonal(text);
	if (field.leaves !== 'masked') return text;
	return field.type === 'longtext' ? maskPersonalData(text) : maskPersonal(text);
}
