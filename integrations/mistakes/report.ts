import type { Mistake } from './mistake.ts';
import { translateSentence } from './translate-sentence.ts';

/** All there is to put right, for those who read Chinese and those who read English. */
export function reportOf(mistakes: readonly Mistake[]): string {
	const blocks = mistakes.map(({ place, name, sentence }) => {
		const said = [translateSentence(sentence), capital(sentence)].filter((one) => one !== null);
		const lines = said.join('\n').split('\n');
		return [[place, name].filter(Boolean).join('  '), ...lines.map((line) => `  ${line}`)].join(
			'\n',
		);
	});
	const count = mistakes.length;
	const head = `有 ${count} 处要改，改好后再运行一次。 ${count} to put right, then run it again.`;
	return ['', head, ...blocks].join('\n\n');
}

function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
