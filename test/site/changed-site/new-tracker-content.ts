/** A tracker no code has ever heard of, with types the three real ones do not use. */
export const trackerYml = `
version: 1
title: 交接班登记
purpose: 让下一班一上岗就知道手头有什么事。
who: 生产一线的当班班长填写。
minutes: 2
fate: 下一班班长当场核对。
readers: 本车间和生产部。
audience: owners
fields:
  - { id: handed_at, type: datetime, label: 交班时间, required: true }
  - id: shift
    type: choice
    label: 班次
    required: true
    options:
      - { code: early, label: 早班 }
      - { code: mid, label: 中班 }
      - { code: night, label: 夜班 }
      - { code: a, label: 甲 }
      - { code: b, label: 乙 }
      - { code: c, label: 丙 }
      - { code: d, label: 丁 }
  - { id: smoothness, type: rating, label: 交接顺畅 }
  - { id: stock, type: number, label: 在制品数量, whole: true, minimum: 0, unit: 件 }
  - { id: open_items, type: longtext, label: 未完事项, required: true, maxLength: 500 }
  - { id: photo, type: link, label: 现场照片 }
samples:
  - { handed_at: "2026-01-05T20:00+08:00", shift: night, open_items: 示例事项 }
`;

/** Its words in English. */
export const wordsYml = `
title: Shift handover
purpose: So that the next shift knows what is at hand.
who: The shift leader.
fate: The next shift leader checks it on the spot.
readers: The workshop and Production.
fields:
  handed_at: { label: Handed over at }
  shift:
    label: Shift
    options: { early: Early, mid: Middle, night: Night, a: A, b: B, c: C, d: D }
  smoothness: { label: How smooth it was }
  stock: { label: Pieces in progress, unit: pieces }
  open_items: { label: Open items }
  photo: { label: Photo }
`;
