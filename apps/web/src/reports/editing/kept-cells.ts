import type { Cell } from './text-state.js';

const PREFIX = 'talqy.cell.';
const TAB = tabName();

/** Words on their way to the server lie on this device until they have arrived. */
export function keepCell(reportId: string, cell: Cell): void {
  try {
    localStorage.setItem(nameOf(reportId, cell), JSON.stringify({ ...cell, trouble: null }));
  } catch {
    // A full or forbidden store only means that this device keeps nothing.
  }
}

export function forgetCell(reportId: string, cell: Cell): void {
  localStorage.removeItem(nameOf(reportId, cell));
}

/** Those of this tab, from before it was loaded anew. */
export function keptCells(reportId: string): Cell[] {
  return read(namesOf(reportId).filter((name) => tabOf(name) === TAB));
}

export interface Orphan {
  name: string;
  cell: Cell;
}

/** Those of tabs that are closed; a tab that is open sends its own, and nothing is sent twice. */
export async function orphanedCells(reportId: string): Promise<Orphan[]> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const open = new Set(held.map(({ name }) => name));
  const names = namesOf(reportId).filter(
    (name) => tabOf(name) !== TAB && !open.has(lockOf(tabOf(name))),
  );
  return names.flatMap((name) => read([name]).map((cell) => ({ name, cell })));
}

/** The name of this tab; it lives as long as the tab, and a lock says that it does. */
function tabName(): string {
  let name = crypto.randomUUID().slice(0, 8);
  try {
    name = sessionStorage.getItem(PREFIX) ?? name;
    sessionStorage.setItem(PREFIX, name);
  } catch {
    // A forbidden store: the tab is another one after each load.
  }
  void locks()?.request(lockOf(name), () => new Promise(() => undefined));
  return name;
}

function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

function lockOf(tab: string): string {
  return `${PREFIX}${tab}`;
}

function namesOf(reportId: string): string[] {
  const prefix = `${PREFIX}${reportId}.`;
  return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}

function read(names: readonly string[]): Cell[] {
  return names.flatMap((name) => {
    try {
      return [JSON.parse(localStorage.getItem(name) ?? '') as Cell];
    } catch {
      return [];
    }
  });
}

function nameOf(reportId: string, { blockId, language }: Cell): string {
  return `${PREFIX}${reportId}.${TAB}.${blockId}.${language}`;
}

function tabOf(name: string): string {
  return name.slice(PREFIX.length).split('.')[1] ?? '';
}
