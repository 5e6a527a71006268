/** Where in the caller's input something is: `['input', 'attendeeIds', 0]`. */
export type Path = readonly (string | number)[];

/** What was asked for, or what was met: a JSON scalar. */
export type Evidence = string | number | boolean | null;
