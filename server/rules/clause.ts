/** Where the words of a rule stand: a section or item of the notice, its annex, or an article of the law. */
export const CLAUSES = [
  '一',
  '附表',
  '二.1',
  '二.2',
  '二.3',
  '二.4',
  '二.5',
  '二.6',
  '三',
  '四',
  '未成年人保护法第六十二条',
  '未成年人保护法第十一条',
] as const;

export type Clause = (typeof CLAUSES)[number];

/**
 * How a rule binds: **H** the operation is refused; **T** an obligation with a due date; **A** an aggregate that must
 * hold; **D** a document that must exist and be complete; **M** money; **U** only that office may do it; **S** a
 * warning, never a refusal.
 */
export const FORCES = ['H', 'T', 'A', 'D', 'M', 'U', 'S'] as const;

export type Force = (typeof FORCES)[number];
