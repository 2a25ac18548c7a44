import { parse } from 'yaml';
import type { Definition } from '~/core/definition/definition.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { organizationSchema } from '~/site/schemas.ts';
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
samples: []
`;

const rhythmsText = `${head}
title: 例会登记
label: [name]
fields:
  - { id: name, type: text, label: 什么会, required: true }
  - id: frequency
    type: choice
    label: 频率
    options:
      - { code: weekly, label: 每周 }
      - { code: biweekly, label: 双周 }
      - { code: on_demand, label: 按需 }
  - { id: since, type: date, label: 从哪天起 }
  - { id: secret, type: text, label: 内部评注, leaves: never }
  - id: checked
    type: choice
    label: 核对
    options: [{ code: yes_done, label: 核对过 }, { code: not_yet, label: 没有核对 }]
  - { id: sent_on, type: date, label: 哪天发的 }
changes:
  - { id: sent, label: 发出去了, now: sent_on, lacks: [sent_on] }
versions: { child: turns, from: from_on, fields: [frequency] }
expects:
  child: held
  planned: planned_on
  held: held_on
  outcome: outcome
  outcomes: { done: held, dropped: cancelled }
  frequency: frequency
  from: since
documents:
  - id: sheet
    label: 开会通知
    needs: { checked: [yes_done] }
    sent: sent
    parts:
      - { heading: 基本情况, fields: [name, frequency] }
      - { heading: 开过的, child: held, where: { outcome: [done] }, fields: [planned_on, outcome] }
calendar: [{ field: since, label: 开始 }]
tallies:
  from: since
  per: month
  lines:
    - { id: held, label: 开了几次, of: held, at: planned_on, where: { outcome: [done] }, match: { of: self } }
`;

const turnsText = `${head}
title: 改动
parent: rhythms
fields:
  - { id: of, type: link, to: [rhythms], label: 哪个会, required: true }
  - { id: from_on, type: date, label: 哪天起, required: true }
  - id: frequency
    type: choice
    label: 频率
    options:
      - { code: weekly, label: 每周 }
      - { code: biweekly, label: 双周 }
      - { code: on_demand, label: 按需 }
`;

const heldText = `${head}
title: 开会记录
parent: rhythms
changes:
  - { id: came, label: 补开了, set: { outcome: done }, now: held_on, show: { outcome: [dropped] } }
fields:
  - { id: of, type: link, to: [rhythms], label: 哪个会, required: true }
  - { id: planned_on, type: date, label: 计划哪天, required: true }
  - { id: held_on, type: date, label: 哪天开的 }
  - id: outcome
    type: choice
    label: 开了没有
    required: true
    options:
      - { code: done, label: 开了 }
      - { code: dropped, label: 没开 }
`;

/** A register of meetings the tests made up, with values by date, what is expected, a document and counts. */
export function madeUpMeetings(): Record<'rhythms' | 'turns' | 'held', Definition> {
	const organization = organizationSchema.parse(parse(organizationText));
	const read = (id: string, text: string) =>
		localise(id, trackerSchema.parse(parse(text)), {}, organization, 'zh-CN');
	const [rhythms, turns, held] = joinDefinitions([
		...[read('rhythms', rhythmsText), read('turns', turnsText), read('held', heldText)],
	]);
	if (!rhythms || !turns || !held) throw new Error('Three definitions became fewer.');
	return { rhythms, turns, held };
}
