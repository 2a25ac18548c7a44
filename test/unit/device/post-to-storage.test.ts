import { describe, expect, it } from 'vitest';
import { postToStorage } from '~/device/post-to-storage.ts';

const permit = {
	address: 'https://storage.example.com/goutong',
	fields: { policy: 'cA==', 'x-amz-signature': 's' },
	...{ folder: 'inbox/', limit: 100, until: new Date('2026-12-04T00:00:00Z') },
};
const bytes = new TextEncoder().encode('rows');

/** What storage answers to one attempt: status and words; `null`: the network is gone; `slow`: time is up before. */
type Answer = [status: number, text?: string] | null | 'slow';

async function outcomeOf(answers: Answer[]) {
	const asked: [address: string, init: RequestInit][] = [];
	const respond = async (address: string | URL | Request, init: RequestInit = {}) => {
		asked.push([String(address), init]);
		const answer = answers[Math.min(asked.length, answers.length) - 1];
		if (answer === 'slow') throw new DOMException('The time is up.', 'TimeoutError');
		if (!answer) throw new TypeError('The network is gone.');
		return answer[0] === 0 ? Response.error() : new Response(answer[1], { status: answer[0] });
	};
	const wait = () => Promise.resolve();
	const outcome = await postToStorage({ permit, name: 'b-a.csv', bytes, fetch: respond, wait });
	return { outcome, asked };
}

/** Four attempts of which none is answered. */
const gone: Answer[] = [null, null, null, null];
const error = (code: string, message = '') =>
	`<Error><Code>${code}</Code><Message>${message}</Message></Error>`;

describe('what storage answers', () => {
	it.each<[string, Answer[], string, requests: number]>([
		['it was created', [[201]], 'arrived', 1],
		['it was created, and storage says so in another way', [[204]], 'arrived', 1],
		['the network is gone, and comes back', [null, null, [201]], 'arrived', 3],
		['the network is gone every time', [null], 'broken', 5],
		['only what may not be read answers', [...gone, [200], null], 'intercepted', 6],
		['the network is back when looked for', [...gone, [200], [201]], 'arrived', 6],
		['the network is back when looked for, and slow', [...gone, [200], 'slow'], 'broken', 6],
		['the line is too slow every time', ['slow'], 'broken', 4],
		['the line was too slow, then the network was gone', ['slow', null], 'broken', 4],
		['the network wants a sign-in', [[511]], 'intercepted', 1],
		['the permit has ended', [[403, error('AccessDenied', 'Policy expired')]], 'expired', 1],
		['too large', [[400, error('EntityTooLarge')]], 'too_large', 1],
		['another key has signed', [[403, error('SignatureDoesNotMatch')]], 'no_box', 1],
		['no such bucket', [[404, error('NoSuchBucket')]], 'no_box', 1],
		['it is elsewhere', [[0]], 'intercepted', 1],
		['it waited too long', [[400, error('RequestTimeout')], [201]], 'arrived', 2],
		['it is busy', [[503, error('SlowDown')]], 'refused', 4],
	])('%s', async (_, answers, outcome, requests) => {
		const came = await outcomeOf(answers);
		expect(came.outcome).toBe(outcome);
		expect(came.asked).toHaveLength(requests);
	});

	it('is told the permit, the name and the bytes, and nothing of who sends', async () => {
		const { asked } = await outcomeOf([[201]]);
		const [[address = '', init] = ['', {}]] = asked;
		expect(address).toBe(permit.address);
		expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
		const { body } = init;
		if (!(body instanceof FormData)) throw new Error('It posts a form.');
		const entries = [...body].map(([name, value]) => [
			name,
			value instanceof File ? value.name : value,
		]);
		expect(entries).toEqual([
			['key', 'inbox/b-a.csv'],
			['policy', 'cA=='],
			['x-amz-signature', 's'],
			// What stands after the file is not read by storage.
			['file', 'file'],
		]);
	});
});
