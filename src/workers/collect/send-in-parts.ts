import type { CollectApi } from './collect-api.ts';
import { failed } from './job-result.ts';

/** Files handed to a worker at a time: a thousand at once hold the page up for 400 ms. */
const part = 25;

/** The same API, which hands the files of a preview over a few at a time. */
export function sendInParts(api: CollectApi): CollectApi {
	let stopped = 0;
	const preview: CollectApi['preview'] = async (given, ...rest) => {
		const sources = given ?? [];
		const before = stopped;
		for (let at = 0; at < sources.length; at += part) {
			await api.receive(sources.slice(at, at + part), at === 0);
			if (stopped !== before) return failed('cancelled');
		}
		return api.preview(sources.length === 0 ? [] : null, ...rest);
	};
	const cancel: CollectApi['cancel'] = () => {
		stopped += 1;
		return api.cancel();
	};
	return new Proxy(api, {
		get: (target, name) => {
			if (name === 'preview') return preview;
			return name === 'cancel' ? cancel : Reflect.get(target, name);
		},
	});
}
