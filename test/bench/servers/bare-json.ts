/** SQL of a JSON object, from its keys and the SQL of their values' JSON text; joining text is the cheapest way there is. */
export function object(members: Readonly<Record<string, string>>): string {
  const parts = Object.entries(members).map(([key, sql], at) => `'${at === 0 ? '{' : ','}"${key}":' || ${sql}`);
  return `${parts.join(' || ')} || '}'`;
}

/** SQL of text that needs escaping, or null. */
export function text(sql: string): string {
  return `coalesce(to_json(${sql})::text, 'null')`;
}

/** SQL of a value that is never null and needs quotes but no escaping: ids, dates, words of ours. */
export function word(sql: string): string {
  return `'"' || ${sql} || '"'`;
}

/** SQL of a number or a truth value. */
export function plain(sql: string): string {
  return `${sql}::text`;
}

/** SQL of an instant. */
export function instant(sql: string): string {
  return word(`to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`);
}

/** SQL of an array of some rows. @param rows what follows `from`, in order */
export function array(member: string, rows: string): string {
  return `(select '[' || coalesce(string_agg(${member}, ','), '') || ']' from ${rows})`;
}

/** SQL of the one value that a related row has. */
export function related(member: string, rows: string): string {
  return `coalesce((select ${member} from ${rows}), 'null')`;
}
