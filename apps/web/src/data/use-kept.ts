import { useCallback, useState } from 'react';

const PREFIX = 'talqy.kept.';

interface Kept<Value> {
  value: Value;
  set: (value: Value) => void;
  /** The text has arrived where it belongs; this device need not keep it. */
  discard: () => void;
  /** Whether the value came from an earlier visit on this device. */
  found: boolean;
}

/** What a person types, kept on this device until it has been handed in: no network loses it. */
export function useKept<Value>(name: string, initial: Value): Kept<Value> {
  const [state, setState] = useState(() => {
    const found = read<Value>(name);
    return { name, value: found ?? initial, found: found !== null };
  });
  if (state.name !== name) {
    const found = read<Value>(name);
    setState({ name, value: found ?? initial, found: found !== null });
  }
  const set = useCallback(
    (value: Value) => {
      setState((before) => ({ ...before, value }));
      write(name, JSON.stringify(value));
    },
    [name],
  );
  const discard = useCallback(() => localStorage.removeItem(PREFIX + name), [name]);
  return { value: state.value, set, discard, found: state.found };
}

function read<Value>(name: string): Value | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + name, text);
  } catch {
    // A full or forbidden store only means that this device keeps nothing.
  }
}
