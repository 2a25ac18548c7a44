/**
 * What came of writing into a register's form from another page. `apart`: its page would not see it, so nothing was
 * written; `failed`: nothing can be kept.
 */
export type Recorded = 'done' | 'apart' | 'failed';
