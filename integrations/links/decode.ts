/** An address as people write it; one that is badly encoded stays as it is. */
export function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
