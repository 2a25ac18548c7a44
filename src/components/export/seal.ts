/** What becomes of a text, and of a file, before it leaves the device. */
export interface Seal {
	text: (plain: string) => Promise<string>;
	file: (plain: File) => Promise<File>;
}

/** It leaves as it is. */
export const unsealed: Seal = {
	text: (plain) => Promise.resolve(plain),
	file: (plain) => Promise.resolve(plain),
};
