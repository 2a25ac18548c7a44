import type { RecordClock } from '../clocks/of-record/record-clock.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import type { Audience } from '../organization/audiences.ts';
import type { Append } from './append.ts';
import type { Begin } from './begin.ts';
import type { Completions } from './completions.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Check } from './check.ts';
import type { Expects } from './expects.ts';
import type { Hands } from './hands.ts';
import type { Kept } from './kept.ts';
import type { Mapping } from './mapping.ts';
import type { LogsOpenings, Messages, ToldOnBoard } from './messages.ts';
import type { RecordChange } from './record-change.ts';
import type { RecordDocument } from './record-document.ts';
import type { RecordEvent } from './record-event.ts';
import type { Tallies } from './tallies.ts';
import type { Versions } from './versions.ts';
import type { View } from './view.ts';

/** A form whose rows are the options of one field, as the five dimensions of table 1. */
export interface Matrix {
	/** The choice field whose options become the rows. */
	field: string;
	/** Fields asked once for all rows; they are copied into every row's entry. */
	shared: string[];
}

/**
 * A tracker in one language, all defaults filled in: the one thing its form, table, stored shape,
 * CSV, import, merge, paper form and data dictionary derive from. Plain JSON.
 */
export interface Definition {
	/** Permanent id, the folder's name. */
	id: string;
	/** Rises when fields change; stored with every entry. */
	version: number;
	/** The page's language, in which `label`s are and cells are written. */
	locale: string;
	title: string;
	/** Every title in any language and former titles, for file names and hand-made files. */
	titles: string[];
	/** Why it is kept, one or two sentences. */
	purpose: string;
	/** Whom it is for, in words. */
	who: string;
	/** Typical minutes to fill it in. */
	minutes: number;
	/** What happens to an answer, in words. */
	fate: string;
	/** Who reads it, in words. */
	readers: string;
	/** Whose form it is: pages for others do not send their readers to it. */
	audience: readonly Audience[];
	/** Many people once in a while, each for themselves, or a book kept over time. */
	kind: 'survey' | 'register';
	/** The fields that tell one filling-in of a survey from another. Empty: as often as one likes. */
	once: string[];
	/** The fields a register's next record may take over from the last one. */
	carry: string[];
	/** No device, no day, no names; every row on its own. */
	anonymous: boolean;
	/** Of an anonymous tracker: fewest people a group must have for its answers, or its texts, to be shown. */
	fewest?: { scores: number; comments: number };
	/** Of an anonymous tracker: choices its results are broken down by, besides who somebody is. Left out: none. */
	toldBy?: readonly string[];
	/** Of an anonymous tracker: questions of which each person's mean is taken, and how many of them it takes. Left out: none. */
	means?: readonly { fields: readonly string[]; least: number }[];
	/** Flat, in the order of the form. `columns` gives the order of tables and files. */
	fields: Field[];
	/** Every field id in the order of the source plan's table, then the rest. */
	columns: string[];
	/** The few columns the list on a phone shows. */
	summary: string[];
	/** The fields that name a record in lists and in links to it. */
	label: string[];
	/** The trackers its records belong to, and the link field that says to which record. `null`: they stand alone. */
	parent: { trackers: string[]; field: string } | null;
	/** The trackers of which this one is a parent, in the order of their ids. */
	children: string[];
	/** What can be told of a record with one tap. */
	events: RecordEvent[];
	/** By when something has to have happened; worked out on reading (`core/clocks/of-record`), never stored. */
	clocks: RecordClock[];
	/** Saved views of a register. */
	views: View[];
	/** What most trackers have not is there only where it is written. */
	append?: Append;
	/** What can be changed of a record itself with one tap. */
	changes?: RecordChange[];
	/** What a record is sent or printed as. */
	documents?: RecordDocument[];
	versions?: Versions;
	expects?: Expects;
	tallies?: Tallies;
	begin?: Begin;
	calendar?: CalendarDate[];
	messages?: Messages;
	toldOnBoard?: ToldOnBoard;
	logsOpenings?: LogsOpenings;
	completions?: Completions;
	hands?: Hands;
	/** How long its records are kept. Left out: nobody says. */
	kept?: Kept;
	/** Questionnaires of other programs whose exports are read into it; only where files are collected. */
	mappings?: readonly Mapping[];
	/** What is handed over is sealed unless the person says otherwise, where the company has keys. */
	sealed?: true;
	checks: Check[];
	matrix: Matrix | null;
	/** The plan's sample rows: shown as 示例, in no number and in no file. */
	samples: Values[];
}
