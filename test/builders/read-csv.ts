/** Records of a CSV file as RFC 4180 has them; fields in quotes may hold commas, quotes and line ends. */
export function readCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/gy;
  for (let found = field.exec(csv); found; found = field.exec(csv)) {
    records.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') records.push([]);
  }
  return records.slice(0, -1);
}

/** The same with the names of the first record as keys. */
export function readTable(csv: string): Record<string, string>[] {
  const [header = [], ...records] = readCsv(csv);
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
  );
}
