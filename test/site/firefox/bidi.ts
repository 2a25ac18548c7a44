/** One WebDriver BiDi session, over the web socket a browser listens on. */
export interface Bidi {
	/** Sends a command and gives its result; fails with what the browser said. */
	send(method: string, params?: object): Promise<Record<string, unknown>>;
	/** Settles when the browser has gone. */
	closed: Promise<void>;
	close(): void;
}

/** Begins a session. `address`: what the browser printed, such as `ws://127.0.0.1:1234`. */
export async function connectBidi(address: string, capabilities: object): Promise<Bidi> {
	const socket = new WebSocket(`${address}/session`);
	await new Promise<void>((resolve, reject) => {
		socket.addEventListener('open', () => resolve());
		socket.addEventListener('error', () => reject(new Error(`Nobody listens at ${address}.`)));
	});
	const waiting = new Map<number, { resolve: (result: Answer) => void }>();
	let count = 0;
	socket.addEventListener('message', ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		if (answer.id === undefined) return;
		waiting.get(answer.id)?.resolve(answer);
		waiting.delete(answer.id);
	});
	const closed = new Promise<void>((resolve) => {
		socket.addEventListener('close', () => {
			for (const { resolve } of waiting.values())
				resolve({ type: 'error', error: 'closed', message: 'The browser has gone.' });
			resolve();
		});
	});
	const send: Bidi['send'] = async (method, params = {}) => {
		const id = ++count;
		const answer = await new Promise<Answer>((resolve) => {
			waiting.set(id, { resolve });
			socket.send(JSON.stringify({ id, method, params }));
			if (socket.readyState !== WebSocket.OPEN)
				resolve({ type: 'error', error: 'closed', message: 'The browser has gone.' });
		});
		if (answer.type === 'error')
			throw new Error(`${method}: ${answer.error}: ${answer.message ?? ''}`);
		return answer.result ?? {};
	};
	await send('session.new', { capabilities: { alwaysMatch: capabilities } });
	return { send, closed, close: () => socket.close() };
}

/** What comes back, as far as it is looked at. */
interface Answer {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: Record<string, unknown>;
	error?: string;
	message?: string;
}
