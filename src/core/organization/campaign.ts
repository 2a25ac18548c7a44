/** A round in which a form is filled in, in one language. Plain JSON, for a browser. */
export interface Campaign {
	/** Id of the tracker. */
	form: string;
	/** What the form's period begins with; `null`: the quarter of the day. */
	period: string | null;
	/** First and last day, `2026-12-04`; both belong to it. */
	from: string;
	until: string;
	/** Where to hand in, as a sentence. */
	where: string;
	/** Mail address for the files; `null`: there is none. */
	mail: string | null;
}

/**
 * The campaign in which a form is filled in on a day (`2026-11-26`): the one under way, else the
 * next. `null`: none, or all are over.
 */
export function campaignOn(
	campaigns: readonly Campaign[],
	form: string,
	day: string,
): Campaign | null {
	return campaigns.find((campaign) => campaign.form === form && day <= campaign.until) ?? null;
}

/** Whether a campaign has begun and is not over. */
export function isUnderWay({ from, until }: Campaign, day: string): boolean {
	return from <= day && day <= until;
}
