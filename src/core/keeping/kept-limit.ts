/** How long something is kept, from a day on. */
export interface KeptLimit {
	/** The first day, `2027-03-01`, from which what begins is kept so long; `null` = always. */
	since: string | null;
	amount: number;
	unit: 'days' | 'weeks' | 'months';
}

/** Limits by id, the versions of each in order. Plain JSON. */
export type KeptLimits = Readonly<Record<string, readonly KeptLimit[]>>;
