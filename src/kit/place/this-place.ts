/** What can be done with the place where this kit keeps what is written, besides writing. */
interface ThisPlace {
	erase: () => Promise<void>;
}

let place: ThisPlace | null = null;

/** A kit has one place; whoever opens it says so. */
export function setPlace(opened: ThisPlace): void {
	place = opened;
}

/** `null`: it is not open, or not to be had. */
export const thisPlace = (): ThisPlace | null => place;
