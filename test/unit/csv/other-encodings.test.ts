import { describe, expect, it } from 'vitest';
import { decodeText } from '~/core/csv/read/encoding.ts';
import { gb18030, joinBytes, utf8 } from './bytes.ts';

/** A text in an encoding that platforms only decode. */
function encode(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, number[]>();
	for (let lead = 0x80; lead <= 0xff; lead++) {
		const single = decoder.decode(Uint8Array.of(lead));
		if (single.length === 1 && single !== '\uFFFD') table.set(single, [lead]);
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const pair = decoder.decode(Uint8Array.of(lead, trail));
			if (Array.from(pair).length === 1 && pair !== '\uFFFD') {
				if (!table.has(pair)) table.set(pair, [lead, trail]);
			}
		}
	}
	return joinBytes(
		...Array.from(text, (character) => {
			if (character < '\x80') return utf8(character);
			const bytes = table.get(character);
			if (!bytes) throw new Error(`${encoding} has no ${character}`);
			return Uint8Array.from(bytes);
		}),
	);
}

const header = 'text,choice\n';

describe('a file in an encoding that is not read', () => {
	it.each([
		['big5', '我們提了需求之後，一直不知道辦到哪一步'],
		['big5', '會議太多，沒有結論'],
		['big5', '希望每週有一次書面通知，並且說明原因'],
		['euc-kr', '요청을 보낸 뒤에 어디까지 진행되었는지 알 수 없습니다 회의가 너무 많습니다'],
		['shift_jis', '会議が多すぎて結論が出ません'],
		['shift_jis', 'リクエストの進みがわからない'],
		['windows-1250', 'Po odeslání požadavku nevíme, jak se řeší'],
		['windows-1250', 'Zgłoszenia giną, nikt nie wie, co się z nimi dzieje'],
		['windows-1250', 'Nem tudjuk, hol tart az ügy, és őrülten sok a gyűlés'],
		['windows-1254', 'Çok toplantı var, sonuç yok, geç kalıyoruz şimdi'],
	])('is refused and not turned into wrong characters: %s %s', (encoding, text) => {
		const bytes = encode(`${header}${text},High\n`, encoding);
		expect(new TextDecoder(encoding).decode(bytes)).toContain(text);
		expect(decodeText(bytes)).toMatchObject({ ok: false });
	});
});

describe('a file in an encoding that is read', () => {
	it.each([
		'需求提了之后，一直不知道办到哪一步',
		'會議太多，沒有結論，訪談記錄也沒有人整理',
		'一二三四五六七八九十',
		'朱镕基說，喆、堃、昇三個字',
		'哀哀哀哀哀哀哀',
		'（一）安全；（二）不怕困难，把办法交给大家',
	])('comes as it was, from GB18030: %s', (text) => {
		const whole = `${header}${text},High\n`;
		expect(decodeText(gb18030(whole))).toEqual({ ok: true, encoding: 'gb18030', text: whole });
	});

	it.each([
		'Größe über alles, süß und schön, 20 m² Fläche, 3 m³',
		'Où est le père Noël ? À côté, très tôt, cœur ému',
		'El niño pidió ayuda; ¿qué hacemos? ¡Nada!',
		'Smørrebrød på båden, også æbler',
		'Não há informações, opiniões só às vezes',
		'Perché così tardi? Più città, è già lunedì',
		'Það er ekki hægt, þú veist; ég hélt það',
		'Õpilased sõid jäätist üle õue',
		'It costs £20 or ¥300',
	])('comes as it was, from Windows-1252: %s', (text) => {
		const whole = `${header}${text},High\n`;
		const bytes = encode(whole, 'windows-1252');
		expect(decodeText(bytes)).toEqual({ ok: true, encoding: 'windows-1252', text: whole });
	});
});
