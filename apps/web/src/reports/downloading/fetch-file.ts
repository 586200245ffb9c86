export interface FetchTrouble {
  readonly what: string;
  readonly advice: string;
}

/**
 * Fetches a file and lets the browser keep it. A plain link would show the refusal as a file.
 * @returns its name, or why it was not given; empty words when the server could not be asked
 */
export async function fetchFile(
  address: string,
): Promise<{ name: string } | { trouble: FetchTrouble }> {
  try {
    const answer = await fetch(address, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': document.documentElement.lang },
    });
    if (!answer.ok) {
      const said = (await answer.json()) as Partial<FetchTrouble>;
      return { trouble: { what: said.what ?? '', advice: said.advice ?? '' } };
    }
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
    const file = name ?? address.split('/').at(-1) ?? 'text';
    keep(await answer.blob(), file);
    return { name: file };
  } catch {
    return { trouble: { what: '', advice: '' } };
  }
}

function keep(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has its own hold on it once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
