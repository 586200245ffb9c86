const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML with everything put into it escaped: xml`<title>${title}</title>`. Lists are joined. */
export function xml(
  parts: TemplateStringsArray,
  ...values: (string | number | Xml | Xml[])[]
): Xml {
  return new Xml(parts.reduce((text, part, index) => text + inserted(values[index - 1]) + part));
}

/** Text that is XML already. */
export class Xml {
  constructor(readonly text: string) {}
}

function inserted(value: string | number | Xml | Xml[] | undefined): string {
  if (Array.isArray(value)) return value.map(({ text }) => text).join('');
  if (value instanceof Xml) return value.text;
  return String(value ?? '').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
