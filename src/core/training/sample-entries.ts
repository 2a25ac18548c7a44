import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toLocalDay } from '../clocks/local-iso.ts';
import type { Definition } from '../definition/definition.ts';
import { idOf } from '../entries/id-of.ts';
import { createEntry } from '../entries/revisions.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '../fields/link-value.ts';
import type { Field } from '../fields/field.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import type { Value, Values } from '../fields/value.ts';
import { nextNumber } from '../forms/give-number.ts';
import { leavingLabel } from '../links/record-label.ts';
import { idAlphabet } from '../text/id-form.ts';
import { daysSinceTold, movedBy } from './sample-day.ts';

/** A sample as it stands: its record's key, and when it was first written. */
interface Sample {
	definition: Definition;
	key: string;
	values: Values;
	created: Date;
}

/**
 * The samples of registers as records to practise with, moved to the weeks before today and joined as they say: a
 * link's last letter tells which sample it leads to, b the first. The same each time, so that what belongs
 * together finds each other whichever comes first. A line whose record is not among them is left out. Of surveys
 * there are none: there everybody writes their own.
 */
export function sampleEntries(
	definitions: readonly Definition[],
	now: Date,
	device: string,
): StoredEntry[] {
	const samples = new Map<string, Sample>();
	for (const definition of definitions)
		if (definition.kind === 'register')
			for (const sample of samplesOf(definition, now)) samples.set(sample.key, sample);
	const there = [...samples.values()].filter((sample) => !isOrphan(sample, samples));
	return there.map(({ definition, key, values, created }) => ({
		...createEntry(definition, {
			id: key.slice(definition.id.length + 1),
			values: mapped(values, (value) => joined(value, samples)),
			now: created,
			device,
			submission: null,
		}),
		exportedHash: null,
		restorable: null,
	}));
}

/** The key of a tracker's sample, by its place from 0. */
function sampleKey(tracker: string, place: number): string {
	return `${tracker}/${idOf('r', sha256(utf8ToBytes(`sample ${tracker} ${place}`)))}`;
}

/** Which sample a link written in one leads to, from 0; `null`: it leads to none. */
export function placeOfLink(value: unknown): number | null {
	const last = keyOfLink(value)?.at(-1);
	return last === undefined ? null : idAlphabet.indexOf(last) - idAlphabet.indexOf('b');
}

function samplesOf(definition: Definition, now: Date): Sample[] {
	const days = daysSinceTold(toLocalDay(now));
	const made = madeFieldOf(definition);
	const counted: { values: Values; restorable: null }[] = [];
	return definition.samples.flatMap((sample, place) => {
		// One that is not told in this company keeps its place only.
		if (Object.keys(sample).length === 0) return [];
		const values = Object.fromEntries(
			definition.fields.map((field) => [field.id, moved(sample[field.id] ?? null, field, days)]),
		);
		const created = firstMoment(values, definition, now);
		if (made) values[made.id] = nextNumber(made, counted, created);
		counted.push({ values, restorable: null });
		return [{ definition, key: sampleKey(definition.id, place), values, created }];
	});
}

function moved(value: Value | null, { type }: Field, days: number): Value | null {
	const isMoved = type === 'date' || type === 'datetime';
	return isMoved && typeof value === 'string' ? movedBy(days, value) : value;
}

/** When it would have been written: by the first day it says that is over. */
function firstMoment(values: Values, { fields }: Definition, now: Date): Date {
	for (const { id, type } of fields) {
		const value = values[id];
		if ((type !== 'date' && type !== 'datetime') || typeof value !== 'string') continue;
		const at = new Date(value.length === 10 ? `${value}T09:00` : value);
		if (at <= now) return at;
	}
	return now;
}

/** Whether it belongs to a record that is not here. */
function isOrphan({ definition, values }: Sample, samples: ReadonlyMap<string, Sample>): boolean {
	const target = targetOf(values[definition.parent?.field ?? '']);
	return target !== null && !samples.has(target);
}

/** The record a link written in a sample leads to; `null`: it leads to none. */
function targetOf(value: Value | null | undefined): string | null {
	const place = placeOfLink(value);
	const key = keyOfLink(value);
	return place === null || key === null ? null : sampleKey(trackerOfKey(key), place);
}

/** A link to a sample leads to its record, by today's name. */
function joined(value: Value | null, samples: ReadonlyMap<string, Sample>): Value | null {
	const target = targetOf(value);
	if (target === null) return value;
	const found = samples.get(target);
	const label = found ? leavingLabel(found.values, found.definition) : labelOfLink(value);
	return makeLink(target, label);
}

function mapped(values: Values, change: (value: Value | null) => Value | null): Values {
	return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
}
