import type { LimitUnit } from '../organization/limit.ts';
import type { NumberKey } from './course.ts';

const times: LimitUnit[] = ['minutes', 'hours', 'working_days', 'days', 'weeks', 'months'];
const counts: LimitUnit[] = ['times', 'percent', 'people', 'departments', 'partners'];

/** The units to choose from for a number: those of time, or those that count. */
export const unitsAsked = ({ unit }: NumberKey): LimitUnit[] =>
	times.includes(unit) ? times : counts;
