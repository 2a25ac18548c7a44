import { newId } from '../../entries/ids.ts';
import { idAlphabet, idLength } from '../../text/id-form.ts';

/** Largest file the drop box takes, in bytes: what `site/box-settings.ts` tells web servers. */
export const boxLimit = 8 * 1024 * 1024;

/** What a file for the drop box may be called, as the source of a pattern; its name tells nothing of what is in it. */
export const boxNameForm = `b-[${idAlphabet}]{${idLength}}\\.(csv|zip)(\\.age)?`;

const whole = new RegExp(`^${boxNameForm}$`);

/** A name that no file had before, with the endings of the file that is sent under it: `b-7kq2….csv.age`. */
export function newBoxName(file: string): string {
	return newId('b') + (/\.(csv|zip)(\.age)?$/.exec(file)?.[0] ?? '.csv');
}

/** The name of a file that came by the drop box, out of its path; `null`: it came another way. */
export function boxNameIn(path: string): string | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return whole.test(name) ? name : null;
}
