import type { Language } from './sentences.ts';

/** Why nothing was collected: what happened, where, and what to do, in both languages. */
export class Refusal extends Error {
	readonly zh: string;
	readonly en: string;
	constructor(zh: string, en: string) {
		super(`${zh}\n${en}`);
		this.zh = zh;
		this.en = en;
	}
	/** The sentence in one language. */
	in(language: Language): string {
		return language === 'en' ? this.en : this.zh;
	}
}
