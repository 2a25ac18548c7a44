import { parse } from 'yaml';
import type { Definition } from '~/core/definition/definition.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { ownName } from '~/device/own-name.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { Database } from '~/storage/tables.ts';
import organizationText from '../../../src/content/organization.yml?raw';

const head = `
version: 1
purpose: 试验用
who: 试验的人
readers: 试验的人
fate: 试验完就删
kind: register
audience: hr
minutes: 2
`;

const loansText = `${head}
title: 借用登记
label: [number, thing]
fields:
  - { id: number, type: made, prefix: 借用, label: 编号 }
  - { id: thing, type: text, label: 借什么, required: true, maxLength: 60 }
  - { id: lent_at, type: datetime, label: 借出时间, required: true }
  - { id: pieces, type: number, label: 件数, unit: 件 }
  - id: status
    type: choice
    label: 状态
    required: true
    initial: open
    options:
      - { code: open, label: 在外 }
      - { code: closed, label: 已还 }
  - { id: keeper, type: role, label: 谁负责 }
  - { id: back_on, type: date, label: 哪天还的, required: true, showIf: { field: status, is: closed } }
  - { id: state_of, type: text, label: 还来时怎样, required: true, showIf: { field: status, is: closed } }
columns: [number, thing, status, pieces, lent_at]
summary: [number, thing, status]
views:
  - { id: out, label: 还在外, where: { status: [open] } }
  - { id: mine, label: 我的, role: keeper }
checks:
  - { use: needs_child, field: status, is: [closed], child: loan_notes, where: { kind: returned } }
changes:
  - { id: close, label: 收回了, set: { status: closed }, now: back_on, show: { status: [open] } }
events:
  - { id: lent_again, label: 又借走了, child: loan_notes, set: { kind: other }, now: at, ask: [said], record: { status: open }, show: { status: [closed] } }
  - { id: asked, label: 催过一次, child: loan_notes, set: { kind: asked }, now: at, ask: [said], lateReason: reason }
  - { id: returned, label: 还回来了, child: loan_notes, set: { kind: returned }, now: at, ask: [said], unless: { child: loan_notes, where: { kind: [returned] } } }
samples: []
`;

const notesText = `${head}
title: 借用经过
parent: loans
fields:
  - { id: loan, type: link, to: [loans], label: 哪一次借用, required: true }
  - id: kind
    type: choice
    label: 经过
    required: true
    options:
      - { code: asked, label: 催还 }
      - { code: returned, label: 归还 }
      - { code: other, label: 其他 }
  - { id: at, type: datetime, label: 什么时候, required: true }
  - { id: said, type: longtext, label: 说了什么, required: true, maxLength: 300 }
  - { id: reason, type: text, label: 为什么补记, maxLength: 100 }
columns: [loan, kind, at, said]
summary: [kind, said]
samples: []
`;

/** A register the tests made up, and what belongs to it: nothing of it is in the handbook. */
export function madeUpRegister(locale = 'zh-CN'): { loans: Definition; notes: Definition } {
	const organization = organizationSchema.parse(parse(organizationText));
	const read = (id: string, text: string) =>
		localise(id, trackerSchema.parse(parse(text)), {}, organization, locale);
	const [loans, notes] = joinDefinitions([read('loans', loansText), read('loan_notes', notesText)]);
	if (!loans || !notes) throw new Error('Two definitions became fewer.');
	return { loans, notes };
}

/** Puts records on the device past the form. */
export async function keepRecords(
	definition: Definition,
	all: readonly Values[],
): Promise<StoredEntry[]> {
	const db = new Database(ownName());
	const made = all.map((values, index) => {
		const now = new Date(Date.parse('2026-11-20T09:00:00+08:00') + index * 60_000);
		const entry = createEntry(definition, { values, now, device: 'd-a', submission: null });
		return { ...entry, exportedHash: null, restorable: null };
	});
	await db.entries.bulkPut(made);
	db.close();
	return made;
}
