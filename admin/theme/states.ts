/** What a state means for the person who reads it, whatever it is the state of. */
export const TONES = ['met', 'missed', 'due', 'exempt', 'overdue', 'waiting', 'returned', 'plain'] as const;

/** A meaning of a state; its colour and its icon follow from it. */
export type Tone = (typeof TONES)[number];

/** The tone of each value of the enums that are states. A value that is not here is plain. */
const TONE_OF: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  CaseMonthState: { MET: 'met', MISSED: 'missed', DUE: 'due', EXEMPT: 'exempt', UPCOMING: 'plain' },
  ChildStatus: { DRAFT: 'plain', SUBMITTED: 'waiting', CONFIRMED: 'met', REJECTED: 'returned', WITHDRAWN: 'plain' },
  ApprovalStatus: { PENDING: 'waiting', APPROVED: 'met', REJECTED: 'returned' },
  VisitStatus: { CONTACT: 'plain', SUBMITTED: 'waiting', QUALIFYING: 'met', WITHDRAWN: 'plain' },
  ActivityStatus: { PLANNED: 'due', HELD: 'met', CANCELLED: 'plain' },
  CaseStatus: { OPEN: 'due', CLOSED: 'plain' },
  ProgrammeStatus: { DRAFT: 'plain', OPEN: 'met', CLOSED: 'plain' },
  RecordCheckResult: { CLEAR: 'met', NOT_CLEAR: 'missed' },
  Obligation: { OVERDUE: 'overdue', DUE: 'due' },
};

/** The tone of a state by its enum. */
export function toneOf(name: string, value: string): Tone {
  return TONE_OF[name]?.[value] ?? 'plain';
}
