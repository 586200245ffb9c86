/** Reads rows: in a handler's transaction, or for a screen that shows beforehand who will be told. */
export type Ask = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
