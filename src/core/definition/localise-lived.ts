import type { Definition } from './definition.ts';
import type { RawDocument } from './documents-schema.ts';
import type { Kept } from './kept.ts';
import type { RawKept } from './kept-schema.ts';
import { startOf } from './localise-clocks.ts';
import type { DocumentPart, RecordDocument } from './record-document.ts';
import type { RawTracker, TrackerWords } from './schema.ts';

type Lived = Pick<
	Definition,
	| 'append'
	| 'documents'
	| 'versions'
	| 'expects'
	| 'tallies'
	| 'begin'
	| 'calendar'
	| 'messages'
	| 'toldOnBoard'
	| 'logsOpenings'
	| 'completions'
	| 'hands'
	| 'sealed'
	| 'kept'
>;

/** What a tracker says of how its records live on, in one language; what it does not say is not there. */
export function livedOf(raw: RawTracker, words: TrackerWords | undefined): Lived {
	const { append, documents, versions, expects, tallies, begin, calendar, completions } = raw;
	const { messages, toldOnBoard, logsOpenings, hands, sealed, kept } = raw;
	return {
		...(append && { append }),
		...(documents.length > 0 && {
			documents: documents.map((one) => documentOf(one, words?.documents[one.id])),
		}),
		...(completions && { completions }),
		...(hands && { hands }),
		...(sealed && { sealed }),
		...(kept && { kept: keptOf(kept) }),
		...(versions && { versions }),
		...(expects && { expects }),
		...(tallies && {
			tallies: {
				...tallies,
				lines: tallies.lines.map((line) => ({
					...line,
					label: words?.tallies[line.id] ?? line.label,
				})),
			},
		}),
		...(begin && { begin: { ...begin, label: words?.begin ?? begin.label } }),
		...(messages && { messages }),
		...(toldOnBoard && { toldOnBoard }),
		...(logsOpenings && { logsOpenings }),
		...(calendar.length > 0 && {
			calendar: calendar.map(({ field, label }) => ({
				field,
				label: words?.calendar[field] ?? label,
			})),
		}),
	};
}

function keptOf({ limit, from, keeps, ...rest }: RawKept): Kept {
	const time = limit === undefined || !from ? null : { limit, from: startOf(from) };
	return { time, while: rest.while, keeps: keeps ?? null };
}

type DocumentWords = TrackerWords['documents'][string];

function documentOf(
	{ help: ownHelp, sent, ...document }: RawDocument,
	words: DocumentWords | undefined,
): RecordDocument {
	const help = words?.help ?? ownHelp;
	return {
		...document,
		label: words?.label ?? document.label,
		...(help === undefined ? {} : { help }),
		...(sent === undefined ? {} : { sent }),
		parts: document.parts.map((part, at): DocumentPart => {
			const said = words?.parts[at];
			return 'text' in part
				? { text: said?.text ?? part.text }
				: { ...part, heading: said?.heading ?? part.heading };
		}),
	};
}
