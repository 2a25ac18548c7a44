/* In place of the library's, as far as a form asks for them. */

export function bytesToHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of whole bytes only, as the form engine makes them. */
export function hexToBytes(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

export function utf8ToBytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
