import { isRecord } from '~/core/entries/is-record.ts';
import { fewestAnswers } from '~/core/privacy/fewest-answers.ts';
import type { WaveRecord } from './records.ts';

/** Whether a row of a copy is a wave as this version declares one; one that asks for too few people is none. */
export function isWave(row: unknown): row is WaveRecord {
	if (!isRecord(row) || !isRecord(row['wave']) || !isRecord(row['partitions'])) return false;
	const { id, wave, partitions, invited, declaredOn } = row;
	const { form, period, breakdowns, fewest } = wave;
	return (
		typeof form === 'string' &&
		typeof period === 'string' &&
		id === `${form}/${period}` &&
		isTexts(breakdowns) &&
		Number.isInteger(fewest) &&
		Number(fewest) >= fewestAnswers &&
		Object.values(partitions).every(isPartition) &&
		(invited === null || typeof invited === 'number') &&
		typeof declaredOn === 'string'
	);
}

/** Groups, none of whose codes is in another; `null` = withheld. */
function isPartition(cells: unknown): boolean {
	if (cells === null) return true;
	if (!Array.isArray(cells)) return false;
	const codes: unknown[] = [];
	for (const cell of cells) {
		if (!isRecord(cell) || typeof cell['id'] !== 'string' || !isTexts(cell['of'])) return false;
		codes.push(...cell['of']);
	}
	return new Set(codes).size === codes.length;
}

function isTexts(list: unknown): list is string[] {
	return Array.isArray(list) && list.every((text) => typeof text === 'string');
}
