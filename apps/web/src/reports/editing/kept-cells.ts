import type { Cell } from './text-state.js';

const PREFIX = 'talqy.cell.';

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

export function keptCells(reportId: string): Cell[] {
  const prefix = `${PREFIX}${reportId}.`;
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      try {
        return [JSON.parse(localStorage.getItem(name) ?? '') as Cell];
      } catch {
        return [];
      }
    });
}

function nameOf(reportId: string, { blockId, language }: Cell): string {
  return `${PREFIX}${reportId}.${blockId}.${language}`;
}
