import fc from 'fast-check';

/** Something of a chat between two parts, which is none. */
const chatter = fc.oneof(
	fc.constantFrom(
		'李雷 2026-11-26 10:21:33',
		'Han Meimei, Thu 11/26 4:05 PM',
		'「李雷：收到」',
		'- - - - - - - -',
		'好的，谢谢！👍',
		'On Thu, Nov 26, 2026 at 4:05 PM Li Lei wrote:',
		'[图片]',
		'【沟通现状评估】5 行，第 1 段，共 3 段',
		'GT',
		'GT1',
		'https://example.com/GT1/3?a=GT1',
		'1/3',
	),
	fc
		.string({ unit: 'grapheme', maxLength: 40 })
		.filter((text) => !/[gｇ]/i.test(text.normalize('NFKC'))),
);

/** A text as a chat app or a mail program hands it on. */
type Handing = (part: string) => string;

const fullWidth: Handing = (part) =>
	part.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const handings: Handing[] = [
	(part) => part,
	(part) => part.toLowerCase(),
	fullWidth,
	(part) => part.replace(/(.{9})/g, '$1 '),
	(part) => part.replace(/(.{20})/g, '$1\u200B'),
	(part) => part.replace(':', '：').replace('/', '／'),
	(part) => part.replace(/0/g, 'O').replace(/1/g, 'l'),
	(part) => `"${part}"`,
	(part) => `「${part}」`,
	(part) => `**${part}**`,
];

/** A part as it arrives: handed on by one or two programs, broken into lines, perhaps quoted. */
export const arriving = (part: string): fc.Arbitrary<string> =>
	fc
		.record({
			ways: fc.uniqueArray(fc.constantFrom(...handings), { maxLength: 2 }),
			width: fc.option(fc.integer({ min: 3, max: 120 }), { nil: null }),
			lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028'),
			quote: fc.constantFrom('', '> ', '>> ', '&gt; ', '| ', '  '),
			after: fc.constantFrom('', ' ', '。', ' 请查收', '\n收到'),
		})
		.map(({ ways, width, lineEnd, quote, after }) => {
			const handed = ways.reduce((text, hand) => hand(text), part);
			const lines = width === null ? [handed] : (handed.match(pieces(width)) ?? []);
			return lines.map((line) => quote + line).join(lineEnd) + after;
		});

function pieces(width: number): RegExp {
	return new RegExp(`[^]{1,${width}}`, 'g');
}

/** A chat's history in which these stand, in their order, with anything between. */
export const historyOf = (said: readonly string[]): fc.Arbitrary<string> =>
	fc
		.array(fc.array(chatter, { maxLength: 3 }), {
			minLength: said.length + 1,
			maxLength: said.length + 1,
		})
		.map((between) =>
			between.flatMap((lines, index) => [...lines, ...said.slice(index, index + 1)]).join('\n'),
		);
