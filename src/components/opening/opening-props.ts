import type { Definition } from '~/core/definition/definition.ts';

/** What the page knows when it is built; plain JSON. */
export interface OpeningProps {
	/** The register messages go into; it says `messages`. */
	definition: Definition;
	/** The tracker of what goes to and fro. */
	course: Definition;
	/** The log of openings; `null`: there is none. */
	log: Definition | null;
	/** Registers whose records tell on the board what was done. */
	told: Definition[];
	/** Roles to choose from. */
	roles: { code: string; label: string }[];
	/** A department is named from so many opinions on. */
	fewest: number;
	/** Addresses of the register and of the board. */
	bookAt: string;
	boardAt: string;
}
