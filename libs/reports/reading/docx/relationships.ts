import { elementsOf, readXml } from '../xml.ts';

/** What a part refers to, by id: paths from the root of the package, or addresses outside it. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): Map<string, { target: string; external: boolean }> {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const rels = parts.get(`${folder}_rels/${part.slice(at)}.rels`);
  if (rels === undefined) return new Map();
  return new Map(
    elementsOf(readXml(rels)).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const given = attributes['Target'] ?? '';
      return [
        attributes['Id'] ?? '',
        { target: external ? given : resolved(given, folder), external },
      ];
    }),
  );
}

function resolved(target: string, folder: string): string {
  return new URL(target, `package:///${folder}`).pathname.slice(1);
}
