/** A register no code has ever heard of: numbers, a clock that pauses, and steps of its own. */
export const repairsYml = `
version: 1
title: 报修登记
purpose: 报修以后谁在办、等什么，一处看得到。
who: 谁发现谁记。
minutes: 1
fate: 修好以后，按按时率看备件够不够。
readers: 设备组。
audience: managers
kind: register
label: [number, machine]
fields:
  - { id: number, type: made, prefix: 报修, label: 报修编号 }
  - { id: reported_at, type: datetime, label: 报修时间, required: true }
  - { id: machine, type: text, label: 设备, required: true, maxLength: 40 }
  - id: state
    type: choice
    label: 状态
    required: true
    initial: open
    options:
      - { code: open, label: 在修 }
      - { code: done, label: 修好了 }
checks:
  - { use: not_in_future, field: reported_at }
clocks:
  - id: fixed
    label: 修好
    from: { field: reported_at }
    until: { child: repair_steps, where: { kind: fixed }, field: at }
    limit: repair_done
    pausedBy: { child: repair_steps, start: { kind: parts_from }, end: { kind: parts_until }, field: at }
events:
  - { id: wait, label: 等备件, child: repair_steps, set: { kind: parts_from }, now: at, ask: [note] }
samples:
  - { number: 报修-202601-001, reported_at: "2026-01-05T08:00+08:00", machine: 示例机床, state: open }
`;

export const repairsWords = `
title: Repairs
purpose: Who is at it and what is waited for, in one place.
who: Whoever finds it.
fate: Shows whether there are enough spare parts.
readers: Maintenance.
fields:
  number: { label: Repair number }
  reported_at: { label: Reported at }
  machine: { label: Machine }
  state: { label: State, options: { open: Under repair, done: Repaired } }
clocks: { fixed: Repaired }
events: { wait: { label: Waiting for parts } }
`;

/** Its steps. */
export const stepsYml = `
version: 1
title: 报修经过
purpose: 每一步几点几分。
who: 办的人。
minutes: 1
fate: 和它的报修放在一起。
readers: 设备组。
audience: managers
kind: register
parent: repairs
fields:
  - { id: repair, type: link, to: repairs, label: 哪一次报修, required: true }
  - id: kind
    type: choice
    label: 哪一步
    required: true
    options:
      - { code: parts_from, label: 开始等备件 }
      - { code: parts_until, label: 备件到了 }
      - { code: fixed, label: 已修好 }
  - { id: at, type: datetime, label: 时间, required: true }
  - { id: note, type: longtext, label: 说明, maxLength: 200 }
samples:
  - { repair: repairs/r-2222222222222222222c 报修-202601-001, kind: fixed, at: "2026-01-05T09:00+08:00" }
`;

export const stepsWords = `
title: Steps of a repair
purpose: When each step was taken.
who: Whoever takes it.
fate: Stays with its repair.
readers: Maintenance.
fields:
  repair: { label: Repair }
  kind:
    label: Step
    options: { parts_from: Waiting for parts, parts_until: Parts are here, fixed: Repaired }
  at: { label: At }
  note: { label: Note }
`;

/** The limit its clock counts by, as a row of `rules/limits.yml`. */
export const ownLimit = `
- id: repair_done
  label: { zh-CN: 报修修好, en: Repair }
  default: { hours: 5, clock: calendar }
  starts: { zh-CN: 报修的那一刻, en: The moment it is reported }
  met_by: { zh-CN: 设备能用了。, en: The machine works. }
  source: editors
`;
