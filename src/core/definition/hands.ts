/** Which fields of a tracker hold how many people answered a question of a course rightly, before a lesson and after it. */
export interface Hands {
	course: string;
	/** The question's code. */
	question: string;
	day: string;
	before: HandsCount;
	after: HandsCount;
}

/** The field with how many were right, and the one with how many answered. */
export interface HandsCount {
	right: string;
	asked: string;
}
