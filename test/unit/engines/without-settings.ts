/**
 * A question one ClickHouse sends another, without its settings: a server of 2018 stops at every one it has not heard of.
 * Whatever is none is given back as it is; `null`: there is more to come of it.
 */
export function withoutSettings(bytes: Buffer): Buffer | null {
	// A question, without a number of its own, asked on behalf of somebody.
	if (!bytes.subarray(0, start.length).equals(start)) return bytes;
	let at = start.length;
	const whole = () => {
		let [value, place] = [0, 1];
		for (;;) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 127) * place;
			if (byte < 128) return value;
			place *= 128;
		}
	};
	const text = () => {
		const length = whole();
		at += length;
		return bytes.toString('latin1', at - length, at);
	};
	text();
	text();
	// By which way it was asked: of one that came over the network more is said.
	const isOverNetwork = bytes[at++] === 1;
	if (isOverNetwork) for (const read of [text, text, text, whole, whole, whole]) read();
	text();
	if (isOverNetwork) whole();
	const from = at;
	for (let end = from; end < bytes.length - 4; end++) {
		// An empty name ends the settings; a stage, whether it is packed, and the question follow.
		if (bytes[end] !== 0 || (bytes[end + 1] ?? 9) > 4 || (bytes[end + 2] ?? 9) > 1) continue;
		at = end + 3;
		const length = whole();
		const said = bytes.toString('latin1', at, at + length);
		if (at + length <= bytes.length && /^(SELECT|INSERT|DESC)\b/.test(said))
			return Buffer.concat([bytes.subarray(0, from), bytes.subarray(end)]);
	}
	return null;
}

const start = Buffer.from('\u0001\u0000\u0002\u0007default', 'latin1');
