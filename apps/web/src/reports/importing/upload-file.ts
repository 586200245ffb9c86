export interface UploadRefusal {
  what: string;
  advice: string;
}

/** Hands a file to the house. @returns its id, or why it was not taken. */
export async function uploadFile(file: File): Promise<{ id: string } | { refusal: UploadRefusal }> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': document.documentElement.lang },
      body,
    });
    const said = (await answer.json()) as { id?: string } & Partial<UploadRefusal>;
    if (answer.ok && said.id) return { id: said.id };
    return { refusal: { what: said.what ?? '', advice: said.advice ?? '' } };
  } catch {
    return { refusal: { what: '', advice: '' } };
  }
}
