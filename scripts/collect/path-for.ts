/** A path as the system takes it: bytes lose their kind on the way to another thread. */
export function pathFor(path: string | Uint8Array): string | Buffer {
	return typeof path === 'string' ? path : Buffer.from(path);
}
