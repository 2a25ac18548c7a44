/** A file to be written, by its path from the root of the project. */
export interface NewFile {
	path: string;
	text: string;
}

/** What a person reads before anything is written: Chinese, and the same in English. */
export class Refusal extends Error {
	constructor(zh: string, en: string) {
		super(`${zh}\n${en}`);
	}
}
