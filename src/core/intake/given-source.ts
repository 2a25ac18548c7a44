/** What a person gave to be read: a file, or text that was pasted. */
export interface GivenSource {
	name: string;
	origin: 'file' | 'pasted';
	data: Blob | string;
}
