declare module 'pg/lib/utils.js' {
  const values: { prepareValue(value: unknown): unknown };
  export default values;
}
