import { sayDoubles } from '../authoring/say-doubles.ts';
import type { RawDocument } from './documents-schema.ts';
import type { RawField } from './field-schema.ts';
import type { Mistakes } from './mistakes-found.ts';

interface Outline {
	fields: RawField[];
	parent: string[];
	documents: RawDocument[];
	changes: readonly { id: string }[];
}

/** Says what is wrong with documents as far as one tracker knows. */
export function inspectDocuments(
	{ documents, fields, parent, changes }: Outline,
	found: Mistakes,
): void {
	sayDoubles(
		documents.map(({ id }) => [id]),
		(id, at) => found.say(['documents', at, 'id'], `Two of them are called "${id}". Rename one.`),
	);
	const offered = changes.map(({ id }) => id);
	for (const [at, { show, needs, sent, parts }] of documents.entries()) {
		if (sent !== undefined && !offered.includes(sent))
			found.say(
				['documents', at, 'sent'],
				`No change is called "${sent}". Write one of: ${offered.join(', ') || '–'}.`,
			);
		found.unlessWhere(show, ['documents', at, 'show']);
		found.unlessWhere(needs, ['documents', at, 'needs']);
		for (const [number, part] of parts.entries()) {
			const path = ['documents', at, 'parts', number];
			if ('child' in part) {
				if (part.siblings && parent.length === 0)
					found.say(
						[...path, 'siblings'],
						'a record that belongs to no other has no siblings. Take "siblings" out, or write "parent".',
					);
				continue;
			}
			for (const id of 'fields' in part ? part.fields : 'field' in part ? [part.field] : []) {
				found.unlessField(id, path);
				if (fields.find((field) => field.id === id)?.leaves === 'never')
					found.say(
						path,
						`"${id}" stays on the device (leaves: never) and would stand on no document. Take it out.`,
					);
			}
		}
	}
}
