const reopened = new EventTarget();

/** The socket is open again after it was cut: what was said in between was said to nobody here. */
export function tellReopened(): void {
  reopened.dispatchEvent(new Event('reopened'));
}

/** @returns stops listening */
export function onReopened(listen: () => void): () => void {
  reopened.addEventListener('reopened', listen);
  return () => reopened.removeEventListener('reopened', listen);
}
