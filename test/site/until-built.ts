import { get } from 'node:http';
import { inject } from 'vitest';

/* Before each file of end-to-end tests: waits until `build-meanwhile.ts` has built what they test. */
const why = await new Promise<string>((resolve, reject) => {
	get(inject('built'), (answer) => {
		let said = '';
		answer.setEncoding('utf8').on('data', (part: string) => (said += part));
		answer.on('end', () => resolve(said));
	}).on('error', reject);
});
if (why !== '') throw new Error(why);
