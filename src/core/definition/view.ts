import type { Where } from './where.ts';

/** A state of a clock that a view may ask for. */
export const viewClocks = ['overdue', 'due_soon', 'waiting', 'open'] as const;

/** A saved view of a register: the records that are all it says. */
export interface View {
	/** Permanent id within the tracker: it is in people's links. */
	id: string;
	/** `null`: the words of the interface for this id. */
	label: string | null;
	/** What the record's own fields must say. */
	where: Where;
	/** Any clock of the record is in this state. `null`: whatever they say. */
	clock: (typeof viewClocks)[number] | null;
	/** The field that holds a role; it must be the role chosen on this device. `null`: any. */
	role: string | null;
}
