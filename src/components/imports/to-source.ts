import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** A file as the collecting page reads it, by its path where it came out of a folder. */
export function toSource(file: File): GivenSource {
	return { name: file.webkitRelativePath || file.name, origin: 'file', data: file };
}

/** Whether it came out of a folder. */
export function isFromFolder({ name }: GivenSource): boolean {
	return name.includes('/');
}
