import type { CollectApi, GivenSource } from './collect-api.ts';
import { failed } from './job-result.ts';

/** Files handed to a worker at a time: a thousand at once hold the page up for 400 ms. */
const part = 25;

/** The same API, which hands the files of a check or a look over a few at a time. */
export function sendInParts(api: CollectApi): CollectApi {
	let stopped = 0;
	/** `false`: stopped meanwhile. */
	const send = async (sources: GivenSource[]) => {
		const before = stopped;
		for (let at = 0; at < sources.length; at += part) {
			await api.receive(sources.slice(at, at + part), at === 0);
			if (stopped !== before) return false;
		}
		return true;
	};
	const sent = (sources: GivenSource[]) => (sources.length === 0 ? [] : null);
	const preview: CollectApi['preview'] = async (given, ...rest) => {
		const sources = given ?? [];
		return (await send(sources)) ? api.preview(sent(sources), ...rest) : failed('cancelled');
	};
	const look: CollectApi['look'] = async (given, ...rest) => {
		const sources = given ?? [];
		return (await send(sources)) ? api.look(sent(sources), ...rest) : failed('cancelled');
	};
	const cancel: CollectApi['cancel'] = () => {
		stopped += 1;
		return api.cancel();
	};
	return new Proxy(api, {
		get: (target, name) => {
			if (name === 'preview') return preview;
			if (name === 'look') return look;
			return name === 'cancel' ? cancel : Reflect.get(target, name);
		},
	});
}
